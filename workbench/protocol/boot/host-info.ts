/** The line from which office.js learns host, platform, language and switches; with it no query string is needed. */
import type { BootOptions } from './boot-options';

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** Which of the library's files is loaded follows from this: `excel-win32-16.01.js` and the strings of the language. */
export function hostInfo(options: BootOptions): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return ['Excel', 'Win32', '16.01', options.language, 'telemetry', '', 'disableLogging', String(flags)].join('$');
}
