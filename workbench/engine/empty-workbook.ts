/** A new workbook as Excel opens one: a single empty sheet, Excel's default sizes, ids in Excel's form. */
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Excel's default column is 48 points, its default row 15 points; Univer counts pixels of 0.75 points. */
export const DEFAULT_COLUMN_PX = 64;
export const DEFAULT_ROW_PX = 20;
/** What a sheet starts with; it grows by need, because every read of whole columns costs by the row. */
export const START_ROWS = 100;
export const START_COLUMNS = 26;

/** Worksheet ids look like those of Excel, counted instead of random so that runs can be compared. */
export function sheetIdOf(count: number): string {
  return `{00000000-0001-0000-${count.toString(16).toUpperCase().padStart(2, '0')}00-000000000000}`;
}

export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    cellData: {},
    rowCount: START_ROWS,
    columnCount: START_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PX,
    defaultRowHeight: DEFAULT_ROW_PX,
  };
}

let workbooks = 0;

/** Univer shares parsed formulas between all its workbooks by workbook id: no two in a process may have the same. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const id = sheetIdOf(0);
  return {
    id: `workbook-${++workbooks}`,
    name: 'workbook',
    sheetOrder: [id],
    sheets: { [id]: emptySheet(id, 'Sheet1') },
  };
}
