/** One open workbook in the page: grid, engine, model and host, the same as in Node, with the add-in's page connected to it. */
import { ICommandService, IUndoRedoService, LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, InsertSheetMutation } from '@univerjs/sheets';
import { RemoveColMutation, RemoveRowMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { UniverEngine } from '../engine/univer-engine';
import type { BootOptions, HostLanguage } from '../protocol/boot/boot-options';
import { ExcelHost } from '../protocol/excel-host';
import type { Faults } from '../protocol/faults';
import type { AddinManifest } from '../protocol/manifest/addin-manifest';
import { restoreState } from '../state/restore-state';
import { takeState } from '../state/take-state';
import type { WorkbookState } from '../state/workbook-state';
import { addinUrl } from './addin-files';
import { registerFunctionHelp } from './grid/function-help';
import { leaveUniver } from './grid/leave-univer';
import type { PageGrid } from './grid/page-grid';
import { PageModel } from './grid/page-model';
import { installPaste } from './grid/paste';
import { installPersonEdits } from './grid/person-edits';
import { installPersonSelection } from './grid/person-selection';
import { installProtection } from './grid/protection';
import { installRulesMutation } from './grid/rules-mutation';
import { fitRows, showGridlines } from './grid/sheet-view';
import { startUniver } from './grid/start-univer';
import { installTableLooks } from './grid/table-looks';
import { installTyping } from './grid/typing';
import { openPane, type OpenPane } from './pane/pane-frame';
import { PaneFunctions, type AddinFunctions } from './pane/pane-functions';
import type { PageWords } from './words';

export interface SessionOptions {
  readonly container: HTMLElement;
  readonly manifest: AddinManifest;
  readonly functions: AddinFunctions | null;
  readonly language: HostLanguage;
  readonly words: PageWords;
  readonly faults: Partial<Faults>;
  readonly state: WorkbookState | null;
  readonly ask: PageGrid['ask'];
  /** Something that the shell shows may have changed: sheets, selection, contents, whether a cell is edited. */
  readonly onChange: () => void;
}

/** What Univer could undo by itself, but the add-in's world would not follow. */
const structural: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    InsertSheetMutation,
    RemoveSheetMutation,
  ].map(({ id }) => id),
);

export class Session {
  readonly grid: PageGrid;
  pane: OpenPane | null = null;
  private readonly univer: Univer;
  private readonly functions: PaneFunctions | null;
  private readonly stops: (() => void)[] = [];

  constructor(private readonly options: SessionOptions) {
    const { container, language, words, faults, state, ask, onChange } = options;
    this.univer = startUniver(container, language);
    const injector = this.univer.__getInjector();
    const engine = new UniverEngine({ univer: this.univer });
    const model = new PageModel(engine);
    const host = new ExcelHost(model, faults);
    const byPerson = (deed: () => Promise<unknown> | unknown) =>
      host.act(async () => {
        await deed();
        await model.flush();
        await model.settle();
      });
    const commands = injector.get(ICommandService);
    const workbook = engine.workbook;
    const unitId = workbook.getUnitId();
    this.grid = {
      univer: this.univer,
      injector,
      commands,
      workbook,
      unitId,
      engine,
      model,
      host,
      words,
      ask,
      byPerson,
    };

    installRulesMutation(this.grid);
    installTableLooks(this.grid);
    installProtection(this.grid);
    installPersonEdits(this.grid, installTyping(this.grid));
    const selection = installPersonSelection(this.grid);
    let restructured = false;
    let touched = false;
    commands.onCommandExecuted(({ id }) => {
      touched = true;
      if (structural.has(id) && engine.busy) restructured = true;
    });
    model.onBatchEnd = () => {
      if (restructured) injector.get(IUndoRedoService).clearUndoRedo(unitId);
      restructured = false;
      showGridlines(this.grid);
      // Most batches only read.
      if (touched) fitRows(this.grid);
      touched = false;
      selection.show();
      onChange();
    };
    commands.onCommandExecuted(() => onChange());
    const editing = injector.get(IEditorBridgeService).visible$.subscribe(() => onChange());
    this.stops.push(() => editing.unsubscribe());
    this.functions = options.functions && this.provideFunctions(options.functions);
    if (state) restoreState(model, host.settings, state);
  }

  /** Resolves when the grid is on the screen. */
  async drawn(): Promise<void> {
    await this.grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Univer's commands for the clipboard come with the rendering.
    await new Promise((resolve) => setTimeout(resolve, 0));
    installPaste(this.grid);
  }

  /** Loads the add-in's page anew, as a reload of the pane does, and hands its functions to the grid. */
  async connect(iframe: HTMLIFrameElement, boot: Partial<BootOptions>): Promise<OpenPane> {
    const { manifest } = this.options;
    const { host } = this.grid;
    this.disconnect();
    const pane = await openPane(iframe, host, addinUrl(manifest.paneUrl ?? ''), boot);
    this.pane = pane;
    this.functions?.liveIn(pane.window);
    await this.recalculate();
    return pane;
  }

  async takeState(): Promise<WorkbookState> {
    const { host, model } = this.grid;
    return host.act(async () => {
      await model.flush();
      return takeState(model, host.settings);
    });
  }

  saveXlsx(): Promise<Uint8Array> {
    const { host, model, engine } = this.grid;
    return host.act(async () => {
      await model.flush();
      return engine.saveXlsx(model.saveExtras());
    });
  }

  /** Resolves when what was under way has ended and the grid is gone. */
  async close(): Promise<void> {
    const { host, engine, injector } = this.grid;
    for (const stop of this.stops) stop();
    this.disconnect();
    await host.settled();
    leaveUniver(injector);
    engine.dispose();
  }

  private disconnect(): void {
    this.functions?.liveIn(null);
    this.pane?.connection.commands.cancelAll();
    if (this.pane) this.grid.host.disconnect(this.pane.connection);
    this.pane = null;
  }

  private provideFunctions(functions: AddinFunctions): PaneFunctions {
    const { engine, host } = this.grid;
    const provided = new PaneFunctions(functions, host.faults, (sheet) => engine.sheetName(sheet));
    engine.setFunctions(provided);
    registerFunctionHelp(this.grid, functions);
    this.stops.push(
      host.onFaultChange((key) => {
        if (key !== 'functionsMissing' && key !== 'blanks') return;
        engine.setFunctions(provided);
        void this.recalculate();
      }),
    );
    return provided;
  }

  private recalculate(): Promise<void> {
    return this.grid.byPerson(() => this.grid.engine.recalculate());
  }
}
