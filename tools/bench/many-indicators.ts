/** A plan of any size for measuring: the Haining plan's indicators again and again, each under an id and number of its own. */
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';

export function planOf(count: number): Plan {
  const haining = builtInPlan('haining-14fyp');
  if (!haining) throw new Error('the built-in plan is missing');
  const indicators = Array.from({ length: count }, (_, i) => {
    const original = haining.indicators[i % haining.indicators.length];
    if (!original) throw new Error('the built-in plan has no indicators');
    return { ...original, id: `${original.id}-${i + 1}`, no: String(i + 1) };
  });
  return { ...haining, indicators, conflicts: [], tasks: [], specialTargets: [] };
}
