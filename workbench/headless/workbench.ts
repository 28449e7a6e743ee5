/// <reference types="office-js" />
/**
 * An Excel-like host without a screen: workbook model and grid, the unmodified office.js in a frame, the add-in's functions
 * and ribbon as its manifest and distribution describe them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../engine/engine';
import { createEngine } from '../engine/univer-engine';
import type { Paste } from '../model/person';
import { WorkbookModel } from '../model/workbook-model';
import type { HostLanguage, HostTheme } from '../protocol/boot/boot-options';
import { ExcelHost } from '../protocol/excel-host';
import type { BlankMode, Faults } from '../protocol/faults';
import type { AddinManifest, RibbonControl } from '../protocol/manifest/addin-manifest';
import { readManifest } from '../protocol/manifest/read-manifest';
import type { Traffic } from '../protocol/traffic';
import { restoreState } from '../state/restore-state';
import { takeState } from '../state/take-state';
import type { WorkbookState } from '../state/workbook-state';
import { connectFunctions } from './connect-functions';
import { Frame, type FrameOptions, type FrameWindow } from './frame';
import { runControl } from './run-control';

export interface WorkbenchOptions {
  /** Path of manifest.xml: ribbon, functions' namespace and addresses. */
  readonly manifest?: string;
  /** Folder of the built add-in, as served. */
  readonly distribution?: string;
  /** ExcelApi set claimed and enforced; `1.9` unless said. */
  readonly apiSet?: string;
  readonly language?: HostLanguage;
  readonly theme?: HostTheme;
  /** Loads the functions' script and metadata; needs manifest and distribution, and is done when both are given. */
  readonly withFunctions?: boolean;
  readonly blanks?: BlankMode;
  readonly faults?: Partial<Faults>;
  /** A saved workbook to open, instead of a new one. */
  readonly state?: WorkbookState;
  /** Where `console` of the add-in goes. */
  readonly console?: Console;
}

export interface Workbench {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The frame's global object; its objects belong to another realm. */
  readonly window: FrameWindow;
  readonly frame: Frame;
  readonly engine: Engine;
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Controls as the manifest describes them, in the language. */
  readonly ribbon: readonly RibbonControl[];
  /** Runs a file, or a source text, as a script of the page. */
  runScript(pathOrSource: string, name?: string): unknown;
  /** A person types into a cell. */
  type(sheetName: string, address: string, text: string): Promise<void>;
  /** A person pastes over cells: past their validation, which is replaced. */
  paste(sheetName: string, address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** Several pastes in a row, before Excel has calculated. */
  pasteEach(sheetName: string, pastes: readonly Paste[]): Promise<void>;
  /** A person selects cells. */
  select(sheetName: string, address: string): Promise<void>;
  click(controlId: string, timeoutMs?: number): Promise<void>;
  /** Another page on the same workbook, with its own language, theme and requirement set. */
  openFrame(options?: FrameOptions): Promise<Frame>;
  /** All requests are answered and all events delivered. */
  settled(): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** The workbook as the page opens it. */
  state(): Promise<WorkbookState>;
  close(): void;
}

/** How long a ribbon command may take, in milliseconds: Excel itself ends commands after five minutes. */
const COMMAND_TIMEOUT = 300_000;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { blanks, language = 'zh-CN', distribution } = options;
  const manifest =
    options.manifest === undefined ? null : readManifest(readFileSync(options.manifest, 'utf8'), language);
  const engine = createEngine();
  const model = new WorkbookModel(engine);
  const host = new ExcelHost(model, { ...options.faults, ...(blanks ? { blanks } : {}) });
  if (options.state) restoreState(model, host.settings, options.state);
  const frames: Frame[] = [];

  const openFrame = async (more: FrameOptions = {}): Promise<Frame> => {
    const frame = new Frame(host, { pageUrl: manifest?.paneUrl ?? undefined, ...frameOptions(options), ...more });
    frames.push(frame);
    await frame.start();
    return frame;
  };
  const byPerson = (deed: () => Promise<unknown> | unknown) =>
    host.act(async () => {
      await deed();
      await model.flush();
      await model.settle();
    });

  const frame = await openFrame();
  if (options.withFunctions ?? (manifest?.functions && distribution)) {
    connectFunctions({ host, engine, frame, part: functionsPart(manifest), distribution: existing(distribution) });
  }
  const ribbonScript = distribution ? join(distribution, 'ribbon.js') : '';
  if (ribbonScript && existsSync(ribbonScript)) frame.run(ribbonScript);
  await host.settled();
  host.traffic.reset();

  return {
    Excel: frame.window.Excel as unknown as typeof Excel,
    Office: frame.window['Office'] as typeof Office,
    window: frame.window,
    frame,
    engine,
    model,
    faults: host.faults,
    traffic: host.traffic,
    ribbon: manifest?.controls ?? [],
    runScript: (pathOrSource, name) => frame.run(pathOrSource, name),
    type: (sheetName, address, text) => byPerson(() => model.typed(sheetName, address, text)),
    paste: (sheetName, address, rows) => byPerson(() => model.pasted(sheetName, [{ address, rows }])),
    pasteEach: (sheetName, pastes) => byPerson(() => model.pasted(sheetName, pastes)),
    select: (sheetName, address) => byPerson(() => model.select(sheetName, address)),
    click: async (controlId, timeoutMs = COMMAND_TIMEOUT) => {
      await runControl(manifest?.controls ?? [], controlId, frame.connection, timeoutMs);
      await host.settled();
    },
    openFrame,
    settled: () => host.settled(),
    save: () =>
      host.act(async () => {
        await model.flush();
        await model.settle();
        return engine.saveXlsx(model.saveExtras());
      }),
    state: () =>
      host.act(async () => {
        await model.flush();
        await model.settle();
        return takeState(model, host.settings);
      }),
    close: () => {
      for (const open of frames) open.close();
      engine.dispose();
    },
  };
}

function frameOptions(options: WorkbenchOptions): FrameOptions {
  const { apiSet, language, theme, distribution, console: output } = options;
  return {
    distribution,
    ...(apiSet ? { apiSet } : {}),
    ...(language ? { language } : {}),
    ...(theme ? { theme } : {}),
    ...(output ? { console: output } : {}),
  };
}

function functionsPart(manifest: AddinManifest | null): NonNullable<AddinManifest['functions']> {
  if (!manifest?.functions)
    throw new Error('Functions need a manifest that declares them: it names their namespace and addresses.');
  return manifest.functions;
}

function existing(distribution: string | undefined): string {
  if (distribution === undefined || !existsSync(distribution)) {
    throw new Error(
      `The distribution folder ${distribution ?? '(none given)'} does not exist: build the add-in first.`,
    );
  }
  return distribution;
}
