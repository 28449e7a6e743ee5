/** TableSort: the order of a table's rows, remembered so that it can be applied again. */
import { Described, members } from '../described';
import { oneOf, record } from '../enums';
import type { HostObject, WireValue } from '../host-object';
import { sortRows } from '../range-sort';
import type { ModelState } from '../state';
import { bodyRect, type TableSortField, type TableState } from './table-state';
import { tellTable } from './table-events';

interface Target {
  readonly state: ModelState;
  readonly table: TableState;
}

export function tableSort(target: Target): HostObject {
  return new Described(sortMembers, target);
}

function reapply({ state, table }: Target): void {
  if (!table.sort) return;
  const { fields, matchCase } = table.sort;
  state.checkUnprotected(table.anchor.sheet);
  const body = bodyRect(table);
  sortRows({ state, sheet: table.anchor.sheet, rect: body, referenceId: null }, fields, {
    matchCase,
    byColumns: false,
  });
  tellTable(state, table, body, 'RangeEdited');
}

const sortMembers = members<Target>({
  type: 'TableSort',
  properties: {
    Fields: { get: ({ table }) => table.sort?.fields ?? [] },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { get: ({ table }) => table.sort?.method ?? 'PinYin' },
  },
  methods: {
    Apply: (target, [fields, matchCase, method]) => {
      const list = Array.isArray(fields) ? (fields as readonly WireValue[]).map(field) : [];
      const order = oneOf(['PinYin', 'StrokeCount'], method ?? 'PinYin');
      target.table.sort = { fields: list, matchCase: matchCase === true, method: order };
      reapply(target);
    },
    Clear: ({ table }) => void (table.sort = null),
    Reapply: reapply,
  },
});

function field(value: WireValue): TableSortField {
  const { key, ascending, sortOn, color } = record(value);
  return {
    key: Number(key ?? 0),
    ascending: ascending !== false,
    sortOn: oneOf(['Value', 'CellColor', 'FontColor', 'Icon'], sortOn ?? 'Value'),
    ...(typeof color === 'string' ? { color } : {}),
  };
}
