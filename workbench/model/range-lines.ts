/** The lines of a range's cells: a line belongs to two cells, whichever of them it was given to. */
import type { BorderStyle, Rect } from '../engine/engine';
import { boundedRect } from './bounded';
import { noLine, type Edge, type Lines } from './borders';
import { failure } from './errors';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export function rangeLines(target: Target): Lines {
  return {
    line: (edge) => lineOf(target, edge),
    sample: (edge) => sample(target, edge),
    setLine: (edge, line) => setLine(target, edge, line),
  };
}

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight' | 'diagonalDown' | 'diagonalUp';

/** Cells along the line, and the side of the cell that it stands on. */
interface Strip {
  readonly cells: Rect;
  readonly side: Side;
}

const opposite: Readonly<Partial<Record<Side, readonly [side: Side, down: number, across: number]>>> = {
  borderTop: ['borderBottom', -1, 0],
  borderBottom: ['borderTop', 1, 0],
  borderLeft: ['borderRight', 0, -1],
  borderRight: ['borderLeft', 0, 1],
};

function strips(rect: Rect, edge: Edge): readonly Strip[] {
  const { row, column, rows, columns } = rect;
  const inside: Readonly<Record<Edge, readonly Strip[]>> = {
    EdgeTop: [{ cells: { ...rect, rows: 1 }, side: 'borderTop' }],
    EdgeBottom: [{ cells: { ...rect, row: row + rows - 1, rows: 1 }, side: 'borderBottom' }],
    EdgeLeft: [{ cells: { ...rect, columns: 1 }, side: 'borderLeft' }],
    EdgeRight: [{ cells: { ...rect, column: column + columns - 1, columns: 1 }, side: 'borderRight' }],
    InsideHorizontal: [
      { cells: { ...rect, rows: rows - 1 }, side: 'borderBottom' },
      { cells: { ...rect, row: row + 1, rows: rows - 1 }, side: 'borderTop' },
    ],
    InsideVertical: [
      { cells: { ...rect, columns: columns - 1 }, side: 'borderRight' },
      { cells: { ...rect, column: column + 1, columns: columns - 1 }, side: 'borderLeft' },
    ],
    DiagonalDown: [{ cells: rect, side: 'diagonalDown' }],
    DiagonalUp: [{ cells: rect, side: 'diagonalUp' }],
  };
  return inside[edge].filter(({ cells }) => cells.rows > 0 && cells.columns > 0);
}

function cellsOf({ row, column, rows, columns }: Rect): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** The line on one side of a cell: its own, or its neighbour's on the other side. */
function lineAt({ state, sheet }: Target, row: number, column: number, side: Side): BorderStyle | null {
  const own = state.engine.style(sheet, row, column)[side];
  if (own) return own;
  const [facing, down, across] = opposite[side] ?? [];
  if (facing === undefined || row + (down ?? 0) < 0 || column + (across ?? 0) < 0) return null;
  return state.engine.style(sheet, row + (down ?? 0), column + (across ?? 0))[facing] ?? null;
}

/** The line that all places share; null when they differ. */
function lineOf(target: Target, edge: Edge): BorderStyle | null {
  let first: BorderStyle | null = null;
  for (const rect of target.rects())
    for (const { cells, side } of strips(boundedRect(target.state, target.sheet, rect), edge).slice(0, 1))
      for (const [row, column] of cellsOf(cells)) {
        const line = lineAt(target, row, column, side) ?? noLine;
        first ??= line;
        if (first.style !== line.style || first.color !== line.color) return null;
      }
  return first ?? noLine;
}

function setLine(target: Target, edge: Edge, line: BorderStyle | null): void {
  const { state, sheet } = target;
  state.checkAllowed(sheet, 'allowFormatCells');
  for (const rect of target.rects())
    for (const { cells, side } of strips(boundedRect(state, sheet, rect), edge)) {
      state.engine.setStyle(sheet, cells, { [side]: line });
      clearNeighbours(target, cells, side);
    }
}

/** What the cells next door said of the same line no longer counts. */
function clearNeighbours({ state, sheet }: Target, cells: Rect, side: Side): void {
  const [facing, down = 0, across = 0] = opposite[side] ?? [];
  if (facing === undefined || cells.row + down < 0 || cells.column + across < 0) return;
  for (const [row, column] of cellsOf({ ...cells, row: cells.row + down, column: cells.column + across }))
    if (state.engine.style(sheet, row, column)[facing])
      state.engine.setStyle(sheet, { row, column, rows: 1, columns: 1 }, { [facing]: null });
}

function sample(target: Target, edge: Edge): BorderStyle {
  const [rect] = target.rects();
  const strip = rect && strips(rect, edge)[0];
  if (!strip) throw failure('InvalidArgument', edge);
  return lineAt(target, strip.cells.row, strip.cells.column, strip.side) ?? noLine;
}
