/** The plan that a template is to be made of in this workbook: what the office has decided here belongs to it. */
import type { WorkbookFacts } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { savedPlan } from './saved-plan';
import { withTypedDecisions } from './typed-decisions';

export interface PlanHere {
  readonly plan: Plan;
  /** The one that the workbook was made from. */
  readonly before: Plan;
}

export function planHere(facts: WorkbookFacts, asked: Plan): PlanHere {
  const saved = savedPlan(facts);
  const isHere = saved?.id === asked.id;
  return { plan: withTypedDecisions(isHere ? withOwn(asked, saved) : asked, facts), before: isHere ? saved : asked };
}

/** What comes with the request counts: it may be what was just decided. */
function withOwn(asked: Plan, { decisions, annualTargets, decomposition }: Plan): Plan {
  return {
    ...(decisions ? { decisions } : {}),
    ...(annualTargets ? { annualTargets } : {}),
    ...(decomposition ? { decomposition } : {}),
    ...asked,
  };
}
