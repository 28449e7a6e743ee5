/** AutoFilter of a sheet: where its buttons are. Criteria hide the rows whose cells are not among the values asked for. */
import { intersection } from './a1';
import { Described, members } from './described';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, rangeFrom } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function autoFilter(state: ModelState, sheet: string): HostObject {
  return new Described(filterMembers, { state, sheet });
}

const filterMembers = members<Target>({
  type: 'AutoFilter',
  properties: {
    Enabled: { get: ({ state, sheet }) => state.sheetState(sheet).filter !== null },
    IsDataFiltered: { get: (target) => hiddenRows(target).length > 0 },
  },
  methods: {
    Apply: (target, [range, column, criteria]) => {
      const { state, sheet } = target;
      state.checkUnprotected(sheet);
      const { rect } = rangeFrom(state, sheet, range).target;
      state.sheetState(sheet).filter = rect;
      const values = (criteria as { values?: WireValue } | null | undefined)?.values;
      if (Array.isArray(values) && typeof column === 'number') hideOthers(target, column, values.map(String));
    },
    ClearCriteria: showAll,
    Remove: (target) => {
      showAll(target);
      target.state.sheetState(target.sheet).filter = null;
    },
    Reapply: () => null,
    GetRange: located,
    GetRangeOrNullObject: located,
  },
});

function located({ state, sheet }: Target): HostObject | null {
  const { filter } = state.sheetState(sheet);
  return filter && rangeAt(state, sheet, filter);
}

function hideOthers({ state, sheet }: Target, column: number, values: readonly string[]): void {
  const { filter } = state.sheetState(sheet);
  if (!filter) return;
  const cells = state.engine.read(sheet, {
    row: filter.row + 1,
    rows: Math.max(1, filter.rows - 1),
    column: filter.column + column,
    columns: 1,
  });
  cells.forEach(([cell], i) => {
    const row = filter.row + 1 + i;
    state.engine.setRowsHidden(sheet, row, row, !values.includes(cell?.text ?? ''));
  });
}

function hiddenRows({ state, sheet }: Target): readonly number[] {
  const { filter } = state.sheetState(sheet);
  const used = filter && state.engine.usedRect(sheet, false);
  const rows = filter && used && intersection(filter, used);
  if (!rows) return [];
  return Array.from({ length: rows.rows - 1 }, (_, i) => rows.row + 1 + i).filter((row) =>
    state.engine.rowHidden(sheet, row),
  );
}

function showAll(target: Target): void {
  for (const row of hiddenRows(target)) target.state.engine.setRowsHidden(target.sheet, row, row, false);
}
