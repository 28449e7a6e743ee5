/** Where cells are on a sheet, in points from its upper left corner, and which cells are at a place. */
import type { Rect } from '../engine/engine';
import { boundedRect } from './bounded';
import { reads, type Property } from './described';
import { standard } from './range-sizes';
import type { ModelState } from './state';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner of a cell. */
export function placeOf({ engine }: ModelState, sheet: string, { row, column }: Pick<Rect, 'row' | 'column'>) {
  let [left, top] = [0, 0];
  for (let at = 0; at < column; at += 1) left += engine.columnWidth(sheet, at);
  for (let at = 0; at < row; at += 1) top += engine.rowHeight(sheet, at);
  return { left, top };
}

export function rectAt(state: ModelState, sheet: string, rect: Rect): Box {
  const start = placeOf(state, sheet, rect);
  const end = placeOf(state, sheet, { row: rect.row + rect.rows, column: rect.column + rect.columns });
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

/** `Left`, `Top`, `Width` and `Height` of a range. */
export const placeProperties: Readonly<Record<string, Property<PlacedRange>>> = {
  Left: reads((target) => boxOf(target).left),
  Top: reads((target) => boxOf(target).top),
  Width: reads((target) => boxOf(target).width),
  Height: reads((target) => boxOf(target).height),
};

interface PlacedRange {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rect: Rect;
}

/** What lies beyond the used part of whole rows and columns is of the standard size. */
function boxOf({ state, sheet, rect }: PlacedRange): Box {
  const near = boundedRect(state, sheet, rect);
  const box = rectAt(state, sheet, near);
  return {
    ...box,
    width: box.width + (rect.columns - near.columns) * standard.column,
    height: box.height + (rect.rows - near.rows) * standard.row,
  };
}
