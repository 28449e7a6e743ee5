/** The plan that is kept with the workbook, put in place of the one before. Stays queued. */
import type { WorkbookFacts } from '../excel/facts';
import type { HostContext } from '../excel/run';
import { writeState } from '../excel/write-workbook';
import type { Plan } from '../plan/plan';
import { schemaVersion } from '../template/schema';
import type { Language } from '../words/language';
import { savedSchema } from './saved-plan';

export function keepPlan(context: HostContext, facts: WorkbookFacts, language: Language, plan: Plan): void {
  const schema = savedSchema(facts) ?? schemaVersion;
  writeState(context, { schema, language, plan: JSON.stringify(plan) }, facts.statePartIds);
}
