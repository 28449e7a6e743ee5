/** The plans that come with Tidemark. They pass the same checks as any plan file (tests/plan). */
import haining from './built-in/haining-14fyp.json';
import type { Plan } from './plan';

const plans: Readonly<Record<string, Plan>> = { 'haining-14fyp': haining as Plan };

export const builtInPlanIds: readonly string[] = Object.keys(plans);

export function builtInPlan(id: string): Plan | null {
  return Object.hasOwn(plans, id) ? (plans[id] ?? null) : null;
}
