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

export function cellPlace(grid: PageGrid, { row, column }: Rect): CellPlace | null {
  const { engine, injector, unitId } = grid;
  const canvas = canvasOf(grid);
  const drawn = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = drawn?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!canvas || !drawn || !skeleton || !view) return null;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = drawn.scene.getAncestorScale();
  const freeze = engine.freeze(engine.activeSheet()) ?? { rows: 0, columns: 0 };
  const { left: edgeX, top: edgeY, viewportScrollX, viewportScrollY } = view;
  const [frozenX, frozenY] = [column < freeze.columns, row < freeze.rows];
  const across = onCanvas(
    { start: startX, end: endX, frozen: frozenX, edge: edgeX, scrolled: viewportScrollX },
    scaleX,
  );
  const down = onCanvas({ start: startY, end: endY, frozen: frozenY, edge: edgeY, scrolled: viewportScrollY }, scaleY);
  if (!across || !down || across.from >= canvas.width || down.from >= canvas.height) return null;
  const [left, top] = [canvas.left + across.from, canvas.top + down.from];
  return { left, top, width: across.to - across.from, height: down.to - down.from };
}

/** null when it has gone under the frozen part. */
function onCanvas({ start, end, frozen, edge, scrolled }: Axis, scale: number): { from: number; to: number } | null {
  const shift = frozen ? 0 : scrolled;
  const [from, to] = [(start - shift) * scale, (end - shift) * scale];
  return !frozen && to <= edge * scale ? null : { from, to };
}

/** Scrolls no more than it has to. */
export function showCell(grid: PageGrid, cell: Rect): void {
  const range = { startRow: cell.row, startColumn: cell.column, endRow: cell.row, endColumn: cell.column };
  const scroll = (force: object) => grid.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range, ...force });
  const sheet = grid.engine.activeSheet();
  scroll({});
  // Univer takes a row for one in view that begins just below the edge. It draws with the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (grid.engine.activeSheet() !== sheet) return;
      const { across, down } = sightOf(grid, cell);
      if (!across || !down) scroll({ forceLeft: !across, forceTop: !down });
    }),
  );
}

/** Whether the cell's end is in sight along each axis; of a cell larger than the grid its beginning is enough. */
function sightOf(grid: PageGrid, cell: Rect): { readonly across: boolean; readonly down: boolean } {
  const canvas = canvasOf(grid);
  const place = cellPlace(grid, cell);
  if (!canvas) return { across: true, down: true };
  if (!place) return { across: true, down: false };
  const ends = (start: number, size: number, edge: number, room: number) => start + Math.min(size, room / 2) <= edge;
  return {
    across: ends(place.left, place.width, canvas.right, canvas.width),
    down: ends(place.top, place.height, canvas.bottom, canvas.height),
  };
}

function canvasOf({ unitId }: Pick<PageGrid, 'unitId'>): DOMRect | undefined {
  return document.getElementById(`univer-sheet-main-canvas_${unitId}`)?.getBoundingClientRect();
}
