/** The plan's indicators by id, with their place in it; made once per plan. */
import type { Indicator, Plan } from '../plan/plan';

export interface Placed {
  readonly indicator: Indicator;
  readonly order: number;
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, Placed>>();

export function indicatorsById(plan: Plan): ReadonlyMap<string, Placed> {
  const before = indexes.get(plan);
  if (before) return before;
  const index = new Map(plan.indicators.map((indicator, order) => [indicator.id, { indicator, order }]));
  indexes.set(plan, index);
  return index;
}
