/** TableColumnCollection and TableColumn. */
import type { CellInput, Rect } from '../../engine/engine';
import { Described, members } from '../described';
import { isEmptyRange } from '../empty-cells';
import { failure } from '../errors';
import { filterObject } from '../filters/filter';
import type { HostObject, WireValue } from '../host-object';
import { values } from '../range-contents';
import { makeRoom, removeCells } from '../range-structure';
import { rangeAt } from '../range-target';
import type { ModelState } from '../state';
import { newColumns, nameColumns } from './table-add';
import { tellTable } from './table-events';
import { columnName, filteredRange } from './find-table';
import { bodyRect, headerRect, tableRect, totalRect, type TableColumnState, type TableState } from './table-state';

interface ColumnsTarget {
  readonly state: ModelState;
  readonly table: TableState;
}

interface ColumnTarget extends ColumnsTarget {
  readonly column: TableColumnState;
}

export function tableColumns(target: ColumnsTarget): HostObject {
  return new Described(columnsMembers, target);
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw failure('ItemNotFound', `column ${column.name}`);
  return index;
}

function columnPart(target: ColumnTarget, part: Rect | null, what: string): HostObject {
  if (!part) throw failure('ItemNotFound', `${what} of a table that has none`);
  const column = part.column + indexOf(target);
  return rangeAt(target.state, target.table.anchor.sheet, { ...part, column, columns: 1 });
}

function wholeColumn(target: ColumnTarget) {
  return columnPart(target, tableRect(target.table), 'column') as ReturnType<typeof rangeAt>;
}

const columnMembers = members<ColumnTarget>({
  type: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: (target) => columnName(target.state, target.table, indexOf(target)),
      set: (target, value) => {
        target.column.name = String(value);
        const header = headerRect(target.table);
        if (header) columnPart(target, header, 'header').write('Values', value);
      },
    },
    Values: {
      get: (target) => values.get(wholeColumn(target).target),
      set: (target, value) => wholeColumn(target).write('Values', value),
    },
  },
  navigations: {
    Filter: (target) =>
      filterObject(
        () => filteredRange(target.state, target.table),
        () => indexOf(target),
      ),
  },
  methods: {
    GetRange: wholeColumn,
    GetHeaderRowRange: (target) => columnPart(target, headerRect(target.table), 'header row'),
    GetDataBodyRange: (target) => columnPart(target, bodyRect(target.table), 'body'),
    GetTotalRowRange: (target) => columnPart(target, totalRect(target.table), 'total row'),
    Delete: (target) => {
      const { state, table } = target;
      if (table.columns.length === 1) throw failure('InvalidOperation', 'the only column of a table');
      state.checkUnprotected(table.anchor.sheet);
      const whole = tableRect(table);
      const rect = { ...whole, column: whole.column + indexOf(target), columns: 1 };
      removeCells(state, table.anchor.sheet, rect, 'column');
      tellTable(state, table, rect, 'ColumnDeleted');
    },
  },
});

function find({ state, table }: ColumnsTarget, key: WireValue): TableColumnState {
  const folded = String(key).toLowerCase();
  const found =
    table.columns.find((_, index) => columnName(state, table, index).toLowerCase() === folded) ??
    table.columns.find(({ id }) => id === Number(key));
  if (!found) throw failure('ItemNotFound', String(key));
  return found;
}

const columnsMembers = members<ColumnsTarget>({
  type: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.columns.length } },
  item: (target, key) => new Described(columnMembers, { ...target, column: find(target, key) }),
  items: (target) => target.table.columns.map((column) => new Described(columnMembers, { ...target, column })),
  methods: { Add: addColumn },
});

function addColumn(target: ColumnsTarget, [index, given, name]: readonly WireValue[]): HostObject {
  const { state, table } = target;
  const { sheet } = table.anchor;
  state.checkUnprotected(sheet);
  const whole = tableRect(table);
  const present = table.columns.length;
  const at = index === null || index === undefined || Number(index) === -1 ? present : Number(index);
  if (!(at >= 0 && at <= present)) throw failure('InvalidArgument', `index ${String(index)}`);
  const cells = inputColumn(given, whole.rows);
  const rect: Rect = { ...whole, column: whole.column + at, columns: 1 };
  state.engine.apply();
  const mustMove = at < present || !isEmptyRange(state, sheet, rect);
  if (mustMove) makeRoom(state, sheet, rect, 'column');
  if (table.anchor.rect.columns === whole.columns) {
    // At its edge the table does not grow by itself.
    table.anchor.rect = { ...whole, columns: whole.columns + 1 };
    table.columns.splice(at, 0, ...newColumns(table, 1));
  }
  if (cells) state.engine.write(sheet, rect.row, rect.column, cells, 'typed');
  if (name !== null && name !== undefined)
    state.engine.write(sheet, rect.row, rect.column, [[`'${String(name)}`]], 'typed');
  nameColumns(state, table, true);
  tellTable(state, table, rect, 'ColumnInserted');
  const column = table.columns[at];
  if (!column) throw failure('GeneralException');
  return new Described(columnMembers, { ...target, column });
}

/** One value for each row of the table, the header's first. */
function inputColumn(given: WireValue, rows: number): CellInput[][] | null {
  if (given === null || given === undefined) return null;
  const list = Array.isArray(given) ? (given as unknown[]) : [given];
  const cells = list.map((row) => (Array.isArray(row) ? (row as CellInput[]) : [row as CellInput]));
  if (cells.length !== rows || cells.some((row) => row.length !== 1))
    throw failure('InvalidArgument', `a column of another length than ${rows}`);
  return cells;
}
