/** A plan of any size for measuring: the Haining plan's indicators again and again, each under an id and number of its own. */
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';

/** The same plan for as many years. */
export function overYears(plan: Plan, years: number): Plan {
  return { ...plan, endYear: plan.baseYear + years };
}

export function planOf(count: number): Plan {
  const haining = builtInPlan('haining-14fyp');
  if (!haining) throw new Error('the built-in plan is missing');
  const indicators = Array.from({ length: count }, (_, i) => {
    const original = haining.indicators[i % haining.indicators.length];
    if (!original) throw new Error('the built-in plan has no indicators');
    const { partOf, ...own } = original;
    // A lot that is not whole may end before the whole that its parts belong to.
    const hasWhole = partOf !== undefined && placeIn(lotOf(i), partOf) < count;
    return {
      ...own,
      id: `${original.id}-${i + 1}`,
      no: String(i + 1),
      ...(hasWhole ? { partOf: idIn(lotOf(i), partOf) } : {}),
    };
  });
  // Each lot of indicators is compared with its own.
  const lots = lotOf(count);
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

  function lotOf(at: number): number {
    return Math.floor(at / (haining?.indicators.length ?? 1));
  }

  function placeIn(lot: number, id: string): number {
    const place = haining?.indicators.findIndex((indicator) => indicator.id === id) ?? 0;
    return lot * (haining?.indicators.length ?? 0) + place;
  }

  function idIn(lot: number, id: string): string {
    return `${id}-${placeIn(lot, id) + 1}`;
  }
}
