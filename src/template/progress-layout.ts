/**
 * Where things stand on the progress sheet. Rows: title, cut-off, signatures, hidden key row, bands, headers, data. All
 * formulas and rules ask here by key, so that they find their columns after people moved or sorted them.
 */
import type { Indicator, Plan } from '../plan/plan';
import type { PlainColumnKey } from '../words/sheet-parts';
import { cellAddress, columnLetters, crossings, rectAddress } from './a1';
import { progressColumns, type ProgressColumn } from './progress-columns';

/** Rows of the sheet, counted from 0. The block PLAN_Progress begins at the key row and the first column. */
export const progressRows = { title: 0, cutOff: 1, signatures: 2, key: 3, bands: 4, headers: 5, data: 6 } as const;

/** How rows and columns stand now, where people sorted or moved them. What is not ours (no or unknown key) is left alone. */
export interface StandingOrder {
  /** Indicator ids from the first data row down; '' for a row that is not ours. */
  readonly rows: readonly string[];
  /** Column keys from the first column on; '' for a column that is not ours. */
  readonly columns: readonly string[];
  /** The cell that holds the cut-off now (`D2`), where it no longer stands above the names. */
  readonly cutOff?: string;
}

type Key = PlainColumnKey | `${number}`;

export class ProgressLayout {
  /** One per column of the sheet; null where a column is not ours. */
  readonly columns: readonly (ProgressColumn | null)[];
  /** One per data row of the sheet; null where a row is not ours. */
  readonly rows: readonly (Indicator | null)[];
  private readonly positions: ReadonlyMap<string, number>;
  private readonly cutOffCell: string | undefined;

  constructor(
    readonly plan: Plan,
    order?: StandingOrder,
  ) {
    this.columns = arranged(progressColumns(plan), ({ key }) => key, order?.columns);
    this.rows = arranged(plan.indicators, ({ id }) => id, order?.rows);
    this.positions = new Map(this.columns.flatMap((column, at) => (column ? [[column.key, at] as const] : [])));
    this.cutOffCell = order?.cutOff;
  }

  get ours(): readonly ProgressColumn[] {
    return this.columns.filter((column) => column !== null);
  }

  get lastRow(): number {
    return progressRows.data + this.rows.length - 1;
  }

  at(key: Key): number {
    const position = this.positions.get(key);
    if (position === undefined) throw new RangeError(`no column ${key}`);
    return position;
  }

  letters(key: Key): string {
    return columnLetters(this.at(key));
  }

  /** The cell of a key in a sheet row: `D7`. */
  cell(key: Key, row: number): string {
    return cellAddress(row, this.at(key));
  }

  /** A column's data cells: `U7:U25`. */
  data(key: Key): string {
    return rectAddress(progressRows.data, this.at(key), this.rows.length, 1);
  }

  /** The whole block PLAN_Progress: key row to last data row. */
  get block(): string {
    return rectAddress(progressRows.key, 0, this.lastRow - progressRows.key + 1, this.columns.length);
  }

  /** Header row to last data row, all columns: a sort must take the hidden ones along. */
  get filter(): string {
    return rectAddress(progressRows.headers, 0, this.rows.length + 1, this.columns.length);
  }

  get yearColumns(): readonly ProgressColumn[] {
    return this.ours.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  }

  /** The year columns stand side by side, oldest first, so that one range covers them. */
  get yearsAdjacent(): boolean {
    const places = this.yearColumns.map(({ key }) => this.at(key));
    return places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
  }

  /** The year of a sheet row's base. */
  baseYearAt(row: number): number {
    return this.rows[row - progressRows.data]?.baseYear ?? this.plan.baseYear;
  }

  /** Sheet rows of our indicators, or of those that `wanted` picks. */
  dataRows(wanted: (indicator: Indicator) => boolean = () => true): readonly number[] {
    return this.rows.flatMap((indicator, i) => (indicator && wanted(indicator) ? [progressRows.data + i] : []));
  }

  /** Few ranges that cover these columns in these rows; leftmost and topmost first. */
  ranges(keys: readonly Key[], rows: readonly number[] = this.dataRows()): readonly string[] {
    return crossings(
      rows,
      keys.map((key) => this.at(key)),
    );
  }

  /** The one cell people type the cut-off into, and the hidden cell that hands it on (blank stays blank). */
  get cutOff(): string {
    return this.cutOffCell ?? this.cell('name', progressRows.cutOff);
  }

  get asOf(): string {
    return this.cell('key', progressRows.cutOff);
  }

  /** Hidden: the year whose column is the last that counts, whatever was typed as cut-off. */
  get lastYear(): string {
    return this.cell('key', progressRows.signatures);
  }
}

/** Our items in the order they stand; what stands there and is not ours becomes null; ours that are missing come last. */
function arranged<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  order: readonly string[] | undefined,
): readonly (Item | null)[] {
  if (!order) return items;
  const left = new Map(items.map((item) => [keyOf(item), item]));
  const standing = order.map((key) => {
    const item = left.get(key) ?? null;
    left.delete(key);
    return item;
  });
  return [...standing, ...left.values()];
}
