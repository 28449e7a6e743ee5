/** The sheet of annual targets with its values, in bands: with many towns it is more than one answer of Excel's can hold. */
import { rectAddress } from '../template/a1';
import type { CellContent } from '../template/sheet-spec';
import type { WorkbookFacts } from './read-facts';
import type { HostContext } from './run';

/** Cells of one answer; about 20 bytes each, of the 5 MB that an answer may have. */
const bandCells = 60_000;

/** The facts with the values of that sheet, where there is one. */
export async function withSplitValues(context: HostContext, facts: WorkbookFacts): Promise<WorkbookFacts> {
  const { decomposition } = facts.own;
  if (!decomposition) return facts;
  const { name, block } = decomposition;
  const width = block.values[0]?.length ?? 0;
  const height = Math.max(1, Math.floor(bandCells / Math.max(1, width)));
  const sheet = context.workbook.worksheets.getItem(name);
  const values: CellContent[][] = [];
  for (let row = 0; row < block.values.length; row += height) {
    const rows = Math.min(height, block.values.length - row);
    const range = sheet.getRange(rectAddress(block.row + row, block.column, rows, width)).load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one band after the other: together they are too large
    await context.sync();
    values.push(...(range.values as CellContent[][]));
  }
  return { ...facts, own: { ...facts.own, decomposition: { ...decomposition, block: { ...block, values } } } };
}
