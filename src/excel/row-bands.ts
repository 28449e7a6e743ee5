/** Large rectangles are read in bands of rows, and as many bands share a request as its answer surely holds. */

import { rectAddress } from '../template/a1';
import type { Area } from './areas';
import type { Batch } from './batch';

/** Bytes; Excel's answers may have 5 MB. */
export const answerBudget = 4_200_000;

/** Bytes of an answer, for the value of a cell: the registers and sheets of large plans take 16 to 20. */
export const bytesPerValue = 24;

/** Cells of a band. */
const bandCells = 20_000;

export interface RowBand {
  /** Where the first one counts from. */
  readonly row: number;
  readonly rows: number;
}

/** Rows of a band `width` cells wide. */
export function bandHeight(width: number): number {
  return Math.max(1, Math.floor(bandCells / Math.max(1, width)));
}

export function rowBands(first: number, rows: number, width: number): readonly RowBand[] {
  const height = bandHeight(width);
  return Array.from({ length: Math.ceil(rows / height) }, (_, band) => ({
    row: first + band * height,
    rows: Math.min(height, rows - band * height),
  }));
}

/** Queues the reading of a rectangle of the sheet, counted from 0; `bytesPerCell` is what its answer takes for a cell. */
export async function queueBands(
  batch: Batch,
  sheetName: string,
  { row, column, rows, columns }: Area,
  wanted: string,
  bytesPerCell: number,
): Promise<readonly Excel.Range[]> {
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  const bands: Excel.Range[] = [];
  for (const band of rowBands(row, rows, columns))
    await batch.add(band.rows * columns * bytesPerCell, () => {
      bands.push(sheet.getRange(rectAddress(band.row, column, band.rows, columns)).load(wanted));
    });
  return bands;
}
