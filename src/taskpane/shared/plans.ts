/** The plans to choose from. */
import { builtInPlan, builtInPlanIds } from '../../plan/built-in';
import type { Plan } from '../../plan/plan';

export const plans: readonly Plan[] = builtInPlanIds.flatMap((id) => builtInPlan(id) ?? []);
