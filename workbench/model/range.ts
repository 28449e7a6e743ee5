/** Range: address arithmetic, contents, structure. */
import type { CellInput, CellState, Rect } from '../engine/engine';
import { addressOf, bounding, cellCount, intersection, placed, sheetColumns, sheetRows } from './a1';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { Described, members, reads, type Property } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeFormat } from './range-format';
import { deleteCells, insertCells } from './range-structure';
import { sortRange } from './range-sort';
import { copyFrom } from './range-copy';
import { fullAddress, rangeAt, rangeFrom, type RangeTarget } from './range-target';
import { inputGrid } from './input-grid';
import { worksheetObject } from './worksheet';

type Read = (cell: CellState) => WireValue;

/** Unbounded ranges answer null. */
function grid(read: Read): (target: RangeTarget) => WireValue {
  return ({ state, sheet, rect }) =>
    state.readable(rect) ? state.engine.read(sheet, rect).map((row) => row.map(read)) : null;
}

const longestFormula = 8192;

/** Values set through the API are read as typing is; texts in `@` cells and behind an apostrophe stay texts. */
export function writeInputs(target: RangeTarget, value: WireValue): void {
  const { state, sheet, rect } = target;
  const inputs = inputGrid(value, rect);
  state.checkUnlocked(sheet, rect);
  for (const row of inputs)
    for (const input of row)
      if (typeof input === 'string' && input.startsWith('=') && input.length > longestFormula)
        throw failure('FormulaLengthExceedsLimit');
  state.engine.write(sheet, rect.row, rect.column, inputs as CellInput[][], 'typed');
  changed(target, 'RangeEdited');
}

export function changed(
  { state, sheet, rect }: RangeTarget,
  changeType: string,
  triggerSource = 'ThisLocalAddin',
): void {
  state.tell(10, sheet, {
    worksheetId: sheet,
    address: addressOf(rect),
    changeType,
    source: 'Local',
    referenceId: state.rememberRange(sheet, rect),
    shiftDirection: 'None',
    triggerSource,
  });
}

