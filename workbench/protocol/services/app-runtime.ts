/** Office.addin: whether the shared runtime starts with the document and whether its pane is shown. */
import type { Services } from './services';

export interface AppRuntime {
  /** `Background` = load with the document, `Inactive` = not. */
  startState: string;
  /** `Visible` or `Background`. */
  state: string;
}

/** `visibilityChanged` is called after the state has changed. */
export function addAppRuntime(
  services: Services,
  runtime: AppRuntime,
  visibilityChanged: (visible: boolean) => void,
): void {
  services.add('Microsoft.AppRuntime.AppRuntimePersistenceService', {
    SetAppRuntimeStartState: ([state]) => void (runtime.startState = String(state)),
    GetAppRuntimeStartState: () => runtime.startState,
  });
  services.add('Microsoft.AppRuntime.AppRuntimeService', {
    SetAppRuntimeState: ([state]) => {
      const before = runtime.state;
      runtime.state = String(state);
      if (before !== runtime.state) visibilityChanged(runtime.state === 'Visible');
    },
    GetAppRuntimeState: () => runtime.state,
  });
}
