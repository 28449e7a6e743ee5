/** RangeFormat on a range or on areas. Differing values are answered as null, as Excel does. */
import type { CellStyle, Rect } from '../engine/engine';
import { boundedRect } from './bounded';
import { bordersObject } from './borders';
import { Described, members, type Property } from './described';
import type { HostObject, WireValue } from './host-object';
import { alignment, fillMembers, fontMembers, indented, protectionMembers, type Look } from './look';
import { rangeLines } from './range-lines';
import { column, row, usesStandard } from './range-sizes';
import type { ModelState } from './state';

export interface StyleTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

interface FormatTarget extends StyleTarget, Look {}

export function rangeFormat(state: ModelState, sheet: string, rects: () => readonly Rect[]): HostObject {
  const target: StyleTarget = { state, sheet, rects };
  return new Described(formatMembers, { ...target, ...lookOf(target) });
}

function bounded({ state, sheet, rects }: StyleTarget): readonly Rect[] {
  return rects().map((rect) => boundedRect(state, sheet, rect));
}

export function lookOf(target: StyleTarget): Look {
  const { state, sheet } = target;
  return {
    get: (read) => shared(target, read),
    set: (change) => {
      state.checkAllowed(sheet, 'allowFormatCells');
      for (const rect of bounded(target)) state.engine.setStyle(sheet, rect, change);
      state.tellFormat(sheet, target.rects());
    },
  };
}

/** The value that all cells share; null as soon as two differ. */
function shared(target: StyleTarget, read: (style: CellStyle) => WireValue): WireValue {
  let first: WireValue;
  for (const [y, x] of cells(target)) {
    const value = read(target.state.engine.style(target.sheet, y, x));
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* cells(target: StyleTarget): Generator<readonly [row: number, column: number]> {
  for (const rect of bounded(target))
    for (let y = rect.row; y < rect.row + rect.rows; y += 1)
      for (let x = rect.column; x < rect.column + rect.columns; x += 1) yield [y, x];
}

/** A change that depends on the cell's present look. */
function eachCell(target: StyleTarget, change: (style: CellStyle) => CellStyle): void {
  const { state, sheet } = target;
  state.checkAllowed(sheet, 'allowFormatCells');
  const changes = [...cells(target)].map(([y, x]) => [y, x, change(state.engine.style(sheet, y, x))] as const);
  for (const [y, x, style] of changes) state.engine.setStyle(sheet, { row: y, column: x, rows: 1, columns: 1 }, style);
  state.tellFormat(sheet, target.rects());
}

const indentLevel: Property<FormatTarget> = {
  get: (target) => target.get(({ indent }) => indent ?? 0),
  set: (target, value) => eachCell(target, (style) => indented(style, value)),
};

const formatMembers = members<FormatTarget>({
  type: 'RangeFormat',
  properties: {
    ...alignment,
    IndentLevel: indentLevel,
    ColumnWidth: column,
    RowHeight: row,
    UseStandardWidth: usesStandard('column'),
    UseStandardHeight: usesStandard('row'),
  },
  navigations: {
    Fill: (target) => new Described(fillMembers, target),
    Font: (target) => new Described(fontMembers, target),
    Protection: (target) => new Described(protectionMembers, target),
    Borders: (target) => bordersObject(rangeLines(target)),
  },
  methods: {
    AutofitColumns: (target) => {
      for (const rect of bounded(target))
        target.state.engine.autofitColumns(target.sheet, rect.column, rect.column + rect.columns - 1);
    },
    AutofitRows: (target) => {
      for (const rect of bounded(target))
        target.state.engine.autofitRows(target.sheet, rect.row, rect.row + rect.rows - 1);
    },
    AdjustIndent: (target, [amount]) =>
      eachCell(target, (style) => indented(style, Math.min(250, Math.max(0, (style.indent ?? 0) + Number(amount))))),
  },
});
