/**
 * What a check reads: the workbook first, then what is to be checked. The plan and the entries alone fill an answer of Excel's
 * each where there are thousands of indicators, and so do their findings: what stands at the register's top comes with the
 * first answer, the rest with the second.
 */
import type { CellContent, SheetId } from '../template/sheet-spec';
import type { Batch } from './batch';
import type { OwnSheet, WorkbookFacts } from './facts';
import { readFactsOf } from './read-facts';
import { bytesPerRow } from './read-together';
import { bytesPerValue, queueBands } from './row-bands';
import type { HostContext } from './run';

/** Those with entries, or with what people say of them; the others are made from the plan. */
const sheetsChecked: readonly SheetId[] = [
  'progress',
  'specialTargets',
  'withinYear',
  'ledger',
  'locks',
  'ownRules',
  'register',
];

/** Rows of the sheet: a little more than 1 MB of findings. */
const rowsAtFirst = 4500;

/** Other sheets are blank in what is given back, and so is the register from `registerRows` on, until its rest is read. */
export function readFactsToCheck(context: HostContext, registerRows = rowsAtFirst): Promise<WorkbookFacts> {
  return readFactsOf(context, sheetsChecked, registerRows);
}

/** Queues what was not read of a sheet's block; the whole sheet is given once it is sent. */
export async function queueRest(batch: Batch, own: OwnSheet): Promise<() => OwnSheet> {
  const { row, column, values, unread = 0 } = own.block;
  if (unread === 0) return () => own;
  const read = values.slice(0, values.length - unread);
  const columns = values[0]?.length ?? 0;
  const rect = { row: row + read.length, column, rows: unread, columns };
  const perCell = read.length > 0 ? bytesPerRow(read) / columns : bytesPerValue;
  const bands = await queueBands(batch, own.name, rect, 'values', perCell);
  return () => {
    const rest = bands.flatMap((band) => band.values as CellContent[][]);
    return { ...own, block: { row, column, values: [...read, ...rest] } };
  };
}
