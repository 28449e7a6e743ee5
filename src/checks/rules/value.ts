/** Group B: whether the value can be what it says, by its own size and that of the row's other figures. */
import { decimalText, differenceText, shifted, signOfSum, sumOf, tenfolds } from '../decimal';
import { isNumber, type IndicatorFacts } from '../indicator-facts';
import { defineRule, type Rule } from '../rule';
import { wholeThingDecimals } from '../units';

const value = { group: 'B', scope: 'cell', missing: 'skipAny' } as const;
const againstScale = { group: 'B', scope: 'row', missing: 'skipAny', needs: ['value', 'scale'] } as const;

const isComposition = ({ parts }: IndicatorFacts) => parts !== null;

/** Limits of the catalogue, in the indicator's unit unless said otherwise. */
const limits = {
  /** Above 1.5 a figure of a percent row is hardly a ratio any more; below 10 a usual size may be one itself. */
  ratio: { most: 1.5, scale: 10, small: 20 },
  /** 人 typed for 万人 or the reverse: 10,000 times, give or take the change of the year. */
  tenThousand: [3000, 30_000],
  slips: [
    { range: [8, 12], places: 1 },
    { range: [80, 120], places: 2 },
  ],
  /** Decimals that an entry may have beyond those of the plan; a percentage never more than three (97.1034 is too fine). */
  spareDecimals: 2,
  percentDecimals: 3,
} as const;

/** Whether large / small lies in the range, ends included. Both are positive. */
function within([from, to]: readonly [number, number], large: number, small: number): boolean {
  return signOfSum(1, large, -from, small) >= 0 && signOfSum(1, large, -to, small) <= 0;
}

/** Far from any limit below, as nearly all values are. */
function alike(one: number, other: number): boolean {
  return one < 7 * other && other < 7 * one;
}

const negative = defineRule({
  ...value,
  id: 'V12',
  needs: ['value'],
  when: (facts) => isNumber(facts) && !facts.mayBeNegative,
  find: ({ value: x }) => (signOfSum(1, x) < 0 ? { variant: 'negative', understood: -x } : null),
});

const outsideShare = defineRule({
  ...value,
  id: 'V13',
  needs: ['value'],
  when: (facts) => isNumber(facts) && facts.indicator.share,
  find: ({ value: x, scale }) => {
    if (signOfSum(1, x) >= 0 && signOfSum(1, x, -100, 1) <= 0) return null;
    const slipped = scale !== null && scale > 0 && x > 100 ? shifted(x, -tenfolds(x, scale)) : null;
    return { variant: 'outside', understood: slipped === x || (slipped ?? 0) > 100 ? null : slipped };
  },
});

const ratio = defineRule({
  ...againstScale,
  id: 'V14',
  suppresses: ['V27', 'V35'],
  when: (facts) => isNumber(facts) && facts.percent,
  find: ({ value: x, scale: s, scaleFrom }) => {
    // Zero and less are no ratios of anything.
    if (x <= 0 || s <= 0) return null;
    const { most, scale, small } = limits.ratio;
    const likeRatio = signOfSum(1, x, -1, most) <= 0;
    if (likeRatio && signOfSum(1, s, -scale, 1) >= 0) {
      return { variant: scaleFrom === 'target' ? 'ratioOfTarget' : 'ratio', understood: shifted(x, 2) };
    }
    if (signOfSum(small, x, -1, s) >= 0) return null;
    // 4 where 100 is usual is very little, but no ratio of 400.
    return likeRatio ? { variant: 'small', understood: shifted(x, 2) } : { variant: 'tooSmall' };
  },
});

