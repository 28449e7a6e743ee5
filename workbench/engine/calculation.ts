/**
 * Calculates what changed, when asked, and says when the results stand. Univer's own trigger waits 100 ms after every change
 * and gives no signal; it is switched off and its work (gathering what is dirty) done here.
 */
import type { IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  Interpreter,
  ErrorType,
  ErrorValueObject,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { KeptResult } from './engine';
import type { Change, Grid } from './grid';
import { NameTracking } from './name-tracking';
import { resultOf } from './typed-cell';

/** Without any sign of progress for this long a calculation is given up, so that nobody waits for ever. */
const STALLED_MS = 60_000;
const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
const HIDING: readonly string[] = [SetRowHiddenMutation.id, SetRowVisibleMutation.id];
/** What heeds hidden rows: without it, Univer would find every formula of the sheet anew for each row that is hidden. */
const HEEDS_HIDDEN = /\b(SUBTOTAL|AGGREGATE)\(/i;

export class Calculation {
  private changes: Change[] = [];
  private ranges: IUnitRange[] = [];
  private readonly names: NameTracking;
  private everything = false;
  private running: Promise<void> = Promise.resolve();
  /** Sheets with new results that nobody has been told of. */
  private readonly calculated = new Set<string>();
  private readonly listeners: ((sheets: readonly string[]) => void)[] = [];
  private waiter: { done: () => void; fail: (error: Error) => void; timer: ReturnType<typeof setTimeout> } | null =
    null;
  private readonly stop: () => void;
  private readonly dirty: IActiveDirtyManagerService;

  constructor(
    private readonly grid: Grid,
    private readonly onChange: () => void,
  ) {
    this.dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.injector.get(TriggerCalculationController).dispose();
    this.names = new NameTracking(grid);
    this.keepThrowersFromKillingTheRun();
    this.stop = grid.onCommand((id, params, options) => this.see(id, params, options));
  }

  onCalculated(listener: (sheets: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  /** Marks every formula dirty for the next run. */
  markAll(): void {
    this.everything = true;
  }

  /** Marks the cells of one sheet dirty for the next run. */
  markSheet(sheet: string): void {
    const worksheet = this.grid.sheet(sheet);
    const [endRow, endColumn] = [worksheet.getRowCount() - 1, worksheet.getColumnCount() - 1];
    const range = { startRow: 0, startColumn: 0, endRow, endColumn };
    this.ranges.push({ unitId: this.grid.unitId, sheetId: sheet, range });
  }

  /** What was written so far counts as calculated; formulas without a result are calculated with the next run. */
  keepResults(results: readonly KeptResult[]): void {
    for (const { sheet, row, column, value } of results) {
      const cell = this.grid.cell(sheet, row, column);
      if (cell?.f) Object.assign(cell, resultOf(value));
    }
    this.changes = [];
    this.ranges = this.withoutResult();
    this.everything = false;
  }

  private withoutResult(): IUnitRange[] {
    const ranges: IUnitRange[] = [];
    const { unitId } = this.grid;
    for (const worksheet of this.grid.workbook.getSheets())
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f || (cell.v ?? null) !== null) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        ranges.push({ unitId, sheetId: worksheet.getSheetId(), range });
      });
    return ranges;
  }

  /** Calculates until nothing is dirty. Runs follow each other: the engine below can do only one at a time. */
  run(): Promise<void> {
    this.running = this.running.catch(() => undefined).then(() => this.runNow());
    return this.running;
  }

  dispose(): void {
    this.stop();
    if (this.waiter) clearTimeout(this.waiter.timer);
  }

  private async runNow(): Promise<void> {
    while (this.changes.length > 0 || this.ranges.length > 0 || this.everything) {
      const params = this.gather();
      await new Promise<void>((done, fail) => {
        this.waiter = { done, fail, timer: this.watchdog() };
        this.grid.execute(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
      });
      // Results are applied in promise callbacks that follow the notification: let them all run.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (this.calculated.size === 0) return;
    const sheets = [...this.calculated];
    this.calculated.clear();
    for (const listener of this.listeners) listener(sheets);
  }

  private see(id: string, params: Record<string, unknown>, options: Record<string, unknown>): void {
    if (id === SetFormulaCalculationNotificationMutation.id) {
      this.notified(params);
    } else if (id === SetFormulaCalculationResultMutation.id) {
      const sheets = (params['unitData'] as Record<string, Record<string, unknown>> | undefined)?.[this.grid.unitId];
      for (const sheet of Object.keys(sheets ?? {})) this.calculated.add(sheet);
    } else if (this.dirty.get(id)) {
      if (id === SetRangeValuesMutation.id && (options['onlyLocal'] === true || LOOKS.includes(params['trigger'])))
        return;
      // Univer's first calculation, of the workbook that was empty then: it would keep functions that come later for unknown.
      if (id === SetTriggerFormulaCalculationStartMutation.id) return;
      if (HIDING.includes(id) && !this.hiddenRowsMatter()) return;
      this.changes.push({ id, params });
      this.onChange();
    }
  }

  private hiddenRowsMatter(): boolean {
    const formulas = this.grid.injector.get(FormulaDataModel).getFormulaData()[this.grid.unitId] ?? {};
    return Object.values(formulas).some((rows) =>
      Object.values(rows ?? {}).some((line: Readonly<Record<string, { readonly f: string } | null>>) =>
        Object.values(line).some((cell) => HEEDS_HIDDEN.test(cell?.f ?? '')),
      ),
    );
  }

  private notified(params: Record<string, unknown>): void {
    if (!this.waiter) return;
    clearTimeout(this.waiter.timer);
    if (params['functionsExecutedState'] === undefined) {
      this.waiter.timer = this.watchdog();
    } else {
      const { done } = this.waiter;
      this.waiter = null;
      done();
    }
  }

  private watchdog(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.waiter?.fail(new Error('The calculation does not come to an end.'));
      this.waiter = null;
    }, STALLED_MS);
  }

  private gather(): Record<string, unknown> {
    const merged: Record<string, unknown> & { dirtyRanges: unknown[] } = {
      forceCalculation: this.everything,
      dirtyRanges: this.ranges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      maxIteration: 1,
      rowData: this.grid.injector.get(FormulaDataModel).getHiddenRowsFiltered(),
    };
    const named = this.names.stale(this.changes);
    merged.dirtyRanges.push(...named.ranges);
    merged['clearDependencyTreeCache'] = { [this.grid.unitId]: named.sheets };
    for (const { id, params } of this.changes) {
      const data = this.dirty.get(id)?.getDirtyData({ id, params }) as Partial<IFormulaDirtyData> | undefined;
      for (const [key, value] of Object.entries(data ?? {})) {
        if (key === 'dirtyRanges') for (const range of value as unknown[]) merged.dirtyRanges.push(range);
        else if (typeof value === 'boolean') merged[key] = merged[key] === true || value;
        else merged[key] = mergeMaps(merged[key] as Nested | undefined, value as Nested);
      }
    }
    this.changes = [];
    this.ranges = [];
    this.everything = false;
    return merged;
  }

  /** A formula whose evaluation throws ends Univer's whole run without a word; here it ends as #VALUE! in its cell. */
  private keepThrowersFromKillingTheRun(): void {
    const interpreter = this.grid.injector.get(Interpreter);
    const execute = interpreter.execute.bind(interpreter);
    interpreter.execute = (node) => {
      try {
        return execute(node);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    };
  }
}

interface Nested {
  [key: string]: Nested | string | boolean | null | undefined;
}

/** The maps say unit → sheet or name → mark; some go one level deeper. */
function mergeMaps(into: Nested | undefined, from: Nested | undefined): Nested {
  const merged: Nested = { ...into };
  for (const [key, value] of Object.entries(from ?? {})) {
    const before = merged[key];
    merged[key] =
      typeof value === 'object' && value && typeof before === 'object' ? mergeMaps(before ?? undefined, value) : value;
  }
  return merged;
}
