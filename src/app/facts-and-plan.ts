/** What a command must know, its plan included, which is read and checked in slices: one of 2,000 indicators takes a while. */
import type { WorkbookFacts } from '../excel/facts';
import { readFacts } from '../excel/read-facts';
import type { HostContext } from '../excel/run';
import { readPlanAhead } from './saved-plan';

export async function readFactsAndPlan(context: HostContext): Promise<WorkbookFacts> {
  const facts = await readFacts(context);
  await readPlanAhead(facts);
  return facts;
}
