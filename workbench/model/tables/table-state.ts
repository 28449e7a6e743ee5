/** What a table is besides its cells: where it stands, its parts, its looks, its filter and sort. */
import type { Rect } from '../../engine/engine';
import { intersection } from '../a1';
import { isEmptyRange } from '../empty-cells';
import type { FilterCriteria } from '../filters/criteria';
import type { FilteredRange } from '../filters/filtered-range';
import type { Anchor, ModelState } from '../state';

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

/** The placeholder becomes a row as soon as something stands in it. */
export function rowCount(state: ModelState, table: TableState): number {
  const body = bodyRect(table);
  if (!table.placeholder) return body.rows;
  const isEmpty = isEmptyRange(state, table.anchor.sheet, body);
  if (!isEmpty) table.placeholder = false;
  return isEmpty ? 0 : body.rows;
}

export function columnName(state: ModelState, table: TableState, index: number): string {
  const column = table.columns[index];
  const header = headerRect(table);
  if (!column || !header) return column?.name ?? '';
  state.engine.apply();
  const cell = state.engine.read(table.anchor.sheet, { ...header, column: header.column + index, columns: 1 })[0]?.[0];
  return cell && cell.text !== '' ? cell.text : column.name;
}

export function filteredRange(state: ModelState, table: TableState): FilteredRange {
  return { state, sheet: table.anchor.sheet, body: bodyRect(table), criteria: table.criteria };
}

export function tablesOn(state: ModelState, sheet: string | null): readonly TableState[] {
  const all = [...state.tables.values()].filter(({ anchor }) => sheet === null || anchor.sheet === sheet);
  return sheet === null ? sorted(state, all) : all;
}

/** The workbook lists tables sheet by sheet. */
function sorted(state: ModelState, tables: readonly TableState[]): readonly TableState[] {
  const order = state.engine.sheetIds();
  return [...tables].sort((a, b) => order.indexOf(a.anchor.sheet) - order.indexOf(b.anchor.sheet));
}

export function tableAt(state: ModelState, sheet: string, rect: Rect): TableState | null {
  return tablesOn(state, sheet).find(({ anchor }) => intersection(anchor.rect, rect)) ?? null;
}

/** By name, in any case, or by id. */
export function findTable(state: ModelState, sheet: string | null, key: string): TableState | null {
  const folded = key.toLowerCase();
  return tablesOn(state, sheet).find(({ id, name }) => id === key || name.toLowerCase() === folded) ?? null;
}
