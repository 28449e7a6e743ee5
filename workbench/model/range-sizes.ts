/** Row heights and column widths of a range, in points. */
import type { Rect } from '../engine/engine';
import type { Property } from './described';
import { numberWithin } from './enums';
import { boundedRect } from './bounded';
import type { ModelState } from './state';

interface SizeTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

type Axis = 'row' | 'column';

/** Excel's default sizes, and the largest it takes. */
export const standard: Readonly<Record<Axis, number>> = { row: 15, column: 48 };
const largest: Readonly<Record<Axis, number>> = { row: 409.5, column: 1790 };

/** First and last row or column of each rectangle, as far as the sheet is used. */
function spans({ state, sheet, rects }: SizeTarget, axis: Axis): readonly (readonly [number, number])[] {
  return rects()
    .map((rect) => boundedRect(state, sheet, rect))
    .map((rect) =>
      axis === 'row' ? [rect.row, rect.row + rect.rows - 1] : [rect.column, rect.column + rect.columns - 1],
    );
}

function sizes(target: SizeTarget, axis: Axis): ReadonlySet<number> {
  const { engine } = target.state;
  const found = new Set<number>();
  for (const [first, last] of spans(target, axis))
    for (let at = first; at <= last && found.size < 2; at += 1)
      found.add(axis === 'row' ? engine.rowHeight(target.sheet, at) : engine.columnWidth(target.sheet, at));
  return found;
}

function resize(target: SizeTarget, axis: Axis, points: number): void {
  const { state, sheet } = target;
  state.checkAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const [first, last] of spans(target, axis))
    if (axis === 'row') state.engine.setRowHeight(sheet, first, last, points);
    else state.engine.setColumnWidth(sheet, first, last, points);
}

function size(axis: Axis): Property<SizeTarget> {
  return {
    get: (target) => {
      const [only, more] = sizes(target, axis);
      return more === undefined ? (only ?? null) : null;
    },
    set: (target, value) => resize(target, axis, numberWithin(value, 0, largest[axis])),
  };
}

export const row = size('row');
export const column = size('column');

export function usesStandard(axis: Axis): Property<SizeTarget> {
  return {
    get: (target) => {
      const [only, more] = sizes(target, axis);
      return more === undefined ? only === standard[axis] : null;
    },
    set: (target, value) => {
      if (value === true) resize(target, axis, standard[axis]);
    },
  };
}
