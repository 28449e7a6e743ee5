/** The checks of special targets: those of indicators, but for what a target in words or a yearly bound cannot answer. */
import type { Indicator, Plan, SpecialTarget } from '../plan/plan';
import { isMetOrNot, specialPlan } from '../plan/special-plan';
import { finished } from '../plan/steps';
import { checkSteps } from './check';
import type { CheckSubject, EntryRow } from './entry';
import type { Finding } from './finding';
import { ruleLevels } from './rule-levels';

/**
 * Nothing to ask of a row of 1 and 0: met in one year as in the year before, met as it should be. What is more than met is
 * no figure of such a row (neitherNor).
 */
const notAsked: ReadonlySet<string> = new Set(['V32', 'V33', 'V34']);

/** A row of 1 and 0 is counted in whole times. */
const times = { zh: '次', en: 'times' } as const;

/** `plan` is the whole plan, `rows` those of its special targets. Rows that take an indicator's entries are checked there. */
export function checkSpecialTargets(subject: CheckSubject): readonly Finding[] {
  return finished(specialTargetSteps(subject));
}

/** The same, a row at a step. */
export function* specialTargetSteps({ plan, rows, ...subject }: CheckSubject): Generator<void, readonly Finding[]> {
  const targets = new Map((plan.specialTargets ?? []).map((target) => [target.id, target]));
  const own = rows.filter(({ indicatorId }) => targets.get(indicatorId)?.link?.relation !== 'same');
  const found = yield* checkSteps({ ...subject, plan: checkedPlan(plan), rows: own });
  return found
    .filter(({ rule, indicatorId }) => !(notAsked.has(rule) && isMetOrNot(targets.get(indicatorId))))
    .concat(own.flatMap((row) => (isMetOrNot(targets.get(row.indicatorId)) ? neitherNor(row) : [])));
}

/** Whole numbers that are neither 1 nor 0; what is no whole number is found by V17 as in any row. */
function neitherNor({ indicatorId, cells }: EntryRow): readonly Finding[] {
  return cells.flatMap(({ year, address, value }): readonly Finding[] => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value === 0 || value === 1) return [];
    const found = {
      rule: 'V17',
      variant: 'metOrNot',
      level: ruleLevels.V17.metOrNot,
      indicatorId,
      year,
      address,
      value,
    };
    return [{ ...found, understood: null, details: {}, fix: null }];
  });
}

const plans = new WeakMap<Plan, Plan>();

/** Prepared once: an edited cell must not cost more in a larger plan. */
function checkedPlan(plan: Plan): Plan {
  const before = plans.get(plan);
  if (before) return before;
  const special = specialPlan(plan);
  const targets = plan.specialTargets ?? [];
  const made = { ...special, indicators: special.indicators.map((row, i) => checkedRow(row, targets[i])) };
  plans.set(plan, made);
  return made;
}

/** None has a printed base: what its status starts from is its own bound. */
function checkedRow(row: Indicator, target: SpecialTarget | undefined): Indicator {
  return { ...row, base: '--', ...(isMetOrNot(target) ? { unit: times } : {}) };
}
