/** Shows in the grid what the model keeps beside it (gridlines) and lets rows grow with what they hold now. */
import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { PageGrid } from './page-grid';

/** Rows beyond this are not fitted: measuring a row means laying out its texts. */
const MOST_FITTED = 1_000;

export function showGridlines({ engine, model, workbook, commands, unitId }: PageGrid): void {
  for (const sheet of engine.sheetIds()) {
    const showGridlines = model.state.sheetState(sheet).gridlines ? 1 : 0;
    if ((workbook.getSheetBySheetId(sheet)?.getConfig().showGridlines ?? 1) === showGridlines) continue;
    commands.syncExecuteCommand(ToggleGridlinesMutation.id, { unitId, subUnitId: sheet, showGridlines });
  }
}

/** Rows whose height nobody set, on the sheet in front: only there does Univer lay out texts. */
export function fitRows({ engine, workbook, commands, injector, unitId }: PageGrid): void {
  const sheet = engine.activeSheet();
  const used = engine.usedRect(sheet, true);
  const worksheet = workbook.getSheetBySheetId(sheet);
  const skeleton = injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService);
  const current = skeleton?.getCurrentSkeleton();
  if (!used || !worksheet || !current) return;
  const last = Math.min(used.row + used.rows, used.row + MOST_FITTED);
  const manager = worksheet.getRowManager();
  const rows = Array.from({ length: last - used.row }, (_, n) => used.row + n).filter(
    (row) => manager.getRow(row)?.ia === 1 && worksheet.getRowVisible(row),
  );
  const [startColumn, endColumn] = [used.column, used.column + used.columns - 1];
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn, endColumn }));
  // The engine's fit counts the padding that Excel leaves: a row is not drawn lower than that.
  const rowsAutoHeightInfo = current
    .calculateAutoHeightInRange(ranges)
    .map(({ row, autoHeight = 0 }) => ({ row, autoHeight: Math.max(autoHeight, manager.getRow(row)?.h ?? 0) }))
    .filter(({ row, autoHeight }) => worksheet.getRowHeight(row) !== autoHeight);
  if (rowsAutoHeightInfo.length === 0) return;
  commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId, subUnitId: sheet, rowsAutoHeightInfo });
}
