/** Writes single cells of a sheet. The last part stays queued: thousands of cells are more than a request holds. */
import type { CellContent } from '../template/sheet-spec';
import { cellAddress } from '../template/a1';
import { Batch } from './batch';
import type { HostContext } from './run';

export interface CellWrite {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** Set before the value: a text that looks like a number stays text only in a cell that is `@` already. */
  readonly numberFormat?: string;
}

export async function writeCells(context: HostContext, sheetName: string, writes: readonly CellWrite[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const batch = new Batch(context);
  for (const write of writes) await batch.add(write, () => writeCell(sheet, write));
}

function writeCell(sheet: Excel.Worksheet, { row, column, value, numberFormat }: CellWrite): void {
  const cell = sheet.getRange(cellAddress(row, column)).untrack();
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  cell.values = [[value]];
}
