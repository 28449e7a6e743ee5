/** The plans that come with Tidemark, as data at hand. The pane opens without this (default-plan.ts). */
import national from './built-in/national-14fyp.json';
import { defaultPlan } from './default-plan';
import type { Plan } from './plan';

const plans: ReadonlyMap<string, Plan> = new Map([defaultPlan, national as Plan].map((plan) => [plan.id, plan]));

export const builtInPlanIds: readonly string[] = [...plans.keys()];

export function builtInPlan(id: string): Plan | null {
  return plans.get(id) ?? null;
}
