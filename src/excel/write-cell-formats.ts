/** Number formats of single cells, and the width of the column that they stand in. Stays queued. */
import { cellAddress, columnLetters } from '../template/a1';
import type { HostContext } from './run';

export interface CellFormat {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

export function writeCellFormats(context: HostContext, cells: readonly CellFormat[]): void {
  for (const { sheet, row, column, numberFormat } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)).untrack();
    range.numberFormat = [[numberFormat]];
  }
}

/** Points. */
export function writeColumnWidth(context: HostContext, { sheet, column }: CellFormat, width: number): void {
  const letters = columnLetters(column);
  const range = context.workbook.worksheets.getItem(sheet).getRange(`${letters}:${letters}`).untrack();
  range.format.columnWidth = width;
}
