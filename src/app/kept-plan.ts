/**
 * The plan of a workbook for showing it: the plan made by default, kept as it is, needs no reading and checking, so that the
 * pane opens without the code for that.
 */
import type { WorkbookFacts } from '../excel/read-facts';
import { defaultPlan } from '../plan/default-plan';
import type { Plan } from '../plan/plan';

let defaultText: string | null = null;

/** null when the workbook has lost its plan. */
export async function keptPlan(facts: WorkbookFacts): Promise<Plan | null> {
  defaultText ??= JSON.stringify(defaultPlan);
  if (facts.state?.plan === defaultText) return defaultPlan;
  const { savedPlan } = await import('./saved-plan');
  return savedPlan(facts);
}
