/** Spilled formulas: where they spill to, and which cell they come from. */
import { cellCount } from './a1';
import { reads, type Property } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, type RangeTarget } from './range-target';

function first({ state, sheet, rect }: RangeTarget) {
  return { state, sheet, row: rect.row, column: rect.column };
}

/** Where the formula of the range's one cell spills to. */
function spillingTo(target: RangeTarget): HostObject | null {
  if (cellCount(target.rect) !== 1) throw failure('InvalidArgument', 'more than one cell');
  const { state, sheet, row, column } = first(target);
  const spill = state.engine.spillOf(sheet, row, column);
  return spill && rangeAt(state, sheet, spill);
}

/** The cell whose formula fills this one. */
function parentOf({ state, sheet, rect }: RangeTarget): HostObject | null {
  if (cellCount(rect) !== 1) throw failure('InvalidArgument', 'more than one cell');
  const { row, column } = rect;
  const source = state.engine.spillSource(sheet, row, column);
  // The cell with the formula is the parent of its own spill.
  const own = state.engine.spillOf(sheet, row, column) ? { row, column } : null;
  const parent = source ?? own;
  return parent && rangeAt(state, sheet, { ...parent, rows: 1, columns: 1 });
}

function found(method: (target: RangeTarget) => HostObject | null) {
  return (target: RangeTarget): HostObject => {
    const range = method(target);
    if (!range) throw failure('ItemNotFound', 'no spill');
    return range;
  };
}

/** One answer for all cells; null where they differ. */
function shared(target: RangeTarget, ask: (row: number, column: number) => boolean): WireValue {
  const { state, rect } = target;
  if (!state.readable(rect)) return null;
  const answers = new Set<boolean>();
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) answers.add(ask(row, column));
  return answers.size === 1 ? [...answers][0] : null;
}

const hasSpill: Property<RangeTarget> = reads((target) =>
  shared(target, (row, column) => {
    const cell = { ...target, rect: { row, column, rows: 1, columns: 1 } };
    return spillingTo(cell) !== null || parentOf(cell) !== null;
  }),
);

export const spillProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  HasSpill: hasSpill,
  SavedAsArray: reads((target) =>
    shared(target, (row, column) => target.state.engine.spillOf(target.sheet, row, column) !== null),
  ),
};

export const spillMethods = {
  GetSpillingToRange: found(spillingTo),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: found(parentOf),
  GetSpillParentOrNullObject: parentOf,
};
