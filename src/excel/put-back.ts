/**
 * Puts cells back as they were. Only those that are otherwise now: a protected sheet refuses formats also where they would
 * change nothing, and what was refused there needs no putting back. Stays queued.
 */
import { cellAddress } from '../template/a1';
import { literally } from '../template/held-content';
import type { Area } from './areas';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeCells, type CellWrite } from './write-cells';

/** `value` as the cell gave it, a text without an apostrophe; or a formula. */
export interface CellBefore extends CellWrite {
  readonly isFormula?: boolean;
}

export async function putBack(context: HostContext, sheetName: string, before: readonly CellBefore[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const batch = new Batch(context);
  const now: Excel.Range[] = [];
  for (const { row, column } of before)
    await batch.add(null, () => now.push(sheet.getRange(cellAddress(row, column)).load('formulas,numberFormat')));
  await context.sync();
  const writes = before.flatMap((cell, i): CellWrite[] => {
    const format = String(now[i]?.numberFormat[0]?.[0]);
    const isSame =
      now[i]?.formulas[0]?.[0] === cell.value && (cell.numberFormat === undefined || cell.numberFormat === format);
    return isSame ? [] : [asWritten(cell, cell.numberFormat ?? format)];
  });
  await writeCells(context, sheetName, writes);
}

function asWritten({ isFormula, ...cell }: CellBefore, format: string): CellWrite {
  const { value } = cell;
  return typeof value === 'string' && isFormula !== true ? { ...cell, value: literally(value, format) } : cell;
}

/** Cells that were blank are blank again; columns of them, from the first row on, as wide as any other. Stays queued. */
export function blankArea(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): void {
  const cells = sheet.getRangeByIndexes(row, column, rows, columns).untrack();
  cells.clear();
  if (row === 0) cells.format.useStandardWidth = true;
}
