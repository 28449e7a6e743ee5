/** WorksheetFreezePanes: the rows and columns that stay on the screen. */
import type { Freeze } from '../engine/engine';
import { sheetColumns, sheetRows } from './a1';
import { Described, members } from './described';
import { numberWithin } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, rangeFrom } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function freezePanes(state: ModelState, sheet: string): HostObject {
  return new Described(freezeMembers, { state, sheet });
}

const freezeMembers = members<Target>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ state, sheet }, [range]) => {
      if (range === null || range === undefined) return state.engine.setFreeze(sheet, null);
      const { rect } = rangeFrom(state, sheet, range).target;
      // Whole rows freeze no column, whole columns no row.
      const rows = rect.rows === sheetRows ? 0 : rect.rows;
      const columns = rect.columns === sheetColumns ? 0 : rect.columns;
      state.engine.setFreeze(sheet, { rows, columns, top: rect.row, left: rect.column });
    },
    FreezeRows: ({ state, sheet }, [count]) => state.engine.setFreeze(sheet, { rows: howMany(count), columns: 0 }),
    FreezeColumns: ({ state, sheet }, [count]) => state.engine.setFreeze(sheet, { rows: 0, columns: howMany(count) }),
    Unfreeze: ({ state, sheet }) => state.engine.setFreeze(sheet, null),
    GetLocation: (target) => {
      const found = located(target);
      if (!found) throw failure('ItemNotFound', 'no frozen panes');
      return found;
    },
    GetLocationOrNullObject: located,
  },
});

function howMany(count: WireValue): number {
  return count === null || count === undefined ? 1 : numberWithin(count, 1, sheetRows);
}

function located({ state, sheet }: Target): HostObject | null {
  const frozen = state.engine.freeze(sheet);
  return frozen && rangeAt(state, sheet, frozenRect(frozen));
}

function frozenRect({ rows, columns, top = 0, left = 0 }: Freeze) {
  return {
    row: top,
    column: left,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  };
}
