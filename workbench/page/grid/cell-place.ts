/** Where a cell is drawn in the page, in pixels; null when it is scrolled out of sight. */
import { SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import {
  IRenderManagerService,
  ScrollToRangeOperation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Rect } from '../../engine/engine';
import type { PageGrid } from './page-grid';

export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Along one axis: where the cell begins and ends on the sheet, whether it is frozen, how far the rest is scrolled. */
interface Axis {
  readonly start: number;
  readonly end: number;
  readonly frozen: boolean;
  /** Where the part that scrolls begins on the canvas. */
  readonly edge: number;
  readonly scrolled: number;
}

export function cellPlace(grid: PageGrid, cell: Rect): CellPlace | null {
  const drawn = drawnCell(grid, cell);
  if (!drawn) return null;
  const { canvas, across, down } = drawn;
  if (!across || !down || across.from >= canvas.width || down.from >= canvas.height) return null;
  const [left, top] = [canvas.left + across.from, canvas.top + down.from];
  return { left, top, width: across.to - across.from, height: down.to - down.from };
}

/** What is to be seen of a cell along one axis of the canvas, in pixels from its edge. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** A pixel or more of its beginning has gone under the frozen part. */
  readonly isCut: boolean;
}

/** Each axis is null where the cell has gone under the frozen part; it may lie beyond the canvas. */
function drawnCell(
  grid: PageGrid,
  { row, column }: Rect,
): { canvas: DOMRect; across: Span | null; down: Span | null } | null {
  const { engine, injector, unitId } = grid;
  const canvas = document.getElementById(`univer-sheet-main-canvas_${unitId}`)?.getBoundingClientRect();
  const drawn = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = drawn?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!canvas || !drawn || !skeleton || !view) return null;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = drawn.scene.getAncestorScale();
  const freeze = engine.freeze(engine.activeSheet()) ?? { rows: 0, columns: 0 };
  const { left: edgeX, top: edgeY, viewportScrollX, viewportScrollY } = view;
  const [frozenX, frozenY] = [column < freeze.columns, row < freeze.rows];
  return {
    canvas,
    across: onCanvas({ start: startX, end: endX, frozen: frozenX, edge: edgeX, scrolled: viewportScrollX }, scaleX),
    down: onCanvas({ start: startY, end: endY, frozen: frozenY, edge: edgeY, scrolled: viewportScrollY }, scaleY),
  };
}

/** null when it has gone under the frozen part. */
function onCanvas({ start, end, frozen, edge, scrolled }: Axis, scale: number): Span | null {
  const shift = frozen ? 0 : scrolled;
  const [from, to] = [(start - shift) * scale, (end - shift) * scale];
  const first = frozen ? from : Math.max(from, edge * scale);
  return to <= first ? null : { from: first, to, isCut: first - from >= 1 };
}

/** Scrolls no more than it has to; resolves when the cell is in sight or another sheet in front. */
export async function showCell(grid: PageGrid, cell: Rect): Promise<void> {
  const range = { startRow: cell.row, startColumn: cell.column, endRow: cell.row, endColumn: cell.column };
  const scroll = (force: object) => grid.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range, ...force });
  const sheet = grid.engine.activeSheet();
  scroll({});
  // Univer takes a row or a column for one in view that begins just beyond the edge. It draws with the next frame.
  await nextFrame();
  await nextFrame();
  const drawn = grid.engine.activeSheet() === sheet ? drawnCell(grid, cell) : null;
  if (!drawn) return;
  const { canvas, across, down } = drawn;
  const force = { forceLeft: !isInSight(across, canvas.width), forceTop: !isInSight(down, canvas.height) };
  if (force.forceLeft || force.forceTop) scroll(force);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether the cell's end is in sight; of a cell larger than the grid its beginning is enough. */
function isInSight(span: Span | null, room: number): boolean {
  return span !== null && !span.isCut && span.from + Math.min(span.to - span.from, room / 2) <= room;
}
