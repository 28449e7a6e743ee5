/**
 * The plan of a workbook for showing it: a built-in plan, kept as it is, needs no reading and checking, so that the pane opens
 * without the code for that.
 */
import type { WorkbookFacts } from '../excel/facts';
import type { Plan } from '../plan/plan';

const texts = new Map<Plan, string>();

/** null when the workbook has lost its plan. */
export async function keptPlan(facts: WorkbookFacts): Promise<Plan | null> {
  const { builtInPlan, builtInPlanIds } = await import('../plan/built-in');
  for (const plan of builtInPlanIds.map(builtInPlan)) if (plan && facts.state?.plan === textOf(plan)) return plan;
  const { readPlanAhead, savedPlan } = await import('./saved-plan');
  await readPlanAhead(facts);
  return savedPlan(facts);
}

function textOf(plan: Plan): string {
  const text = texts.get(plan) ?? JSON.stringify(plan);
  texts.set(plan, text);
  return text;
}
