/** The tables of a workbook: which stands where, by name or place, and what its cells say of it. */
import type { Rect } from '../../engine/engine';
import { intersection } from '../a1';
import { isEmptyRange } from '../empty-cells';
import type { FilteredRange } from '../filters/filtered-range';
import type { ModelState } from '../state';
import { bodyRect, headerRect, type TableState } from './table-state';

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