function writeFormats(target: RangeTarget, value: WireValue): void {
  const { state, sheet, rect } = target;
  state.checkUnprotected(sheet);
  const used = boundedForStyle(target);
  const single = singleValue(value);
  if (single !== undefined) {
    if (single !== null) state.engine.setStyle(sheet, used, { numberFormat: String(single) });
    return;
  }
  inputGrid(value, rect).forEach((row, i) =>
    row.forEach((format, j) => {
      if (format === null) return;
      const cell = { row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
      state.engine.setStyle(sheet, cell, { numberFormat: String(format) });
    }),
  );
}

function singleValue(value: WireValue): WireValue | undefined {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** Whole rows and columns are formatted as far as the sheet is used. */
export function boundedForStyle({ state, sheet, rect }: Pick<RangeTarget, 'state' | 'sheet' | 'rect'>): Rect {
  if (rect.rows < sheetRows && rect.columns < sheetColumns) return rect;
  const used = state.engine.usedRect(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = Math.max(1, Math.min(rect.rows, used.row + used.rows + 50));
  const columns = Math.max(1, Math.min(rect.columns, used.column + used.columns + 10));
  return { ...rect, rows, columns };
}

const formulas: Property<RangeTarget> = {
  get: grid(({ formula, value }) => formula ?? value),
  set: writeInputs,
};
const numberFormat: Property<RangeTarget> = { get: grid(({ format }) => format), set: writeFormats };

function hidden(axis: 'row' | 'column'): Property<RangeTarget> {
  return {
    get: ({ state, sheet, rect }) =>
      axis === 'row' ? state.engine.rowHidden(sheet, rect.row) : state.engine.columnHidden(sheet, rect.column),
    set: ({ state, sheet, rect }, value) => {
      state.checkUnprotected(sheet);
      const isHidden = Boolean(value);
      if (axis === 'row') state.engine.setRowsHidden(sheet, rect.row, rect.row + rect.rows - 1, isHidden);
      else state.engine.setColumnsHidden(sheet, rect.column, rect.column + rect.columns - 1, isHidden);
    },
  };
}

type Method = (target: RangeTarget, args: readonly WireValue[]) => HostObject | null | WireValue;

/** A method whose answer is another rectangle of the sheet. */
function toRect(move: (rect: Rect, args: readonly number[]) => Rect): Method {
  return ({ state, sheet, rect }, args) =>
    rangeAt(
      state,
      sheet,
      move(
        rect,
        args.map((argument) => Number(argument ?? 0)),
      ),
    );
}

function used(target: RangeTarget, [valuesOnly]: readonly WireValue[]): HostObject | null {
  const { state, sheet, rect } = target;
  const all = state.engine.usedRect(sheet, Boolean(valuesOnly));
  const cut = all && intersection(all, rect);
  return cut && rangeAt(state, sheet, cut);
}

function common(target: RangeTarget, [other]: readonly WireValue[]): HostObject | null {
  const { state, sheet, rect } = target;
  const second = rangeFrom(state, sheet, other).target;
  const cut = second.sheet === sheet ? intersection(rect, second.rect) : null;
  return cut && rangeAt(state, sheet, cut);
}

function orFail(method: (target: RangeTarget, args: readonly WireValue[]) => HostObject | null): Method {
  return (target, args) => {
    const found = method(target, args);
    if (!found) throw failure('ItemNotFound');
    return found;
  };
}

function clear({ state, sheet, rect }: RangeTarget, [applyTo]: readonly WireValue[]): void {
  state.checkUnlocked(sheet, rect);
  const what = String(applyTo ?? 'All');
  const bounded = boundedForStyle({ state, sheet, rect });
  if (what === 'All' || what === 'Contents') {
    const blank = Array.from({ length: bounded.rows }, () => Array.from({ length: bounded.columns }, () => ''));
    state.engine.write(sheet, bounded.row, bounded.column, blank, 'exact');
    changed({ state, sheet, rect: bounded, referenceId: null }, 'RangeEdited');
  }
  if (what === 'All' || what === 'Formats') state.engine.setStyle(sheet, bounded, clearedStyle);
}

const clearedStyle = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  numberFormat: 'General',
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
} as const;

export const rangeMembers = members<RangeTarget>({
  type: 'Range',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: reads(fullAddress),
    AddressLocal: reads(fullAddress),
    CellCount: reads(({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect))),
    RowIndex: reads(({ rect }) => rect.row),
    ColumnIndex: reads(({ rect }) => rect.column),
    RowCount: reads(({ rect }) => rect.rows),
    ColumnCount: reads(({ rect }) => rect.columns),
    Values: { get: grid(({ value }) => value), set: writeInputs },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: reads(grid(({ text }) => text)),
    ValueTypes: reads(grid(({ type }) => type)),
    RowHidden: hidden('row'),
    ColumnHidden: hidden('column'),
    Hidden: reads(
      ({ state, sheet, rect }) =>
        state.engine.rowHidden(sheet, rect.row) || state.engine.columnHidden(sheet, rect.column),
    ),
    IsEntireColumn: reads(({ rect }) => rect.rows === sheetRows),
    IsEntireRow: reads(({ rect }) => rect.columns === sheetColumns),
  },
  navigations: {
    Worksheet: ({ state, sheet }) => worksheetObject(state, sheet),
    Format: (target) => rangeFormat(target.state, target.sheet, () => [target.rect]),
    DataValidation: (target) => dataValidation(target.state, target.sheet, () => [target.rect]),
    ConditionalFormats: (target) => conditionalFormats(target.state, target.sheet, () => [target.rect]),
    Sort: (target) => sortRange(target),
  },
  methods: {
    _KeepReference: (target) => {
      const { state } = target;
      target.referenceId ??= state.newId('range');
      state.references.set(target.referenceId, new Described(rangeMembers, target));
    },
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (Number(rows) !== rect.rows || Number(columns) !== rect.columns)
        throw failure('InvalidArgument', 'array shape');
    },
    GetCell: toRect((rect, [row = 0, column = 0]) => ({
      row: rect.row + row,
      column: rect.column + column,
      rows: 1,
      columns: 1,
    })),
    GetRow: toRect((rect, [row = 0]) => ({ ...rect, row: rect.row + row, rows: 1 })),
    GetColumn: toRect((rect, [column = 0]) => ({ ...rect, column: rect.column + column, columns: 1 })),
    GetLastRow: toRect((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
    GetLastColumn: toRect((rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
    GetLastCell: toRect((rect) => ({
      row: rect.row + rect.rows - 1,
      column: rect.column + rect.columns - 1,
      rows: 1,
      columns: 1,
    })),
    GetEntireRow: toRect((rect) => ({ ...rect, column: 0, columns: sheetColumns })),
    GetEntireColumn: toRect((rect) => ({ ...rect, row: 0, rows: sheetRows })),
    GetOffsetRange: toRect((rect, [rows = 0, columns = 0]) => ({
      ...rect,
      row: rect.row + rows,
      column: rect.column + columns,
    })),
    GetResizedRange: toRect((rect, [rows = 0, columns = 0]) => ({
      ...rect,
      rows: rect.rows + rows,
      columns: rect.columns + columns,
    })),
    GetAbsoluteResizedRange: toRect((rect, [rows = 1, columns = 1]) => ({ ...rect, rows, columns })),
    GetRowsAbove: toRect((rect, [count = 0]) => beside(rect, 'row', -(count || 1))),
    GetRowsBelow: toRect((rect, [count = 0]) => beside(rect, 'row', count || 1)),
    GetColumnsBefore: toRect((rect, [count = 0]) => beside(rect, 'column', -(count || 1))),
    GetColumnsAfter: toRect((rect, [count = 0]) => beside(rect, 'column', count || 1)),
    GetBoundingRect: ({ state, sheet, rect }, [other]) =>
      rangeAt(state, sheet, bounding(rect, rangeFrom(state, sheet, other).target.rect)),
    GetIntersection: orFail(common),
    GetIntersectionOrNullObject: common,
    GetUsedRange: orFail(
      (target, args) =>
        used(target, args) ?? rangeAt(target.state, target.sheet, { ...target.rect, rows: 1, columns: 1 }),
    ),
    GetUsedRangeOrNullObject: used,
    Clear: clear,
    Merge: ({ state, sheet, rect }, [across]) => {
      state.checkUnprotected(sheet);
      const parts =
        across === true
          ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
          : [rect];
      for (const part of parts) state.engine.merge(sheet, part);
    },
    Unmerge: ({ state, sheet, rect }) => {
      state.checkUnprotected(sheet);
      state.engine.unmerge(sheet, rect);
    },
    Insert: insertCells,
    Delete: deleteCells,
    CopyFrom: copyFrom,
    Select: ({ state, sheet, rect }) => {
      if (state.engine.activeSheet() !== sheet) {
        state.engine.activate(sheet);
        state.tell(11, sheet, { worksheetId: sheet });
      }
      state.selection.rects = [rect];
      state.tell(14, sheet, { worksheetId: sheet, address: addressOf(rect) });
      state.tell(2, null, {});
    },
    /** Formulas are calculated whenever something is read; nothing is left to do. */
    Calculate: () => null,
  },
});

function beside(rect: Rect, axis: 'row' | 'column', count: number): Rect {
  const size = Math.abs(count);
  if (axis === 'row') return placed({ ...rect, row: count < 0 ? rect.row - size : rect.row + rect.rows, rows: size });
  return placed({ ...rect, column: count < 0 ? rect.column - size : rect.column + rect.columns, columns: size });
}
