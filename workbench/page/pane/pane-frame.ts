/**
 * The add-in's own page in an iframe: what Excel puts on its window before office.js runs, the library's start, and the
 * add-in's functions for the grid. A reload of the iframe is a new connection.
 */
import type { BootOptions } from '../../protocol/boot/boot-options';
import type { ExcelHost } from '../../protocol/excel-host';
import type { FrameConnection } from '../../protocol/frame-connection';
import type { LoadedLibrary } from '../../protocol/member-table';
import type { FunctionRealm } from '../../headless/function-host';

/** How long the add-in's page may take until `Office.onReady` resolves, in milliseconds; it takes 100 to 400. */
const START_TIMEOUT = 30_000;

export type PaneWindow = Window & LoadedLibrary & FunctionRealm;

/** What the two scripts that are served into the add-in's page call. */
export interface PaneHooks {
  boot(window: Window): void;
  ready(window: Window): void;
}

export interface OpenPane {
  readonly connection: FrameConnection;
  readonly window: PaneWindow;
}

export async function openPane(
  iframe: HTMLIFrameElement,
  host: ExcelHost,
  url: string,
  options: Partial<BootOptions>,
): Promise<OpenPane> {
  const connection = host.connect(options);
  const ready = new Promise<PaneWindow>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${url} did not become ready.`)), START_TIMEOUT);
    const hooks: PaneHooks = {
      boot: (window) => {
        const { _richApiNativeBridge, external } = connection.bootObjects();
        Object.assign(window, { _richApiNativeBridge });
        // The browser's own `external` cannot be assigned to.
        Object.defineProperty(window, 'external', { value: external, configurable: true });
      },
      ready: (window) => {
        clearTimeout(timer);
        connection.libraryLoaded(window as PaneWindow);
        resolve(window as PaneWindow);
      },
    };
    Object.assign(window, { workbenchPane: hooks });
  });
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }));
  iframe.src = url;
  const [window_] = await Promise.all([ready, loaded]);
  return { connection, window: window_ };
}
