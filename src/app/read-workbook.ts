/** Reads the workbook for the pane. It writes nothing and so needs no place in the queue of commands. */
import { readFacts } from '../excel/read-facts';
import { runReading } from '../excel/run';
import { failed } from './failed';
import { keptPlan } from './kept-plan';
import { loaded } from './loaded';
import { done, type Outcome } from './outcome';
import type { WorkbookView } from './workbook-view';

/** null: the workbook has no template. While a cell is being edited Excel is asked to answer afterwards. */
export async function readWorkbook(): Promise<Outcome<WorkbookView | null>> {
  try {
    const facts = await runReading(readFacts, () => undefined);
    if (!facts.own.progress) return done(null, []);
    // The plan is a part of its own as well: both come at once.
    const parts = Promise.all([import('./view-workbook'), keptPlan(facts)]);
    return await loaded(parts, ([code, plan]) => code.viewWorkbook(facts, plan));
  } catch (thrown) {
    return failed(thrown);
  }
}
