/** The plan and the schema version that a workbook was made from: from the custom XML part, else from the dictionary. */
import { inSlices } from '../excel/in-slices';
import type { WorkbookFacts } from '../excel/facts';
import { builtInPlan } from '../plan/built-in';
import { parsePlan, parsePlanSteps, type PlanResult } from '../plan/load-plan';
import type { Plan } from '../plan/plan';

/** What was parsed last: every command and every edit reads the plan, and it is nearly always the same. */
let last: { readonly text: string; readonly result: PlanResult } | null = null;

function parsedPlan(text: string): PlanResult {
  if (last?.text !== text) last = { text, result: parsePlan(text) };
  return last.result;
}

/** In slices, so that others have their turn meanwhile; savedPlan has it at hand then. */
export async function readPlanAhead({ state }: WorkbookFacts): Promise<void> {
  const text = state?.plan;
  if (text !== undefined && last?.text !== text) last = { text, result: await inSlices(parsePlanSteps(text)) };
}

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
  const saved = facts.state ? parsedPlan(facts.state.plan) : null;
  if (saved?.ok) return saved.plan;
  const { planId } = facts.dictionary;
  return typeof planId === 'string' ? builtInPlan(planId) : null;
}
