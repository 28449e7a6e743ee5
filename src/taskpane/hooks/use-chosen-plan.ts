import { offeredPlans, type PlanInBrief } from '../../plan/offered-plans';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface PlanChoice {
  readonly plan: PlanInBrief;
  choose(id: string): void;
}

/** The plan that a new workbook will be made of. */
export function useChosenPlan(): PlanChoice {
  const { chosen } = useScene().model;
  const plan = useStore(chosen);
  return { plan, choose: (id) => chosen.set(offeredPlans.find((offered) => offered.id === id) ?? plan) };
}
