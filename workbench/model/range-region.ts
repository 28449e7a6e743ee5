/** Ranges found by looking at what is filled: the surrounding region, the edge of a block, the range up to it. */
import type { Rect } from '../engine/engine';
import { bounding, intersection, sheetColumns, sheetRows } from './a1';
import { oneOf } from './enums';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, rangeFrom, type RangeTarget } from './range-target';
import type { ModelState } from './state';

type Filled = (row: number, column: number) => boolean;

function filledCells(state: ModelState, sheet: string): { readonly used: Rect | null; readonly filled: Filled } {
  const used = state.engine.usedRect(sheet, true);
  if (!used) return { used, filled: () => false };
  const cells = state.engine.read(sheet, used);
  const filled: Filled = (row, column) => {
    const cell = cells[row - used.row]?.[column - used.column];
    return cell !== undefined && cell.type !== 'Empty';
  };
  return { used, filled };
}

/** Grows the rectangle while filled cells touch it, also at its corners. */
export function surroundingRegion({ state, sheet, rect }: RangeTarget): HostObject {
  const { used, filled } = filledCells(state, sheet);
  let region = rect;
  for (;;) {
    const around = intersection(grown(region), used ?? region) ?? region;
    const touched = cellsOf(around).filter(([row, column]) => filled(row, column));
    const next = touched.reduce((box, [row, column]) => bounding(box, { row, column, rows: 1, columns: 1 }), region);
    if (next.rows === region.rows && next.columns === region.columns) return rangeAt(state, sheet, region);
    region = next;
  }
}

function grown({ row, column, rows, columns }: Rect): Rect {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return {
    row: top,
    column: left,
    rows: Math.min(sheetRows, row + rows + 1) - top,
    columns: Math.min(sheetColumns, column + columns + 1) - left,
  };
}

function cellsOf({ row, column, rows, columns }: Rect): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

const directions = ['Left', 'Right', 'Up', 'Down'] as const;
type Direction = (typeof directions)[number];
const steps: Readonly<Record<Direction, readonly [down: number, across: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow lead. */
function edgeFrom(state: ModelState, sheet: string, [row, column]: readonly [number, number], direction: Direction) {
  const { filled } = filledCells(state, sheet);
  const [down, across] = steps[direction];
  const inside = (y: number, x: number) => y >= 0 && x >= 0 && y < sheetRows && x < sheetColumns;
  const next = (y: number, x: number) => [y + down, x + across] as const;
  let [y, x] = [row, column];
  let [ahead, aside] = next(y, x);
  if (filled(y, x) && inside(ahead, aside) && filled(ahead, aside)) {
    // To the end of the block.
    while (inside(ahead, aside) && filled(ahead, aside))
      [[y, x], [ahead, aside]] = [[ahead, aside], next(ahead, aside)];
    return [y, x] as const;
  }
  // Across the gap to the next filled cell, or to the end of the sheet.
  const limit = farthest(state, sheet, direction, row, column);
  for (let steps = 0; steps <= limit && inside(ahead, aside); steps += 1) {
    if (filled(ahead, aside)) return [ahead, aside] as const;
    [ahead, aside] = next(ahead, aside);
  }
  const end = {
    Left: [row, 0],
    Right: [row, sheetColumns - 1],
    Up: [0, column],
    Down: [sheetRows - 1, column],
  } as const;
  return end[direction];
}

/** No need to look beyond what is used. */
function farthest(state: ModelState, sheet: string, direction: Direction, row: number, column: number): number {
  const used = state.engine.usedRect(sheet, true);
  if (!used) return 0;
  const distances = {
    Left: column,
    Up: row,
    Right: used.column + used.columns - column,
    Down: used.row + used.rows - row,
  };
  return distances[direction];
}

/** Without an active cell it is the range's first one. */
function start({ state, sheet, rect }: RangeTarget, active: WireValue): readonly [number, number] {
  const { row, column } = active === null || active === undefined ? rect : rangeFrom(state, sheet, active).target.rect;
  return [row, column];
}

export function rangeEdge(target: RangeTarget, [direction, active]: readonly WireValue[]): HostObject {
  const { state, sheet } = target;
  const where = oneOf(directions, direction);
  const [row, column] = edgeFrom(state, sheet, start(target, active), where);
  return rangeAt(state, sheet, { row, column, rows: 1, columns: 1 });
}

export function extendedRange(target: RangeTarget, [direction, active]: readonly WireValue[]): HostObject {
  const { state, sheet, rect } = target;
  const where = oneOf(directions, direction);
  const [row, column] = edgeFrom(state, sheet, start(target, active), where);
  return rangeAt(state, sheet, bounding(rect, { row, column, rows: 1, columns: 1 }));
}
