/** A plan of any size whose every indicator adds up and is divided among twenty towns. */
import type { Plan } from '../../src/plan/plan';
import { planOf } from './many-indicators';

const units = 20;

export function dividedPlan(count: number): Plan {
  const plan = planOf(count);
  const [pattern] = plan.indicators;
  const indicators = plan.indicators.map((indicator) =>
    pattern ? { ...pattern, id: indicator.id, no: indicator.no } : indicator,
  );
  const towns = Array.from({ length: units }, (_, i) => `第${i + 1}街道`);
  return { ...plan, indicators, crossChecks: [], decomposition: { departments: [], towns } };
}
