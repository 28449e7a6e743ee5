/** Header row, total row and size of a table: what comes and goes with them. */
import type { CellInput, Rect } from '../../engine/engine';
import { isEmptyRange } from '../empty-cells';
import { failure } from '../errors';
import { makeRoom } from '../range-structure';
import type { ModelState } from '../state';
import { asText } from './header-inputs';
import { newColumns, nameColumns } from './table-add';
import { columnName } from './find-table';
import { bodyRect, type TableState } from './table-state';

export function showHeaders(state: ModelState, table: TableState, show: boolean): void {
  if (table.headers === show) return;
  const { sheet, rect } = table.anchor;
  state.checkUnprotected(sheet);
  state.engine.apply();
  if (!show) {
    for (const [index, column] of table.columns.entries()) column.name = columnName(state, table, index);
    write(
      state,
      sheet,
      { ...rect, rows: 1 },
      table.columns.map(() => ''),
    );
    table.anchor.rect = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    table.headers = false;
    return;
  }
  const above: Rect = { ...rect, row: rect.row - 1, rows: 1 };
  if (rect.row > 0 && isEmptyRange(state, sheet, above)) table.anchor.rect = { ...above, rows: rect.rows + 1 };
  else {
    makeRoom(state, sheet, { ...rect, rows: 1 }, 'row');
    table.anchor.rect = { ...rect, rows: rect.rows + 1 };
  }
  table.headers = true;
  write(
    state,
    sheet,
    { ...table.anchor.rect, rows: 1 },
    table.columns.map(({ name }) => asText(name)),
  );
}

export function showTotals(state: ModelState, table: TableState, show: boolean): void {
  if (table.totals === show) return;
  const { sheet } = table.anchor;
  state.checkUnprotected(sheet);
  const { rect } = table.anchor;
  state.engine.apply();
  const last: Rect = { ...rect, row: rect.row + rect.rows - (show ? 0 : 1), rows: 1 };
  if (!show) {
    write(
      state,
      sheet,
      last,
      table.columns.map(() => ''),
    );
    table.anchor.rect = { ...rect, rows: rect.rows - 1 };
    table.totals = false;
    return;
  }
  if (!isEmptyRange(state, sheet, last)) makeRoom(state, sheet, last, 'row');
  table.anchor.rect = { ...rect, rows: rect.rows + 1 };
  table.totals = true;
  write(state, sheet, last, totals(state, table));
  state.engine.refreshReferences();
}

/** As Excel fills a new total row: a word in the first column, a total of the last one. */
function totals(state: ModelState, table: TableState): CellInput[] {
  const body = bodyRect(table);
  const last = table.columns.length - 1;
  const cells = state.engine.read(table.anchor.sheet, { ...body, column: body.column + last, columns: 1 });
  const isNumeric = cells.some(([cell]) => cell?.type === 'Double');
  const name = columnName(state, table, last).replace(/['#[\]]/g, "'$&");
  const total = `=SUBTOTAL(${isNumeric ? 109 : 103},[${name}])`;
  return table.columns.map((_, index) => (index === last ? total : index === 0 ? 'Total' : ''));
}

/** The header row must stay where it is. */
export function resize(state: ModelState, table: TableState, to: Rect): void {
  const { rect, sheet } = table.anchor;
  const least = 1 + (table.headers ? 1 : 0) + (table.totals ? 1 : 0);
  if (to.row !== rect.row || to.column + to.columns <= rect.column || to.column >= rect.column + rect.columns)
    throw failure('InvalidArgument', 'a table keeps its header row');
  if (to.rows < least) throw failure('InvalidArgument', 'a table needs a row');
  state.checkUnprotected(sheet);
  const kept = Array.from({ length: to.columns }, (_, index) => table.columns[to.column + index - rect.column]);
  table.columns = kept.map((column) => column ?? newColumns(table, 1)[0] ?? { id: 0, name: '' });
  table.anchor.rect = to;
  table.placeholder = false;
  nameColumns(state, table, true);
  state.engine.refreshReferences();
}

function write(state: ModelState, sheet: string, rect: Rect, cells: readonly CellInput[]): void {
  state.engine.write(sheet, rect.row, rect.column, [cells], 'typed');
}
