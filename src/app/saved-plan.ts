/** The plan and the schema version that a workbook was made from: from the custom XML part, else from the dictionary. */
import type { WorkbookFacts } from '../excel/read-facts';
import { builtInPlan } from '../plan/built-in';
import { parsePlan } from '../plan/load-plan';
import type { Plan } from '../plan/plan';

export function savedSchema(facts: WorkbookFacts): number | null {
  const held = facts.state?.schema ?? facts.dictionary.schema;
  return typeof held === 'number' ? held : null;
}

export function savedPlanId(facts: WorkbookFacts): string | null {
  const { planId } = facts.dictionary;
  return savedPlan(facts)?.id ?? (typeof planId === 'string' && planId !== '' ? planId : null);
}

/** null when the part is gone or damaged and the plan is not a built-in one. */
export function savedPlan(facts: WorkbookFacts): Plan | null {
  const saved = facts.state ? parsePlan(facts.state.plan) : null;
  if (saved?.ok) return saved.plan;
  const { planId } = facts.dictionary;
  return typeof planId === 'string' ? builtInPlan(planId) : null;
}
