/** Group C: what the row's course says about how a figure was meant: a running total, an increment, a copy, a projection. */
import { decimalText, significantDigits, signOfSum } from '../decimal';
import { isNumber, type IndicatorFacts } from '../indicator-facts';
import type { Reading } from '../reading';
import { defineRule, type Rule } from '../rule';

const course = { group: 'C', scope: 'row', missing: 'skipAny' } as const;
const isCumulative = ({ indicator }: IndicatorFacts) => indicator.kind === 'cumulative';

/** Share by which the t-th year may miss t times the first one and still look like a running total. */
const runningTotalBand = 0.2;

const runningTotal = defineRule({
  ...course,
  id: 'V25',
  suppresses: ['V32'],
  needs: ['value'],
  when: (facts) => isNumber(facts) && facts.indicator.measure === 'flow' && !facts.yearlyRate,
  // Asked once, at the latest figure of the row.
  find: ({ at, series: { cells, readings, last } }) => {
    const first = readings[0]?.value ?? 0;
    // A year whose column is gone leaves the counting open.
    if (at !== last || at < 1 || first <= 0 || (cells[at]?.year ?? 0) - (cells[0]?.year ?? 0) !== at) return null;
    for (let i = 1; i <= at; i += 1) {
      const value = readings[i]?.value ?? null;
      if (value === null) return null;
      const expected = (i + 1) * first;
      if (signOfSum(1, Math.abs(value - expected), -runningTotalBand, expected) > 0) return null;
    }
    return { variant: 'runningTotal' };
  },
});

/** A level below this share of its base is hardly a level. */
const leastLevel = 0.2;

const increment = defineRule({
  ...course,
  id: 'V26',
  needs: ['value', 'base'],
  suppresses: ['V27', 'V29'],
  when: (facts) => isNumber(facts) && facts.indicator.measure === 'stock',
  find: ({ value: x, base, facts }) =>
    x > 0 && signOfSum(1, x, -leastLevel, base) < 0
      ? { variant: 'increment', details: { b: facts.indicator.base } }
      : null,
});

const farAbove = defineRule({
  ...course,
  id: 'V32',
  needs: ['value'],
  when: (facts) => isNumber(facts) && (facts.goal ?? 0) > 0 && facts.indicator.direction === 'up',
  find: ({ value: x, facts, at, series, cell, baseYear }) => {
    const { goal, years, indicator } = facts;
    if (goal === null) return null;
    // 2·x > 3·T is x > 150 % of T.
    if (!isCumulative(facts)) {
      if (signOfSum(2, x, -3, goal) <= 0) return null;
      return { variant: 'level', details: { r: Math.round((x / goal) * 100), T: indicator.target } };
    }
    // Asked once, at the latest figure. One year's amount alone is no total yet; V16 and V27 ask about its size.
    if (at === 0 || at !== series.last) return null;
    const { total } = series;
    const due = (goal * (cell.year - baseYear)) / years;
    if (signOfSum(2, total, -3, due) <= 0) return null;
    return { variant: 'total', details: { r: Math.round((total / due) * 100), total: decimalText(total) } };
  },
});

/** Digits that two figures have to share before their being the same is no matter of chance. */
const digits = { carriedOver: 3, projected: 4 } as const;

/** A share that is complete stays so, and reaches its target exactly. */
const complete = 100;
const isComplete = ({ percent }: IndicatorFacts, x: number | null) => percent && x === complete;

/** As printed: what arithmetic in the cell adds behind the last digit is no difference. */
function isSame({ value, entry }: Reading, before: Reading): boolean {
  if (value === null) return entry !== null && entry === before.entry;
  return before.value !== null && signOfSum(1, value, -1, before.value) === 0;
}

const carriedOver = defineRule({
  ...course,
  id: 'V33',
  missing: 'never',
  needs: [],
  when: () => true,
  find: ({ reading, value, facts, at, series: { cells, readings }, cell }) => {
    const before = readings[at - 1];
    if (!before || !isSame(reading, before) || isComplete(facts, value)) return null;
    // A year whose column is gone has no year before it.
    if (cells[at - 1]?.year !== cell.year - 1) return null;
    return value === null || significantDigits(value) >= digits.carriedOver ? { variant: 'same' } : null;
  },
});

const asProjected = defineRule({
  ...course,
  id: 'V34',
  needs: ['value'],
  when: (facts) => isNumber(facts) && facts.goal !== null && facts.kept === null,
  find: ({ value: x, base, facts, cell, baseYear }) => {
    if (isComplete(facts, x)) return null;
    const variant = projectedAs(x, base, cell.year - baseYear, facts);
    // The digits are counted last: it takes the number's text.
    if (!variant || significantDigits(x) < digits.projected) return null;
    return variant === 'path' ? { variant } : { variant, details: { T: facts.indicator.target } };
  },
});

/** Whether x is what the straight path gives for the t-th year (of a total its equal share), or the target itself. */
function projectedAs(
  x: number,
  base: number | null,
  t: number,
  { goal, years, indicator }: IndicatorFacts,
): 'path' | 'target' | null {
  if (goal === null) return null;
  if (indicator.kind === 'cumulative') return signOfSum(years, x, -1, goal) === 0 ? 'path' : null;
  if (base !== null && t < years && base !== goal && signOfSum(years, x, t - years, base, -t, goal) === 0)
    return 'path';
  return signOfSum(1, x, -1, goal) === 0 ? 'target' : null;
}

export const courseRules: readonly Rule[] = [runningTotal, increment, farAbove, carriedOver, asProjected];
