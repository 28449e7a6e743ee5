/** What a sheet of the template is made of, cell by cell where cells differ and in rectangles where they do not. */
import { areasOf, type Area } from '../../excel/areas';
import { crossings } from '../../template/a1';
import type { CellContent, FormatRule, SheetSpec } from '../../template/sheet-spec';

/** Rows and columns from the sheet's first cell on that are compared; what lies beyond is somebody else's. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function areaIn(extent: Extent, area: Area): Area | null {
  const rows = Math.min(area.row + area.rows, extent.rows) - area.row;
  const columns = Math.min(area.column + area.columns, extent.columns) - area.column;
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

export function areasIn(extent: Extent, ranges: readonly string[]): readonly Area[] {
  return ranges.flatMap((range) => areasOf(range)).flatMap((area) => areaIn(extent, area) ?? []);
}

/** Of each cell the last rule that says it, by row and column. */
export class Layered<Value> {
  private readonly rows = new Map<number, Map<number, Value>>();

  constructor(formats: readonly FormatRule[], extent: Extent, read: (rule: FormatRule) => Value | undefined) {
    for (const rule of formats) {
      const value = read(rule);
      if (value === undefined) continue;
      for (const area of areasIn(extent, rule.ranges)) this.put(area, value);
    }
  }

  at(row: number, column: number): Value | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** By value, in few ranges. */
  get ranges(): ReadonlyMap<Value, readonly string[]> {
    return gathered(this.rows);
  }

  private put({ row, column, rows, columns }: Area, value: Value): void {
    for (let y = row; y < row + rows; y += 1) {
      const cells = this.rows.get(y) ?? new Map<number, Value>();
      for (let x = column; x < column + columns; x += 1) cells.set(x, value);
      this.rows.set(y, cells);
    }
  }
}

/** By value, in few ranges: rows with the same columns of a value are gathered first, as rules cover long runs of rows alike. */
export function gathered<Value>(
  rows: Iterable<readonly [row: number, cells: ReadonlyMap<number, Value>]>,
): ReadonlyMap<Value, readonly string[]> {
  const found = new Map<Value, Map<string, { readonly columns: readonly number[]; readonly rows: number[] }>>();
  for (const [row, cells] of rows)
    for (const [value, columns] of byValue(cells)) {
      const shapes = found.get(value) ?? new Map<string, { columns: readonly number[]; rows: number[] }>();
      const shape = shapes.get(columns.join()) ?? { columns, rows: [] };
      shape.rows.push(row);
      found.set(value, shapes.set(columns.join(), shape));
    }
  return new Map(
    [...found].map(([value, shapes]) => [
      value,
      [...shapes.values()].flatMap(({ rows, columns }) => crossings(rows, columns)),
    ]),
  );
}

function byValue<Value>(cells: ReadonlyMap<number, Value>): ReadonlyMap<Value, readonly number[]> {
  const found = new Map<Value, number[]>();
  for (const [column, value] of [...cells].sort(([one], [other]) => one - other)) {
    const columns = found.get(value) ?? [];
    columns.push(column);
    found.set(value, columns);
  }
  return found;
}

export const numberFormatsOf = ({ formats }: SheetSpec, extent: Extent) =>
  new Layered(formats, extent, ({ numberFormat }) => numberFormat);

export const inksOf = ({ formats }: SheetSpec, extent: Extent) =>
  new Layered(formats, extent, ({ font }) => font?.color?.toUpperCase());

/** Points. */
export const letterSizesOf = ({ formats }: SheetSpec, extent: Extent) =>
  new Layered(formats, extent, ({ font }) => font?.size);

export const fillsOf = ({ formats }: SheetSpec, extent: Extent) =>
  new Layered(formats, extent, ({ fill }) => fill?.toUpperCase());

/** Cells that people type into: their contents are nobody else's, even where the template began with one. */
export const freeOf = ({ formats }: SheetSpec, extent: Extent) =>
  new Layered(formats, extent, ({ locked }) => (locked === undefined ? undefined : !locked));

/** By value, the ranges of the cells with something of ours or of an entry in them. */
export function seenRanges<Value>(
  spec: SheetSpec,
  extent: Extent,
  valueAt: (row: number, column: number) => Value | undefined,
): ReadonlyMap<Value, readonly string[]> {
  const free = freeOf(spec, extent);
  const rows = Array.from({ length: extent.rows }, (_row, row) => {
    const cells = new Map<number, Value>();
    for (let column = 0; column < extent.columns; column += 1) {
      const value = valueAt(row, column);
      if (value !== undefined && (free.at(row, column) || madeAt(spec, row, column) !== null)) cells.set(column, value);
    }
    return [row, cells] as const;
  });
  return gathered(rows);
}

/** null: nothing of ours. */
export function madeAt({ contents }: SheetSpec, row: number, column: number): CellContent {
  for (const block of contents) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (content !== undefined) return content;
  }
  return null;
}
