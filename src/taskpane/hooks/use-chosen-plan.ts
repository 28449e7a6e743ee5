import { useState } from 'react';
import { defaultPlan } from '../../plan/default-plan';
import type { Plan } from '../../plan/plan';
import { useScene } from './pane-context';

export interface ChosenPlan {
  /** The plan chosen before while the chosen one is being loaded. */
  readonly plan: Plan;
  readonly planId: string;
  choose(id: string): void;
}

/** The plan that will be made; one that cannot be loaded is said on the board, and the one before stays chosen. */
export function useChosenPlan(): ChosenPlan {
  const { port, board } = useScene().model;
  const [plan, setPlan] = useState(defaultPlan);
  const [planId, setPlanId] = useState(defaultPlan.id);
  return {
    plan,
    planId,
    choose(id) {
      setPlanId(id);
      void port.loadPlan(id).then((outcome) => {
        if (outcome.ok) return setPlan(outcome.value);
        board.show(outcome.notices);
        setPlanId(plan.id);
      });
    },
  };
}
