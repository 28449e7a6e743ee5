/** Blocks with their values, in bands: together they may be more than one answer of Excel's can hold. */
import { rectAddress } from '../template/a1';
import type { CellContent, SheetId } from '../template/sheet-spec';
import { Batch } from './batch';
import type { OwnSheet, WorkbookFacts } from './read-facts';
import { answerBudget, rowBands } from './row-bands';
import type { HostContext } from './run';

/** Bytes of an answer, for one cell: the registers and sheets of large plans take 16 to 20. */
const bytesPerCell = 24;

/** The facts with the values of the sheet of annual targets, where there is one: with many towns it is a lot. */
export function withSplitValues(context: HostContext, facts: WorkbookFacts): Promise<WorkbookFacts> {
  return withValues(context, facts, ['decomposition']);
}

/** The facts with the values of these sheets, of which they held the places only. */
export async function withValues(
  context: HostContext,
  facts: WorkbookFacts,
  ids: readonly SheetId[],
): Promise<WorkbookFacts> {
  const batch = new Batch(context, { budget: answerBudget });
  const queued: { readonly id: SheetId; readonly own: OwnSheet; readonly bands: readonly Excel.Range[] }[] = [];
  for (const id of ids) {
    const own = facts.own[id];
    if (own) queued.push({ id, own, bands: await queueBands(batch, own) });
  }
  if (queued.length === 0) return facts;
  await context.sync();
  const read = queued.map(({ id, own, bands }) => {
    const values = bands.flatMap((band) => band.values as CellContent[][]);
    return [id, { ...own, block: { ...own.block, values } }] as const;
  });
  return { ...facts, own: { ...facts.own, ...Object.fromEntries(read) } };
}

async function queueBands(batch: Batch, { name, block }: OwnSheet): Promise<readonly Excel.Range[]> {
  const sheet = batch.context.workbook.worksheets.getItem(name);
  const width = block.values[0]?.length ?? 0;
  const bands: Excel.Range[] = [];
  for (const { row, rows } of rowBands(block.row, block.values.length, width))
    await batch.add(rows * width * bytesPerCell, () => {
      bands.push(sheet.getRange(rectAddress(row, block.column, rows, width)).load('values'));
    });
  return bands;
}
