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
  // Each lot of indicators is compared with its own.
  const lots = Math.floor(count / haining.indicators.length);
  const crossChecks = Array.from({ length: lots }, (_, lot) =>
    (haining.crossChecks ?? []).map((check) => ({
      ...check,
      id: `${check.id}-${lot + 1}`,
      operands: check.operands.map((operand) =>
        operand.indicator === undefined ? operand : { ...operand, indicator: idIn(lot, operand.indicator) },
      ),
    })),
  ).flat();
  return { ...haining, indicators, conflicts: [], crossChecks, tasks: [], specialTargets: [] };

  function idIn(lot: number, id: string): string {
    const place = haining?.indicators.findIndex((indicator) => indicator.id === id) ?? 0;
    return `${id}-${lot * (haining?.indicators.length ?? 0) + place + 1}`;
  }
}
