/** The plans that come with Tidemark, as data at hand. The pane opens without this (offered-plans.ts). */
import haining from './built-in/haining-14fyp.json';
import national from './built-in/national-14fyp.json';
import type { Plan } from './plan';

const plans: ReadonlyMap<string, Plan> = new Map([haining as Plan, national as Plan].map((plan) => [plan.id, plan]));

export const builtInPlanIds: readonly string[] = [...plans.keys()];

export function builtInPlan(id: string): Plan | null {
  return plans.get(id) ?? null;
}
