/** The unmodified office.js started in a context of its own, as a pane or page of commands would hold it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script, type Context } from 'node:vm';
import type { BootOptions } from '../protocol/boot/boot-options';
import type { ExcelHost } from '../protocol/excel-host';
import type { FrameConnection } from '../protocol/frame-connection';
import type { LoadedLibrary } from '../protocol/member-table';
import { fileOfUrl } from './distribution';
import { OFFICE_JS_URL, PAGE_URL, pageGlobals } from './fake-page';
import { frameTimers, type FrameTimers } from './fake-timers';
import { compiledFile } from './script-cache';

/** How long start-up may take before it counts as failed, in milliseconds; it takes 20 to 100. */
const START_TIMEOUT = 20_000;

export interface FrameOptions extends Partial<BootOptions> {
  /** The page's address. */
  readonly pageUrl?: string | undefined;
  /** Folder whose files the page's own address serves. */
  readonly distribution?: string | undefined;
  /** Where `console` of the frame goes; the process's console unless said. */
  readonly console?: Console;
  /** Makes office.js's pauses of up to half a second pass at once: for calls through its own function runtime. */
  readonly hurry?: boolean;
}

/** The add-in's globals live in another realm: compare errors by `code`, arrays by content. */
export type FrameWindow = Record<string, unknown> & LoadedLibrary;

export class Frame {
  readonly window: FrameWindow;
  readonly connection: FrameConnection;
  /** What timers' code threw without anyone catching it. */
  readonly uncaught: unknown[] = [];
  private readonly pageUrl: string;
  private readonly context: Context;
  private readonly timers: FrameTimers;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: FrameOptions = {},
  ) {
    this.pageUrl = options.pageUrl ?? PAGE_URL;
    this.connection = host.connect(bootOptionsOf(options));
    this.timers = frameTimers((error) => this.uncaught.push(error), options.hurry === true);
    this.context = createContext({
      ...pageGlobals(this.pageUrl, (url) => this.loadUrl(url)),
      ...this.timers.globals,
      ...this.connection.bootObjects(),
      console: options.console ?? console,
      TextEncoder,
      TextDecoder,
      URL,
      URLSearchParams,
      AbortController,
      performance,
      structuredClone,
      queueMicrotask,
      crypto: globalThis.crypto,
      btoa,
      atob,
    });
    this.window = runInContext(
      'globalThis.window = globalThis.self = globalThis.top = globalThis.parent = globalThis',
      this.context,
    ) as FrameWindow;
  }

  /** Resolves when `Office.onReady` has. */
  async start(): Promise<void> {
    this.loadUrl(OFFICE_JS_URL);
    const ready = runInContext('new Promise((resolve) => Office.onReady(resolve))', this.context) as Promise<unknown>;
    await withTimeout(ready, START_TIMEOUT, 'office.js did not become ready');
    this.connection.libraryLoaded(this.window);
  }

  /** Runs a file of the distribution, or a source text, as a script of the page. */
  run(pathOrSource: string, name = 'script.js'): unknown {
    const script = isFile(pathOrSource) ? compiledFile(pathOrSource) : new Script(pathOrSource, { filename: name });
    return script.runInContext(this.context) as unknown;
  }

  close(): void {
    this.timers.clearAll();
    this.connection.commands.cancelAll();
    this.host.disconnect(this.connection);
  }

  private loadUrl(url: string): void {
    compiledFile(this.fileOf(new URL(url, this.pageUrl))).runInContext(this.context);
  }

  private fileOf(url: URL): string {
    const folder = new URL('.', OFFICE_JS_URL).href;
    if (url.href.startsWith(folder)) return join(officeFolder(), url.href.slice(folder.length).split('?')[0] ?? '');
    if (url.origin === new URL(this.pageUrl).origin && this.options.distribution) {
      return fileOfUrl(this.options.distribution, url.href);
    }
    throw new Error(`Nothing is served at ${url.href}`);
  }
}

/** Where npm put the library. */
export function officeFolder(): string {
  const here = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(here.resolve('@microsoft/office-js/package.json')), 'dist');
}

function bootOptionsOf({
  pageUrl: _pageUrl,
  distribution: _distribution,
  console: _console,
  hurry: _hurry,
  ...boot
}: FrameOptions): Partial<BootOptions> {
  return boot;
}

function isFile(text: string): boolean {
  return !text.includes('\n') && text.length < 1000 && existsSync(text);
}

async function withTimeout<T>(promise: Promise<T>, milliseconds: number, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