const unitMixUp = defineRule({
  ...againstScale,
  id: 'V15',
  suppresses: ['V27'],
  when: (facts) => isNumber(facts) && facts.unit?.noun !== '%' && !facts.yearlyRate,
  find: ({ value: x, scale: s, scaleFrom }) => {
    if (x <= 0 || s <= 0 || alike(x, s)) return null;
    if (within(limits.tenThousand, x, s)) return { variant: scaleFrom, understood: shifted(x, -4) };
    return within(limits.tenThousand, s, x) ? { variant: scaleFrom, understood: shifted(x, 4) } : null;
  },
});

const slippedPoint = defineRule({
  ...againstScale,
  id: 'V16',
  suppresses: ['V26', 'V27', 'V32', 'V35'],
  // A growth rate may be ten times that of the year before.
  when: (facts) => isNumber(facts) && !facts.yearlyRate,
  find: ({ value: x, scale: s, scaleFrom }) => {
    if (x <= 0 || s <= 0 || alike(x, s)) return null;
    for (const { range, places } of limits.slips) {
      const [large, small, back] = x > s ? [x, s, -places] : [s, x, places];
      if (!within(range, large, small)) continue;
      return { variant: scaleFrom, understood: shifted(x, back), details: { k: Math.round(large / small) } };
    }
    return null;
  },
});

const wholeThings = defineRule({
  ...value,
  id: 'V17',
  needs: ['value'],
  // Where the plan itself prints parts of persons (3.5 per 10,000 inhabitants), the row counts no whole things.
  when: ({ unit, decimals }) => decimals <= ((unit && wholeThingDecimals(unit)) ?? -1),
  find: ({ reading, facts }) => {
    if (reading.decimals === 0) return null;
    const places = (facts.unit && wholeThingDecimals(facts.unit)) ?? 0;
    if (reading.decimals <= places) return null;
    const details = { u: facts.unitText, uEn: facts.indicator.unit?.en ?? '', places };
    return { variant: places === 0 ? 'whole' : 'scaled', details };
  },
});

const manyDecimals = defineRule({
  ...value,
  id: 'V18',
  missing: 'never',
  needs: [],
  when: () => true,
  find: ({ reading: { decimals }, facts: { decimals: p, percent } }) => {
    const most = percent
      ? Math.max(p, Math.min(p + limits.spareDecimals, limits.percentDecimals))
      : p + limits.spareDecimals;
    return decimals > most ? { variant: 'decimals', details: { p } } : null;
  },
});

const partsSum = defineRule({
  ...value,
  id: 'V19',
  needs: ['parts'],
  when: isComposition,
  find: ({ parts, facts, reading }) => {
    const n = facts.parts?.length ?? 0;
    if (parts.length !== n)
      return { variant: 'count', details: { n, given: parts.length, example: facts.indicator.target } };
    if (parts.some((part) => part < 0)) return { variant: 'negative' };
    const sum = sumOf(parts);
    const off = Math.abs(Number(differenceText(sum, 100)));
    // n parts rounded to d decimals may miss 100 by n halves of the last one: 2·10^d·off > n.
    if (signOfSum(2 * 10 ** Math.min(15, reading.decimals), off, -n, 1) <= 0) return null;
    return { variant: signOfSum(1, off, -1, 1) > 0 ? 'sum' : 'rounding', details: { sum: decimalText(sum) } };
  },
});

const reversedParts = defineRule({
  ...value,
  id: 'V20',
  needs: ['parts'],
  when: isComposition,
  find: ({ parts, facts, reading }) => {
    const usual = facts.parts ?? [];
    if (parts.length !== usual.length || typeof reading.entry !== 'string') return null;
    const [first, last] = [parts[0] ?? 0, parts.at(-1) ?? 0];
    if (!(first > last && (usual[0] ?? 0) < (usual.at(-1) ?? 0))) return null;
    return { variant: 'reversed', understood: reading.entry.split(':').reverse().join(':') };
  },
});

export const valueRules: readonly Rule[] = [
  negative,
  outsideShare,
  ratio,
  unitMixUp,
  slippedPoint,
  wholeThings,
  manyDecimals,
  partsSum,
  reversedParts,
];
