/** RangeSort: rows (or columns) by keys, texts behind numbers, blanks last; formulas and looks move along. */
import type { CellInput, CellState, CellStyle, Rect } from '../engine/engine';
import { boundedRect } from './bounded';
import { Described, members } from './described';
import { oneOf, record } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { moveReferences } from './move-references';
import { changed } from './range-contents';
import type { RangeTarget } from './range-target';

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly byColumns: boolean;
}

export function sortRange(target: RangeTarget): HostObject {
  return new Described(sortMembers, target);
}

const sortMembers = members<RangeTarget>({
  type: 'RangeSort',
  methods: {
    Apply: (target, [given, matchCase, hasHeaders, orientation, method]) => {
      const { state, sheet } = target;
      const fields = (Array.isArray(given) ? given : []).map(fieldOf);
      const byColumns = oneOf(['Rows', 'Columns'], orientation ?? 'Rows') === 'Columns';
      oneOf(['PinYin', 'StrokeCount'], method ?? 'PinYin');
      const whole = boundedRect(state, sheet, target.rect);
      state.checkUnlocked(sheet, target.rect);
      const rect = hasHeaders === true ? withoutHeader(whole, byColumns) : whole;
      sortRows({ ...target, rect }, fields, { matchCase: matchCase === true, byColumns });
      changed({ ...target, rect, referenceId: null }, 'RangeEdited');
      state.tellSorted(sheet, rect, byColumns ? 20 : 19);
    },
  },
});

function fieldOf(value: WireValue): SortField {
  const { key, ascending, sortOn, color } = record(value);
  return {
    key: Number(key ?? 0),
    ascending: ascending !== false,
    sortOn: oneOf(['Value', 'CellColor', 'FontColor', 'Icon'], sortOn ?? 'Value'),
    ...(typeof color === 'string' ? { color } : {}),
  };
}

function withoutHeader(rect: Rect, byColumns: boolean): Rect {
  return byColumns
    ? { ...rect, column: rect.column + 1, columns: rect.columns - 1 }
    : { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

interface Item {
  readonly cell: CellState;
  readonly style: CellStyle;
}

interface Line {
  readonly items: readonly Item[];
  /** Where it stood before. */
  readonly from: number;
}

/** `rect` is what is sorted, without a header. */
export function sortRows(
  { state, sheet, rect }: Pick<RangeTarget, 'state' | 'sheet' | 'rect' | 'referenceId'>,
  fields: readonly SortField[],
  { matchCase, byColumns }: SortOptions,
): void {
  const width = byColumns ? rect.rows : rect.columns;
  if (fields.some(({ key }) => !(key >= 0 && key < width))) throw failure('InvalidArgument', 'key of a sort field');
  const { engine } = state;
  const grid = engine.read(sheet, rect).map((row, down) =>
    row.map((cell, across): Item => ({
      cell,
      style: engine.style(sheet, rect.row + down, rect.column + across),
    })),
  );
  const lines = (byColumns ? turned(grid) : grid).map((items, from): Line => ({ items, from }));
  lines.sort((a, b) => {
    for (const field of fields) {
      const order = compareBy(field, a.items[field.key], b.items[field.key], matchCase);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const sorted = byColumns ? turned(lines.map(({ items }) => items)) : lines.map(({ items }) => items);
  const contents = sorted.map((row, down) =>
    row.map(({ cell }, across): CellInput => {
      if (cell.formula === null) return cell.value;
      const moved = byColumns ? across - (lines[across]?.from ?? 0) : down - (lines[down]?.from ?? 0);
      return moveReferences(cell.formula, byColumns ? 0 : moved, byColumns ? moved : 0);
    }),
  );
  engine.write(sheet, rect.row, rect.column, contents, 'exact');
  moveLooks(state.engine, sheet, rect, grid, sorted);
}

function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

function moveLooks(
  engine: RangeTarget['state']['engine'],
  sheet: string,
  rect: Rect,
  before: readonly (readonly Item[])[],
  after: readonly (readonly Item[])[],
): void {
  after.forEach((row, down) =>
    row.forEach(({ style }, across) => {
      const own = before[down]?.[across]?.style;
      if (own === style || JSON.stringify(own) === JSON.stringify(style)) return;
      const cell = { row: rect.row + down, column: rect.column + across, rows: 1, columns: 1 };
      engine.clearStyle(sheet, cell);
      if (Object.keys(style).length > 0) engine.setStyle(sheet, cell, style);
    }),
  );
}

function compareBy(
  { ascending = true, sortOn, color }: SortField,
  a: Item | undefined,
  b: Item | undefined,
  matchCase: boolean,
): number {
  if (!a || !b) return 0;
  if (sortOn === 'CellColor' || sortOn === 'FontColor') {
    const has = ({ style }: Item) => (sortOn === 'CellColor' ? style.fill : style.fontColor) === (color ?? null);
    const order = Number(has(b)) - Number(has(a));
    return ascending ? order : -order;
  }
  return compare(a.cell, b.cell, matchCase, ascending);
}

const ranks: Readonly<Record<CellState['type'], number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };
/** Chinese texts stand in the order of their readings. */
const collator = new Intl.Collator('zh-CN', { sensitivity: 'base', numeric: false });
const exactCollator = new Intl.Collator('zh-CN', { sensitivity: 'case', numeric: false, caseFirst: 'lower' });

function compare(a: CellState, b: CellState, matchCase: boolean, ascending: boolean): number {
  if (a.type === 'Empty' || b.type === 'Empty') return ranks[a.type] - ranks[b.type];
  const order = ranks[a.type] - ranks[b.type] || withinType(a, b, matchCase);
  return ascending ? order : -order;
}

function withinType({ value: x }: CellState, { value: y }: CellState, matchCase: boolean): number {
  if (typeof x === 'string' && typeof y === 'string') return (matchCase ? exactCollator : collator).compare(x, y);
  return x < y ? -1 : x > y ? 1 : 0;
}
