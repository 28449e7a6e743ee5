/** The checks of a plan itself: its bases, targets and statements, and its cross-checks at the base year. */
import { planYears, type Plan } from '../../plan/plan';
import { crossChecksOf, crossFinding } from '../cross/cross-checks';
import type { Figures } from '../entry';
import type { Finding } from '../finding';
import { planFinding, type PlanStatements } from './plan-rule';
import { planRules } from './plan-rules';

export interface PlanSubject {
  readonly plan: Plan;
  readonly statements?: PlanStatements;
  readonly figures?: Figures;
}

/** By rule, then in the order of the plan. An office decides upon these once; they are no findings about entries. */
export function checkPlan({ plan, statements = {}, figures = {} }: PlanSubject): readonly Finding[] {
  if (planYears(plan).length === 0) return [];
  const own = planRules.flatMap((rule) => rule.find({ plan, statements }).map((found) => planFinding(rule, found)));
  const comparable = { plan, accepted: new Map(), figures };
  const crossed = crossChecksOf(plan).all.flatMap(
    (prepared) => crossFinding(prepared, plan.baseYear, comparable) ?? [],
  );
  return [...own, ...crossed];
}
