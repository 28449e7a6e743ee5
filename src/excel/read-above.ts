/** Reads what stands above a block of ours: title, cut-off, signatures. One request. */
import { rectAddress } from '../template/a1';
import type { CellContent } from '../template/sheet-spec';
import type { OwnSheet } from './read-facts';
import type { HostContext } from './run';

/** The sheet's rows before the block, over the block's columns. */
export async function readAbove(
  context: HostContext,
  { name, block }: OwnSheet,
): Promise<readonly (readonly CellContent[])[]> {
  if (block.row === 0) return [];
  const area = rectAddress(0, block.column, block.row, block.values[0]?.length ?? 1);
  const range = context.workbook.worksheets.getItem(name).getRange(area).load('values');
  await context.sync();
  return range.values as CellContent[][];
}
