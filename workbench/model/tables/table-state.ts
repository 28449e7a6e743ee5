/** What a table is besides its cells: where it stands, its parts, its looks, its filter and sort. */
import type { Rect } from '../../engine/engine';
import type { FilterCriteria } from '../filters/criteria';
import type { Anchor } from '../anchor';

export interface TableColumnState {
  readonly id: number;
  /** Kept while the header row is hidden; otherwise the header cell says it. */
  name: string;
}

export interface TableSortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
}

export interface TableState {
  readonly id: string;
  readonly number: number;
  readonly anchor: Anchor;
  name: string;
  headers: boolean;
  totals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  columns: TableColumnState[];
  nextColumnId: number;
  readonly criteria: Map<number, FilterCriteria>;
  sort: { readonly fields: readonly TableSortField[]; readonly matchCase: boolean; readonly method: string } | null;
  /** The one body row is Excel's empty place for a first row, not a row. */
  placeholder: boolean;
}

export function tableRect({ anchor }: TableState): Rect {
  return anchor.rect;
}

export function headerRect(table: TableState): Rect | null {
  return table.headers ? { ...table.anchor.rect, rows: 1 } : null;
}

export function bodyRect({ anchor: { rect }, headers, totals }: TableState): Rect {
  const top = headers ? 1 : 0;
  return { ...rect, row: rect.row + top, rows: rect.rows - top - (totals ? 1 : 0) };
}

export function totalRect({ anchor: { rect }, totals }: TableState): Rect | null {
  return totals ? { ...rect, row: rect.row + rect.rows - 1, rows: 1 } : null;
}
