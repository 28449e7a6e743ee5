/** Making a table out of cells, and doing away with one. */
import type { Rect } from '../../engine/engine';
import { intersection } from '../a1';
import { failure } from '../errors';
import { clearAll } from '../filters/filtered-range';
import { makeRoom } from '../range-structure';
import type { ModelState } from '../state';
import { asText, distinctNames } from './header-inputs';
import { filteredRange, tablesOn } from './find-table';
import type { TableState } from './table-state';

export function addTable(state: ModelState, sheet: string, given: Rect, hasHeaders: boolean): TableState {
  state.checkUnprotected(sheet);
  if (tablesOn(state, sheet).some(({ anchor }) => intersection(anchor.rect, given)))
    throw failure('InvalidArgument', 'a table stands there already');
  if (state.engine.merges(sheet).some((merge) => intersection(merge, given)))
    for (const merge of state.engine.merges(sheet).filter((each) => intersection(each, given)))
      state.engine.unmerge(sheet, merge);
  state.engine.apply();
  let rect = given;
  if (!hasHeaders) {
    // Excel makes a header row above and moves the cells down.
    makeRoom(state, sheet, { ...given, rows: 1 }, 'row');
    rect = { ...given, rows: given.rows + 1 };
  }
  const placeholder = rect.rows === 1;
  if (placeholder) rect = { ...rect, rows: 2 };
  const table = newTable(state, sheet, rect, placeholder);
  state.tables.set(table.id, table);
  state.anchors.add(table.anchor);
  nameColumns(state, table, hasHeaders);
  state.tellTo([sheet, 'Workbook'], 102, { source: 'Local', tableId: table.id, worksheetId: sheet });
  return table;
}

function newTable(state: ModelState, sheet: string, rect: Rect, placeholder: boolean): TableState {
  const number = 1 + Math.max(0, ...[...state.tables.values()].map((each) => each.number));
  const id = state.newGuid();
  const table: TableState = {
    id,
    number,
    name: freeName(state, number),
    headers: true,
    totals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    columns: Array.from({ length: rect.columns }, (_, index) => ({ id: index + 1, name: '' })),
    nextColumnId: rect.columns + 1,
    criteria: new Map(),
    sort: null,
    placeholder,
    anchor: {
      sheet,
      rect,
      gone: () => state.tables.delete(id),
      resized: ({ axis, at, count }) => {
        if (axis === 'column') columnsChanged(state, table, at, count);
      },
    },
  };
  return table;
}

/** Columns of the sheet came or went inside the table. */
function columnsChanged(state: ModelState, table: TableState, at: number, count: number): void {
  if (count < 0) table.columns.splice(Math.max(0, at), -count);
  else table.columns.splice(at, 0, ...newColumns(table, count));
  nameColumns(state, table, true);
}

export function newColumns(table: TableState, count: number): { id: number; name: string }[] {
  return Array.from({ length: count }, () => ({ id: table.nextColumnId++, name: '' }));
}

function freeName(state: ModelState, number: number): string {
  const taken = new Set([...state.tables.values()].map(({ name }) => name.toLowerCase()));
  for (let n = number; ; n += 1) if (!taken.has(`table${n}`)) return `Table${n}`;
}

/** Turns the header cells into distinct texts. */
export function nameColumns(state: ModelState, table: TableState, fromCells: boolean): void {
  const { rect, sheet } = table.anchor;
  state.engine.apply();
  const header = { ...rect, rows: 1 };
  const cells = table.headers ? (state.engine.read(sheet, header)[0] ?? []) : [];
  const wanted = table.columns.map((column, index) => (fromCells ? (cells[index]?.text ?? '') : column.name));
  const names = distinctNames(wanted);
  for (const [index, column] of table.columns.entries()) column.name = names[index] ?? '';
  if (!table.headers) return;
  const changed = names.map((name, index) =>
    cells[index]?.type === 'String' && cells[index].text === name && cells[index].formula === null
      ? null
      : asText(name),
  );
  if (changed.some((name) => name !== null)) state.engine.write(sheet, header.row, header.column, [changed], 'typed');
}

/** `clear` takes the cells' content along. */
export function removeTable(state: ModelState, table: TableState, clear: boolean): void {
  const { sheet, rect } = table.anchor;
  state.checkUnprotected(sheet);
  clearAll(filteredRange(state, table));
  state.tables.delete(table.id);
  state.anchors.delete(table.anchor);
  if (clear) {
    const blank = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => ''));
    state.engine.write(sheet, rect.row, rect.column, blank, 'exact');
    state.engine.clearStyle(sheet, rect);
  }
  state.tellTo([sheet, 'Workbook'], 103, {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet,
  });
}
