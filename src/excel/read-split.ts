/** Blocks with their values, in bands: together they may be more than one answer of Excel's can hold. */
import type { CellContent, SheetId } from '../template/sheet-spec';
import { Batch } from './batch';
import type { OwnSheet, WorkbookFacts } from './facts';
import { answerBudget, bytesPerValue, queueBands } from './row-bands';
import type { HostContext } from './run';

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
    if (!own) continue;
    const { row, column, values } = own.block;
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    queued.push({ id, own, bands: await queueBands(batch, own.name, rect, 'values', bytesPerValue) });
  }
  if (queued.length === 0) return facts;
  await context.sync();
  const read = queued.map(({ id, own, bands }) => {
    const values = bands.flatMap((band) => band.values as CellContent[][]);
    return [id, { ...own, block: { ...own.block, values } }] as const;
  });
  return { ...facts, own: { ...facts.own, ...Object.fromEntries(read) } };
}
