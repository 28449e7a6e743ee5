/**
 * The plan of a workbook for showing it: a built-in plan that was kept as it is needs no reading and checking, so that the
 * pane opens without the code for that.
 */
import type { WorkbookFacts } from '../excel/read-facts';
import { builtInPlan, builtInPlanIds } from '../plan/built-in';
import type { Plan } from '../plan/plan';

const builtInByText = new Map<string, Plan>();

function builtInOfText(text: string): Plan | null {
  if (builtInByText.size === 0)
    for (const id of builtInPlanIds) {
      const plan = builtInPlan(id);
      if (plan) builtInByText.set(JSON.stringify(plan), plan);
    }
  return builtInByText.get(text) ?? null;
}

/** null when the workbook has lost its plan. */
export async function keptPlan(facts: WorkbookFacts): Promise<Plan | null> {
  const builtIn = facts.state && builtInOfText(facts.state.plan);
  if (builtIn) return builtIn;
  const { savedPlan } = await import('./saved-plan');
  return savedPlan(facts);
}
