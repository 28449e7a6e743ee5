/** The cells that are selected in the grid. */
import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Rect } from '../../engine/engine';
import { rangeOf, rectOf } from '../../engine/sheet-layout';
import { showCell } from './cell-place';
import type { PageGrid } from './page-grid';

export function selectedRects({ injector }: Pick<PageGrid, 'injector'>): Rect[] {
  return injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => rectOf(range));
}

/** The last selected; the first cell when there is none. */
export function selectedRect(grid: Pick<PageGrid, 'injector'>): Rect {
  return selectedRects(grid).at(-1) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

export function selectRect(grid: PageGrid, rect: Rect): void {
  selectRects(grid, [rect]);
}

/** Selects on the active sheet and brings the first into view. */
export function selectRects(grid: PageGrid, rects: readonly Rect[]): void {
  const { commands, engine, workbook, unitId } = grid;
  const subUnitId = engine.activeSheet();
  const worksheet = workbook.getSheetBySheetId(subUnitId);
  const [first] = rects;
  if (!worksheet || !first) return;
  const selections = rects.map((rect) => {
    const range = bounded(rect, worksheet.getRowCount(), worksheet.getColumnCount());
    return { range, primary: getPrimaryForRange(range, worksheet), style: null };
  });
  commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
  void showCell(grid, first);
}

/** Excel's whole rows and columns reach further than the grid does. */
function bounded(rect: Rect, rows: number, columns: number) {
  const { startRow, startColumn, endRow, endColumn } = rangeOf(rect);
  return { startRow, startColumn, endRow: Math.min(endRow, rows - 1), endColumn: Math.min(endColumn, columns - 1) };
}
