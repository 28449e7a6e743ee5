/** Puts rows below a block of ours, which grows by them; what stands below moves down. Stays queued. */
import { absolute, onSheet, rectAddress } from '../template/a1';
import type { CellContent } from '../template/sheet-spec';
import type { OwnSheet } from './read-facts';
import { forStandingCells } from './kept-texts';
import type { HostContext } from './run';

/** `rows` hold one content for each column of the block, a text with an apostrophe where Excel must not read it; `name` is the block's. */
export async function appendRows(
  context: HostContext,
  { name: sheetName, block }: OwnSheet,
  name: string,
  rows: readonly (readonly CellContent[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const [below, width] = [block.row + block.values.length, block.values[0]?.length ?? 0];
  sheet
    .getRange(`${below + 1}:${below + rows.length}`)
    .untrack()
    .insert('Down');
  // New rows are formatted as the one above them.
  for (const { row, column, cells } of await forStandingCells(context, sheetName, [
    { row: below, column: block.column, cells: rows },
  ]))
    sheet.getRange(rectAddress(row, column, cells.length, width)).untrack().formulas = cells as unknown[][];
  const whole = rectAddress(block.row, block.column, block.values.length + rows.length, width);
  context.workbook.names.getItem(name).formula = `=${onSheet(sheetName, absolute(whole))}`;
}
