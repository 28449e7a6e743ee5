/** AutoFilter of a sheet or of a table: where its buttons are, and what its criteria hide. */
import type { Rect } from '../engine/engine';
import { boundedRect } from './bounded';
import { Described, members } from './described';
import { failure } from './errors';
import { clearAll, clearColumn, isFiltered, reapply, setCriteria, type FilteredRange } from './filters/filtered-range';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, rangeFrom } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  /** The filtered range with its header row; null while there is no filter. */
  readonly rect: () => Rect | null;
  readonly range: () => FilteredRange | null;
  readonly place: (rect: Rect | null) => void;
}

export function autoFilter(state: ModelState, sheet: string): HostObject {
  const held = () => state.sheetState(sheet);
  return new Described(filterMembers, {
    state,
    sheet,
    rect: () => held().filter,
    range: () => {
      const { filter, filterCriteria } = held();
      return filter && { state, sheet, body: below(filter), criteria: filterCriteria };
    },
    place: (rect) => {
      held().filter = rect;
      state.anchorFilter(sheet);
    },
  });
}

/** A table's own filter stands on the table's cells and cannot be moved elsewhere. */
export function tableAutoFilter(
  state: ModelState,
  sheet: string,
  rect: () => Rect | null,
  range: () => FilteredRange,
  place: (on: boolean) => void,
): HostObject {
  return new Described(filterMembers, {
    state,
    sheet,
    rect,
    range: () => (rect() ? range() : null),
    place: (wanted) => place(wanted !== null),
  });
}

function below(rect: Rect): Rect {
  return { ...rect, row: rect.row + 1, rows: Math.max(0, rect.rows - 1) };
}

function held(target: Target): FilteredRange {
  const range = target.range();
  if (!range) throw failure('InvalidOperation', 'no filter');
  return range;
}

const filterMembers = members<Target>({
  type: 'AutoFilter',
  properties: {
    Enabled: { get: ({ rect }) => rect() !== null },
    IsDataFiltered: {
      get: ({ range }) => {
        const filtered = range();
        return filtered !== null && isFiltered(filtered);
      },
    },
    Criteria: {
      get: ({ range }) => {
        const filtered = range();
        if (!filtered) return [];
        return Array.from({ length: filtered.body.columns }, (_, column) => filtered.criteria.get(column) ?? null);
      },
    },
  },
  methods: {
    Apply: (target, [range, column, criteria]) => {
      const { state, sheet } = target;
      state.checkAllowed(sheet, 'allowAutoFilter');
      const { rect } = rangeFrom(state, sheet, range).target;
      const before = target.range();
      if (before) clearAll(before);
      target.place(boundedRect(state, sheet, rect));
      if (isGiven(column) && isGiven(criteria)) setCriteria(held(target), Number(column), criteria);
    },
    ClearCriteria: ({ range }) => {
      const filtered = range();
      if (filtered) clearAll(filtered);
    },
    ClearColumnCriteria: (target, [column]) => clearColumn(held(target), Number(column)),
    Remove: (target) => {
      const filtered = target.range();
      if (filtered) clearAll(filtered);
      target.place(null);
    },
    Reapply: ({ range }) => {
      const filtered = range();
      if (filtered) reapply(filtered);
    },
    GetRange: (target) => {
      const found = located(target);
      if (!found) throw failure('ItemNotFound', 'no filter');
      return found;
    },
    GetRangeOrNullObject: located,
  },
});

function isGiven(value: WireValue): boolean {
  return value !== null && value !== undefined;
}

function located({ state, sheet, rect }: Target): HostObject | null {
  const filter = rect();
  return filter && rangeAt(state, sheet, filter);
}
