/** What a frame (a pane, a page of commands) is told about the Excel it runs in. */

export type HostLanguage = 'zh-CN' | 'en-US';
export type HostTheme = 'light' | 'dark';

export interface BootOptions {
  /** Display language and regional format alike. */
  readonly language: HostLanguage;
  readonly theme: HostTheme;
  /** The highest ExcelApi set claimed, `1.9`. */
  readonly apiSet: string;
  /** The document's address as the add-in sees it. */
  readonly documentUrl: string;
  /** How the shared runtime starts: opened by the person as a pane, or hidden. */
  readonly initialDisplay: 'hidden' | 'taskpane';
}

export const DEFAULT_BOOT: BootOptions = {
  language: 'zh-CN',
  theme: 'light',
  apiSet: '1.9',
  documentUrl: 'C:\\Users\\stat\\Documents\\Book1.xlsx',
  initialDisplay: 'taskpane',
};
