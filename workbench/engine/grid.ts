/** The handle on one Univer workbook that every part of the engine works through: find sheets, run commands, grow. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { sizing } from './quiet-commands';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a cell looks like from now on, and what of it changes besides. */
export interface Look extends Pick<ICellData, 't' | 'custom'> {
  readonly row: number;
  readonly column: number;
  /** Whole, and one object for all cells that look alike; null for none. */
  readonly style: IStyleData | null;
}

/** A command or mutation that has run. */
export interface Change {
  readonly id: string;
  readonly params: Record<string, unknown>;
}

export class Grid {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private readonly styleIds = new WeakMap<IStyleData, string>();
  private depth = 0;
  /** Rises with every change of the cells, so that what was computed from them can tell whether it still holds. */
  version = 0;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const instances = this.injector.get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The engine needs a Univer with a workbook.');
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
    this.commands.onCommandExecuted(({ id }) => {
      if (!sizing.has(id)) this.version++;
    });
  }

  /** True while the engine itself changes the grid: such changes are not a person's edits. */
  get busy(): boolean {
    return this.depth > 0;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** Runs a Univer command or mutation of this workbook, at once. */
  execute(id: string, params: object, options: IExecutionOptions = {}): boolean {
    // A person's command that waits (for the clipboard) would be taken for the cause of this one, and styles drop formulas.
    const waiting = this.running.splice(0);
    this.depth++;
    try {
      return Boolean(this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options));
    } finally {
      this.depth--;
      this.running.unshift(...waiting);
    }
  }

  /** Univer's stack of commands that have begun and not ended. */
  private get running(): unknown[] {
    return (this.commands as unknown as { readonly _commandExecutionStack: unknown[] })._commandExecutionStack;
  }

  onCommand(
    listener: (id: string, params: Record<string, unknown>, options: Record<string, unknown>) => void,
  ): () => void {
    const subscription = this.commands.onCommandExecuted((command, options) =>
      listener(command.id, (command.params ?? {}) as Record<string, unknown>, options ?? {}),
    );
    return () => subscription.dispose();
  }

  /** Hears of a command or mutation before it is done, and may change what it brings. */
  beforeCommand(listener: (id: string, params: Record<string, unknown>) => void): void {
    this.commands.beforeCommandExecuted(({ id, params }) => listener(id, (params ?? {}) as Record<string, unknown>));
  }

  /** Values and formulas of many cells in one mutation: each one walks the whole sheet, so callers gather first. */
  setValues(sheet: string, cellValue: CellMatrix): void {
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }

  /**
   * Looks of many cells. Univer's mutation would look each cell's style up among all there are; here the style is put in place
   * and the mutation, which a page redraws for, brings what else there is. Without the trigger it would drop formulas.
   */
  setLooks(sheet: string, looks: readonly Look[]): void {
    const matrix = this.sheet(sheet).getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, style, ...rest } of looks) {
      const cell = matrix.getValue(row, column) ?? {};
      if (style === null) delete cell.s;
      else cell.s = this.styleId(style);
      matrix.setValue(row, column, cell);
      // Text with looks of its own within the cell takes the style over from the mutation.
      (cellValue[row] ??= {})[column] = cell.p ? { ...rest, s: style } : rest;
    }
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
  }

  private styleId(style: IStyleData): string {
    let id = this.styleIds.get(style);
    if (id === undefined) this.styleIds.set(style, (id = this.workbook.getStyles().setValue(style) ?? ''));
    return id;
  }

  /** Styles alone. Without the trigger Univer would drop the cells' formulas. */
  setStyles(sheet: string, cellValue: CellMatrix): void {
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
  }

  grow(sheet: string, rows: number, columns: number): void {
    const worksheet = this.sheet(sheet);
    if (rows > worksheet.getRowCount()) {
      this.execute(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: Math.ceil(rows / 100) * 100 });
    }
    if (columns > worksheet.getColumnCount()) {
      this.execute(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: Math.ceil(columns / 26) * 26 });
    }
  }

  /** The stored cell, as it is. */
  cell(sheet: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheet).getCellMatrix().getValue(row, column) ?? undefined;
  }
}
