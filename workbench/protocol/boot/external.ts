/**
 * `window.external` as Excel for Windows provides it: who the host is, the older calls by number, and registrations.
 * Every call gets its callback; without it the add-in waits for ever.
 */
import type { BootOptions } from './boot-options';
import type { CommandChannel } from './command-channel';
import type { DocumentSettings } from './document-settings';
import { hostInfo } from './host-info';
import { themeInfo } from './office-theme';
import { requirementMatrix } from './requirement-matrix';

type Answer = (result: number | { toArray(): readonly unknown[] }) => void;

const EXECUTE_FILE_PROPERTIES = 86;
const EXECUTE_COMMAND_COMPLETED = 94;
const EVENT_DOCUMENT_SELECTION = 2;
const EVENT_COMMAND = 39;
/** Any status but 0 makes office.js report a failed call instead of a success with nothing in it. */
const NOT_SUPPORTED = 5001;

let instances = 0;

export interface ExternalParts {
  readonly options: BootOptions;
  readonly settings: DocumentSettings;
  readonly commands: CommandChannel;
}

export function createExternal({ options, settings, commands }: ExternalParts): Record<string, unknown> {
  const context = createContext(options, settings);
  return {
    GetHostInfo: () => hostInfo(options),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: unknown, answer?: Answer) => {
      if (id === EXECUTE_COMMAND_COMPLETED) {
        commands.completed(params);
        answer?.(0);
      } else if (id === EXECUTE_FILE_PROPERTIES) {
        answer?.({ toArray: () => [0, options.documentUrl] });
      } else {
        answer?.(NOT_SUPPORTED);
      }
    },
    RegisterEvent: (id: number, _target: string, handler: never, answer?: Answer) => {
      if (id === EVENT_COMMAND) commands.attach(handler);
      answer?.(id === EVENT_COMMAND || id === EVENT_DOCUMENT_SELECTION ? 0 : NOT_SUPPORTED);
    },
    UnregisterEvent: (id: number, _target: string, answer?: Answer) => {
      if (id === EVENT_COMMAND) commands.detach();
      answer?.(0);
    },
  };
}

function createContext(options: BootOptions, settings: DocumentSettings): Record<string, () => unknown> {
  // office.js caches settings per instance id and prefers that copy on reload, hence a new id for every frame.
  const instanceId = `workbench-${++instances}`;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.14332.20011',
    GetAppUILocale: () => options.language,
    GetAppDataLocale: () => options.language,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instanceId,
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetInitialDisplayMode: () => (options.initialDisplay === 'taskpane' ? 2 : 1),
    GetOfficeThemeInfo: () => themeInfo(options.theme),
    GetSettings: () => settings.forContext(),
    GetSupportedMatrix: () => requirementMatrix(options.apiSet),
  };
}
