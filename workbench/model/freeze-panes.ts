/** WorksheetFreezePanes. */
import { Described, members } from './described';
import type { HostObject } from './host-object';
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
      const { rect } = rangeFrom(state, sheet, range).target;
      state.engine.setFreeze(sheet, { rows: rect.row + rect.rows, columns: rect.column + rect.columns });
    },
    FreezeRows: ({ state, sheet }, [count]) => state.engine.setFreeze(sheet, { rows: Number(count ?? 1), columns: 0 }),
    FreezeColumns: ({ state, sheet }, [count]) =>
      state.engine.setFreeze(sheet, { rows: 0, columns: Number(count ?? 1) }),
    Unfreeze: ({ state, sheet }) => state.engine.setFreeze(sheet, null),
    GetLocation: located,
    GetLocationOrNullObject: located,
  },
});

function located({ state, sheet }: Target): HostObject | null {
  const frozen = state.engine.freeze(sheet);
  if (!frozen) return null;
  return rangeAt(state, sheet, {
    row: 0,
    column: 0,
    rows: Math.max(1, frozen.rows),
    columns: Math.max(1, frozen.columns),
  });
}
