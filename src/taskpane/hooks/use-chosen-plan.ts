import { defaultPlan, inBrief, offeredPlans, type PlanInBrief } from '../../plan/offered-plans';
import type { Plan } from '../../plan/plan';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface PlanChoice {
  readonly plan: PlanInBrief;
  /** The plan itself where it comes from a table or a file. */
  readonly made: Plan | null;
  readonly offered: readonly PlanInBrief[];
  choose(id: string): void;
  /** Takes a plan from a table or a file; null gives it up. */
  take(made: Plan | null): void;
}

/** The plan that a new workbook will be made of. */
export function useChosenPlan(): PlanChoice {
  const { chosen, made: store } = useScene().model;
  const plan = useStore(chosen);
  const made = useStore(store);
  const offered = [...(made ? [inBrief(made)] : []), ...offeredPlans.filter(({ id }) => id !== made?.id)];
  return {
    plan,
    made: made?.id === plan.id ? made : null,
    offered,
    choose: (id) => chosen.set(offered.find((each) => each.id === id) ?? plan),
    take: (next) => {
      store.set(next);
      if (next) chosen.set(inBrief(next));
      else if (made?.id === plan.id) chosen.set(defaultPlan);
    },
  };
}
