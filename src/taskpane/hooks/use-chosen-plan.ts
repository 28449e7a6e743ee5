import type { ChosenPlan } from '../model/pane-model';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface PlanChoice extends ChosenPlan {
  choose(id: string): void;
}

/** A plan that cannot be loaded is said on the board, and the one before stays chosen. */
export function useChosenPlan(): PlanChoice {
  const { port, board, chosen } = useScene().model;
  const { plan, planId } = useStore(chosen);
  return {
    plan,
    planId,
    choose(id) {
      chosen.set({ plan, planId: id });
      void port.loadPlan(id).then((outcome) => {
        // Another one may have been chosen meanwhile.
        if (chosen.get().planId !== id) return;
        if (!outcome.ok) board.show(outcome.notices);
        chosen.set(outcome.ok ? { plan: outcome.value, planId: id } : { plan, planId: plan.id });
      });
    },
  };
}
