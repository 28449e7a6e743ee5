/** Writes single cells of a sheet. Stays queued. */
import type { CellContent } from '../template/sheet-spec';
import { cellAddress } from '../template/a1';
import type { HostContext } from './run';

export interface CellWrite {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** Set before the value: a text that looks like a number stays text only in a cell that is `@` already. */
  readonly numberFormat?: string;
}

export function writeCells(context: HostContext, sheetName: string, writes: readonly CellWrite[]): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const { row, column, value, numberFormat } of writes) {
    const cell = sheet.getRange(cellAddress(row, column)).untrack();
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
  }
}
