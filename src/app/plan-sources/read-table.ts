/** The selected cells as a table for a new plan. */
import { readSelection } from '../../excel/read-selection';
import { runReading } from '../../excel/run';
import type { PastedTable } from '../../plan/from-table/pasted-table';
import { done, type Outcome } from '../outcome';
import { enqueue, waitingTold, type Tell } from '../queue';

/** What is no table is no failure: the value says why. */
export function readTable(tell: Tell): Promise<Outcome<PastedTable>> {
  return enqueue('read-table', async (signal) => done(await runReading(readSelection, waitingTold(tell), signal), []));
}
