/** TableRowCollection and TableRow: rows of a table's body. */
import type { CellInput, Rect } from '../../engine/engine';
import { Described, members } from '../described';
import { isEmptyRange } from '../empty-cells';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import { moveReferences } from '../move-references';
import { values } from '../range-contents';
import { copyLooks } from '../range-copy';
import { makeRoom, removeCells } from '../range-structure';
import { rangeAt } from '../range-target';
import type { ModelState } from '../state';
import { rowCount } from './find-table';
import { bodyRect, tableRect, type TableState } from './table-state';
import { tellTable } from './table-events';

interface RowsTarget {
  readonly state: ModelState;
  readonly table: TableState;
}

interface RowTarget extends RowsTarget {
  readonly index: number;
}

export function tableRows(target: RowsTarget): HostObject {
  return new Described(rowsMembers, target);
}

function rowRect({ table, index }: RowTarget): Rect {
  const body = bodyRect(table);
  return { ...body, row: body.row + index, rows: 1 };
}

function rowObject(target: RowTarget): HostObject {
  if (!(target.index >= 0 && target.index < rowCount(target.state, target.table)))
    throw failure('InvalidArgument', `row ${target.index}`);
  return new Described(rowMembers, target);
}

const rowMembers = members<RowTarget>({
  type: 'TableRow',
  identity: () => ({}),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => values.get(rangeAt(target.state, target.table.anchor.sheet, rowRect(target)).target),
      set: (target, value) => rangeAt(target.state, target.table.anchor.sheet, rowRect(target)).write('Values', value),
    },
  },
  methods: {
    GetRange: (target) => rangeAt(target.state, target.table.anchor.sheet, rowRect(target)),
    Delete: (target) => deleteRows(target, target.index, 1),
  },
});

const rowsMembers = members<RowsTarget>({
  type: 'TableRowCollection',
  properties: { Count: { get: ({ state, table }) => rowCount(state, table) } },
  items: (target) =>
    Array.from({ length: rowCount(target.state, target.table) }, (_, index) => rowObject({ ...target, index })),
  methods: {
    GetItemAt: (target, [index]) => rowObject({ ...target, index: Number(index) }),
    Add: addRows,
    DeleteRowsAt: (target, [index, count]) => deleteRows(target, Number(index), Number(count ?? 1)),
  },
});

function addRows({ state, table }: RowsTarget, [index, given]: readonly WireValue[]): HostObject {
  const { sheet } = table.anchor;
  state.checkUnprotected(sheet);
  const present = rowCount(state, table);
  const at = index === null || index === undefined || Number(index) === -1 ? present : Number(index);
  if (!(at >= 0 && at <= present)) throw failure('InvalidArgument', `index ${String(index)}`);
  const rows = inputRows(given, table.columns.length);
  const count = rows?.length ?? 1;
  const added = openRows(state, table, at, count, present);
  const contents = rows ?? [formulasAbove(state, table, added)];
  state.engine.write(sheet, added.row, added.column, contents, 'typed');
  table.placeholder = false;
  tellTable(state, table, added, 'RowInserted');
  return rowObject({ state, table, index: at });
}

/** One row as a list, several as a list of lists, or one value for a table of one column. */
function inputRows(given: WireValue, columns: number): CellInput[][] | null {
  if (given === null || given === undefined) return null;
  const rows = Array.isArray(given) ? (Array.isArray(given[0]) ? (given as unknown[][]) : [given]) : [[given]];
  if (rows.length === 0 || rows.some((row) => row.length !== columns))
    throw failure('InvalidArgument', `rows of another length than ${columns}`);
  return rows as CellInput[][];
}

/** Makes the table longer; what stands below moves down where it is in the way. */
function openRows(state: ModelState, table: TableState, at: number, count: number, present: number): Rect {
  const body = bodyRect(table);
  const reused = present === 0 ? 1 : 0;
  const needed = count - reused;
  const first: Rect = { ...body, row: body.row + at, rows: count };
  if (needed <= 0) return first;
  const { sheet } = table.anchor;
  const room: Rect = { ...body, row: body.row + at + reused, rows: needed };
  const whole = tableRect(table);
  const mustMove = room.row < whole.row + whole.rows || !isEmptyRange(state, sheet, room);
  if (mustMove) makeRoom(state, sheet, room, 'row');
  if (table.anchor.rect.rows === whole.rows) table.anchor.rect = { ...whole, rows: whole.rows + needed };
  if (present > 0) {
    const pattern = { ...body, row: at > 0 ? body.row + at - 1 : body.row + count, rows: 1 };
    copyLooks(state, { sheet, rect: pattern }, { sheet, rect: room });
  }
  return first;
}

/** A column whose cells all hold formulas goes on with them. */
function formulasAbove(state: ModelState, table: TableState, added: Rect): CellInput[] {
  const body = bodyRect(table);
  const cells = state.engine.read(table.anchor.sheet, body);
  const own = added.row - body.row;
  const others = cells.filter((_, row) => row !== own);
  return table.columns.map((_, column) => {
    const whole = others.length > 0 && others.every((row) => row[column]?.formula != null);
    const from = own > 0 ? own - 1 : own + 1;
    const formula = whole ? cells[from]?.[column]?.formula : null;
    return formula ? moveReferences(formula, own - from, 0) : null;
  });
}

export function deleteRows({ state, table }: RowsTarget, index: number, count: number): void {
  const present = rowCount(state, table);
  if (!(index >= 0 && count >= 1 && index + count <= present)) throw failure('InvalidArgument', `rows ${index}`);
  const { sheet } = table.anchor;
  state.checkUnprotected(sheet);
  const body = bodyRect(table);
  const rect = { ...body, row: body.row + index, rows: count };
  if (count === present) {
    // The last row does not go: it becomes the empty place for a first one.
    const blank = Array.from({ length: body.rows }, () => Array.from({ length: body.columns }, () => ''));
    state.engine.write(sheet, body.row, body.column, blank, 'exact');
    if (body.rows > 1) removeCells(state, sheet, { ...body, row: body.row + 1, rows: body.rows - 1 }, 'row');
    table.placeholder = true;
  } else removeCells(state, sheet, rect, 'row');
  tellTable(state, table, rect, 'RowDeleted');
}
