/** Group C: a year against its quarters or halves. Rows without such cells are not judged. */
import { decimalText, differenceText, signOfSum, sumOf } from '../decimal';
import type { IndicatorFacts } from '../indicator-facts';
import { defineRule, type Rule } from '../rule';
import { wholeThingDecimals } from '../units';

const within = { group: 'C', scope: 'row' } as const;
const isFlow = ({ indicator }: IndicatorFacts) => indicator.measure === 'flow';
/** Rates of a year and of its parts follow from different amounts; they neither add up nor end alike. */
const isAmount = ({ indicator }: IndicatorFacts) => indicator.measure === 'flow' || indicator.measure === 'stock';

const fallingTotal = defineRule({
  ...within,
  id: 'V23',
  missing: 'skipAny',
  needs: ['withinYear'],
  when: isFlow,
  find: ({ withinYear: { mode, values } }) => {
    if (mode !== 'year-to-date') return null;
    let before: number | null = null;
    for (const [i, value] of values.entries()) {
      if (value === null) continue;
      if (before !== null && signOfSum(1, value, -1, before) < 0)
        return {
          variant: 'fell',
          part: i + 1,
          details: { q: i + 1, from: decimalText(before), to: decimalText(value) },
        };
      before = value;
    }
    return null;
  },
});

/** Half a unit of the last printed decimal, for each of the figures that are added; persons are counted, not rounded. */
function rounding({ decimals, unit }: IndicatorFacts): number {
  const whole = unit && wholeThingDecimals(unit);
  return whole !== null && whole <= decimals ? 0 : 0.5 * 10 ** -decimals;
}

const yearAgainstParts = defineRule({
  ...within,
  id: 'V24',
  missing: 'skipAny',
  needs: ['value', 'withinYear'],
  when: isAmount,
  tolerance: rounding,
  find: ({ value: x, withinYear: { mode, values }, facts }) => {
    const added = mode === 'period' && isFlow(facts);
    const figures = added ? values : values.slice(-1);
    const known = figures.filter((value) => value !== null);
    if (known.length < figures.length) return null;
    const total = sumOf(known);
    const [low, high] = x < total ? [x, total] : [total, x];
    if (signOfSum(1, high, -1, low, -known.length, rounding(facts)) <= 0) return null;
    return {
      variant: added ? 'sum' : 'yearToDate',
      details: { q: decimalText(total), d: differenceText(x, total), n: values.length },
    };
  },
});

export const withinYearRules: readonly Rule[] = [fallingTotal, yearAgainstParts];
