/** Puts the register's rows into its sheet. What people wrote there comes back in the rows; nothing else is touched. Stays queued. */
import { crossings, rectAddress } from '../template/a1';
import {
  registerColumns,
  registerContents,
  registerNumbers,
  registerRows,
  type RegisterRow,
} from '../template/register-layout';
import { Batch } from './batch';
import type { OwnSheet } from './read-facts';

/** The rows as they stand, by key; blank ones left out. */
export function readRegister({ block }: OwnSheet): readonly RegisterRow[] {
  const [keys = [], _headers, ...rows] = block.values;
  return rows.flatMap((cells): RegisterRow[] => {
    const held = Object.fromEntries(keys.map((key, i) => [String(key), cells[i] ?? ''])) as RegisterRow;
    return held.id === '' ? [] : [held];
  });
}

export async function writeRegister(
  context: Excel.RequestContext,
  register: OwnSheet,
  rows: readonly RegisterRow[],
): Promise<void> {
  const batch = new Batch(context);
  const { row, column, cells } = registerContents(rows, readRegister(register).length);
  if (cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(register.name);
  const shift = register.block.row - registerRows.key;
  const left = column + register.block.column;
  await batch.add(cells, () => {
    // Whatever format the office gave these columns: a text that begins with `=` would run.
    const texts = registerColumns.flatMap((key, i) => (registerNumbers.includes(key) ? [] : [i + left]));
    for (const address of crossings(
      cells.map((_, i) => row + shift + i),
      texts,
    ))
      sheet.getRange(address).untrack().numberFormat = [['@']];
    const address = rectAddress(row + shift, left, cells.length, registerColumns.length);
    sheet.getRange(address).untrack().values = cells as unknown[][];
  });
}
