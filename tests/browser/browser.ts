/**
 * A Chromium with the workbench page in it, as `npm start` serves it. Everything that leaves the page's origin, and every error
 * that the page or the pane reports, is kept for the test to look at.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Language } from '../../src/words/language';
import { startBrowser } from '../../tools/browser/chromium';
import { servePage, type PageServer } from '../../tools/page/serve-page';
import type { WorkbookState } from '../../workbench/state/workbook-state';

/** Milliseconds: a browser that has to be unpacked first, on a busy machine. */
export const startTimeout = 180_000;

export interface OpenOptions {
  /** `language`, `theme`, `apiSet` of the page's address. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenedPage {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  /** Every address that the page, its frames and workers asked for; `outside` are those of another origin. */
  readonly asked: readonly string[];
  readonly outside: readonly string[];
  readonly errors: readonly string[];
}

/** The part of the page that `window.workbench` shows to a test. */
export interface Desk {
  readonly store: { get(): DeskState };
  readonly grid: { readonly engine: DeskEngine };
  open(state: object | null): Promise<void>;
  change(settings: object): Promise<void>;
  setFaults(faults: object): void;
  reloadPane(): Promise<void>;
  show(row: number, column: number): Promise<void>;
  pointOf(row: number, column: number): { readonly x: number; readonly y: number } | null;
}

interface DeskState {
  readonly settings: { readonly language: string };
  readonly phase: string;
  readonly running: string | null;
  readonly pane: string;
  readonly view: { readonly cell: { readonly row: number; readonly column: number } } | null;
}

interface DeskEngine {
  sheetIds(): readonly string[];
  sheetName(sheet: string): string;
  activeSheet(): string;
  read(sheet: string, rect: object): readonly (readonly { readonly text: string }[])[];
}

declare global {
  interface Window {
    workbench: Desk;
  }
}

export class BrowserWorkbench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  static async start(): Promise<BrowserWorkbench> {
    const [browser, server] = await Promise.all([startBrowser(), servePage(0)]);
    return new BrowserWorkbench(browser, server);
  }

  async open({ settings = {}, viewport = { width: 1280, height: 640 } }: OpenOptions = {}): Promise<OpenedPage> {
    const context = await this.browser.newContext({
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
      // What only moves to please would keep the machine from what is tested.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const outside: string[] = [];
    const errors: string[] = [];
    const origin = new URL(this.server.url).origin;
    const ask = (url: string) => {
      asked.push(url);
      // Addresses of data and blobs are in the page itself.
      if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) outside.push(url);
    };
    context.on('request', (request) => ask(request.url()));
    page.on('websocket', (socket) => ask(socket.url()));
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${this.server.url}?${new URLSearchParams(settings).toString()}`);
    await ready(page);
    return { page, pane: paneOf(page), asked, outside, errors };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** Puts an empty workbook in the place of what is open, with the add-in loaded anew: quicker than another page. */
export async function startAnew(page: Page, language: Language = 'zh-CN'): Promise<Frame> {
  await page.evaluate(async (wanted) => {
    const desk = window.workbench;
    await desk.open(null);
    if (desk.store.get().settings.language !== wanted) await desk.change({ language: wanted });
  }, language);
  await ready(page);
  return paneOf(page);
}

/** Opens a saved workbook. It goes there as text: the driver takes seconds to carry over an object of this size. */
export async function openState(page: Page, state: WorkbookState): Promise<void> {
  await page.evaluate((text) => window.workbench.open(JSON.parse(text) as object), JSON.stringify(state));
  await ready(page);
}

export function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'));
  if (!pane) throw new Error('The page has no pane.');
  return pane;
}

/** The workbook is open, the grid drawn and the add-in's page loaded. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench?.store.get().phase === 'ready');
}
