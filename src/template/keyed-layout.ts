/**
 * Where things stand on a sheet whose columns and rows are known by hidden keys. All formulas and rules ask here by key, so
 * that they find their columns after people moved or sorted them.
 */
import { finished, mapped, type Steps } from '../plan/steps';
import { cellAddress, columnLetters, crossingsOf, rectAddress, runsOf, type Run } from './a1';

/** Rows of such a sheet, counted from 0. Its block begins at the key row and the first column. */
export const keyedRows = { title: 0, hint: 1, signatures: 2, key: 3, bands: 4, headers: 5, data: 6 } as const;

/** How rows and columns stand now, where people sorted or moved them. What is not ours (no or unknown key) is left alone. */
export interface StandingOrder {
  /** Row keys from the first data row down; '' for a row that is not ours. */
  readonly rows: readonly string[];
  /** Column keys from the first column on; '' for a column that is not ours. */
  readonly columns: readonly string[];
  /** The cell that holds the cut-off now (`D2`), where it no longer stands above the names. */
  readonly cutOff?: string;
}

export class KeyedLayout<Column extends { readonly key: string }, Row extends { readonly id: string }> {
  /** One per column of the sheet; null where a column is not ours. */
  readonly columns: readonly (Column | null)[];
  /** One per data row of the sheet; null where a row is not ours. */
  readonly rows: readonly (Row | null)[];
  private readonly positions: ReadonlyMap<string, number>;
  /** Runs of all rows of ours: asked for again and again, and many. */
  private runs: readonly Run[] | null = null;

  /** Without an order of rows, `rows` are as they stand. */
  constructor(columns: readonly Column[], rows: readonly (Row | null)[], order?: Partial<StandingOrder>) {
    this.columns = finished(arranged(columns, ({ key }) => key, order?.columns));
    this.rows = finished(arranged(rows, ({ id }) => id, order?.rows));
    this.positions = new Map(this.columns.flatMap((column, at) => (column ? [[column.key, at] as const] : [])));
  }

  /** The same in short steps, for tens of thousands of rows. */
  static *inSteps<Column extends { readonly key: string }, Row extends { readonly id: string }>(
    columns: readonly Column[],
    rows: readonly Row[],
    order?: StandingOrder,
  ): Steps<KeyedLayout<Column, Row>> {
    const standing = yield* arranged(rows, ({ id }) => id, order?.rows);
    return new KeyedLayout(columns, standing, order && { columns: order.columns });
  }

  get ours(): readonly Column[] {
    return this.columns.filter((column) => column !== null);
  }

  get lastRow(): number {
    return keyedRows.data + this.rows.length - 1;
  }

  has(key: string): boolean {
    return this.positions.has(key);
  }

  at(key: Column['key']): number {
    const position = this.positions.get(key);
    if (position === undefined) throw new RangeError(`no column ${key}`);
    return position;
  }

  letters(key: Column['key']): string {
    return columnLetters(this.at(key));
  }

  /** The cell of a key in a sheet row: `D7`. */
  cell(key: Column['key'], row: number): string {
    return cellAddress(row, this.at(key));
  }

  /** A column's data cells: `U7:U25`. */
  data(key: Column['key']): string {
    return rectAddress(keyedRows.data, this.at(key), this.rows.length, 1);
  }

  /** The whole block: key row to last data row. */
  get block(): string {
    return rectAddress(keyedRows.key, 0, this.lastRow - keyedRows.key + 1, this.columns.length);
  }

  /** Header row to last data row, all columns: a sort must take the hidden ones along. */
  get filter(): string {
    return rectAddress(keyedRows.headers, 0, this.rows.length + 1, this.columns.length);
  }

  /** Sheet rows of ours, or of those that `wanted` picks. */
  dataRows(wanted: (row: Row) => boolean = () => true): readonly number[] {
    return this.rows.flatMap((row, i) => (row && wanted(row) ? [keyedRows.data + i] : []));
  }

  /** Few ranges that cover these columns in these rows; leftmost and topmost first. Columns that the sheet lacks are left out. */
  ranges(keys: readonly Column['key'][], rows?: readonly number[]): readonly string[] {
    const runs = rows ? runsOf(rows) : (this.runs ??= runsOf(this.dataRows()));
    return crossingsOf(
      runs,
      keys.flatMap((key) => this.positions.get(key) ?? []),
    );
  }
}

/** Items that take about a millisecond. */
const atOnce = 2000;

/** Our items in the order they stand; what stands there and is not ours becomes null; ours that are missing come last. */
function* arranged<Item>(
  items: readonly (Item | null)[],
  keyOf: (item: Item) => string,
  order: readonly string[] | undefined,
): Steps<readonly (Item | null)[]> {
  if (!order) return items;
  const left = new Map<string, Item>();
  yield* mapped(items, (item) => item !== null && left.set(keyOf(item), item), atOnce);
  const standing = yield* mapped(
    order,
    (key) => {
      const item = left.get(key) ?? null;
      left.delete(key);
      return item;
    },
    atOnce,
  );
  return left.size === 0 ? standing : [...standing, ...left.values()];
}
