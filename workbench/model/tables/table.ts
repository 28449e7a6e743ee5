/** Table, and the collections of tables of a workbook, a sheet or a range. */
import type { Rect } from '../../engine/engine';
import { tableAutoFilter } from '../auto-filter';
import { Described, members, type Property } from '../described';
import { failure } from '../errors';
import { clearAll, reapply } from '../filters/filtered-range';
import type { HostObject, WireValue } from '../host-object';
import { checkedName } from '../name-rules';
import { rangeAt, rangeFrom } from '../range-target';
import type { ModelState } from '../state';
import { worksheetObject } from '../sheet-target';
import { addTable, removeTable } from './table-add';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { resize, showHeaders, showTotals } from './table-shape';
import { tableSort } from './table-sort';
import { filteredRange, findTable, tablesOn } from './find-table';
import { bodyRect, headerRect, tableRect, totalRect, type TableState } from './table-state';

interface Target {
  readonly state: ModelState;
  readonly table: TableState;
}

export function tableObject(state: ModelState, table: TableState): HostObject {
  return new Described(tableMembers, { state, table });
}

type Flag = 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButton';

function flag(key: Flag): Property<Target> {
  return {
    get: ({ table }) => table[key],
    set: ({ state, table }, value) => {
      state.checkUnprotected(table.anchor.sheet);
      table[key] = Boolean(value);
    },
  };
}

function rangeOf(part: (table: TableState) => Rect | null) {
  return ({ state, table }: Target): HostObject => {
    const rect = part(table);
    if (!rect) throw failure('ItemNotFound', `a part that ${table.name} does not show`);
    return rangeAt(state, table.anchor.sheet, rect);
  };
}

/** Members of a table that is gone fail, as those of every object that is. */
function held<Result>(action: (target: Target) => Result) {
  return (target: Target): Result => {
    if (!target.state.tables.has(target.table.id)) throw failure('ItemNotFound', target.table.name);
    return action(target);
  };
}

const tableMembers = members<Target>({
  type: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: held(({ table }) => table.id) },
    LegacyId: { get: ({ table }) => String(table.number) },
    Name: {
      get: ({ table }) => table.name,
      set: ({ state, table }, value) => {
        const name = String(value);
        if (name.toLowerCase() !== table.name.toLowerCase()) checkedName(state, name);
        table.name = name;
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.headers,
      set: ({ state, table }, value) => showHeaders(state, table, Boolean(value)),
    },
    ShowTotals: {
      get: ({ table }) => table.totals,
      set: ({ state, table }, value) => showTotals(state, table, Boolean(value)),
    },
    Style: { get: ({ table }) => table.style, set: ({ table }, value) => void (table.style = String(value ?? '')) },
    HighlightFirstColumn: flag('firstColumn'),
    HighlightLastColumn: flag('lastColumn'),
    ShowBandedRows: flag('bandedRows'),
    ShowBandedColumns: flag('bandedColumns'),
    ShowFilterButton: flag('filterButton'),
  },
  navigations: {
    Columns: tableColumns,
    Rows: tableRows,
    Sort: tableSort,
    Worksheet: ({ state, table }) => worksheetObject(state, table.anchor.sheet),
    AutoFilter: ({ state, table }) =>
      tableAutoFilter(
        state,
        table.anchor.sheet,
        () => (table.filterButton ? withoutTotals(table) : null),
        () => filteredRange(state, table),
        (on) => (table.filterButton = on),
      ),
  },
  methods: {
    GetRange: rangeOf(tableRect),
    GetHeaderRowRange: rangeOf(headerRect),
    GetDataBodyRange: rangeOf(bodyRect),
    GetTotalRowRange: rangeOf(totalRect),
    Delete: held(({ state, table }) => removeTable(state, table, true)),
    ConvertToRange: held(({ state, table }) => {
      removeTable(state, table, false);
      return rangeAt(state, table.anchor.sheet, tableRect(table));
    }),
    Resize: ({ state, table }, [to]) => resize(state, table, rangeFrom(state, table.anchor.sheet, to).target.rect),
    ClearFilters: ({ state, table }) => clearAll(filteredRange(state, table)),
    ReapplyFilters: ({ state, table }) => reapply(filteredRange(state, table)),
  },
});

function withoutTotals(table: TableState): Rect {
  const rect = tableRect(table);
  return table.totals ? { ...rect, rows: rect.rows - 1 } : rect;
}

interface TablesTarget {
  readonly state: ModelState;
  /** null is the whole workbook. */
  readonly sheet: string | null;
}

export function tables(state: ModelState, sheet: string | null): HostObject {
  return new Described(tablesMembers, { state, sheet });
}

function find({ state, sheet }: TablesTarget, key: WireValue): HostObject {
  const found = findTable(state, sheet, String(key));
  if (!found) throw failure('ItemNotFound', String(key));
  return tableObject(state, found);
}

const tablesMembers = members<TablesTarget>({
  type: 'TableCollection',
  properties: { Count: { get: ({ state, sheet }) => tablesOn(state, sheet).length } },
  item: find,
  items: ({ state, sheet }) => tablesOn(state, sheet).map((table) => tableObject(state, table)),
  methods: {
    Add: ({ state, sheet }, [address, hasHeaders]) => {
      const { target } = rangeFrom(state, sheet ?? state.engine.activeSheet(), address);
      if (sheet !== null && target.sheet !== sheet) throw failure('InvalidArgument', 'a range of another sheet');
      return tableObject(state, addTable(state, target.sheet, target.rect, hasHeaders === true));
    },
  },
});

interface ScopedTarget {
  readonly state: ModelState;
  readonly list: readonly TableState[];
}

/** The tables of a range. */
export function scopedTables(state: ModelState, list: readonly TableState[]): HostObject {
  return new Described(scopedMembers, { state, list });
}

const scopedMembers = members<ScopedTarget>({
  type: 'TableScopedCollection',
  item: ({ state, list }, key) => {
    const found = list.find(({ name, id }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw failure('ItemNotFound', String(key));
    return tableObject(state, found);
  },
  items: ({ state, list }) => list.map((table) => tableObject(state, table)),
  methods: {
    GetFirst: ({ state, list }) => {
      const [first] = list;
      if (!first) throw failure('ItemNotFound', 'no table');
      return tableObject(state, first);
    },
  },
});
