/**
 * Group C: a figure far from the course of its row. The modified z-score of growth (B. Iglewicz and D. Hoaglin, How to
 * Detect and Handle Outliers, 1993) and the ratio to the median that Hidiroglou and Berthelot (1986) compare; few figures
 * are not judged.
 */
import { median } from '../../progress/median';
import { isNumber } from '../indicator-facts';
import { defineRule, type RowSeries, type Rule } from '../rule';

const limits = {
  /** Figures below which nothing is said. */
  least: { years: 4, parts: 8 },
  z: 3.5,
  /** A spread of growth below two percentage points is no spread to measure by: 0.9 %, 1.0 %, 2.5 % is an even course. */
  leastSpread: 0.02,
  /** Ratio to the median, less one: three times as much, or a third. */
  ratio: 2,
} as const;

/** 0.6745 makes the median deviation comparable with a standard deviation. */
const normal = 0.6745;

const outlier = defineRule({
  group: 'C',
  scope: 'row',
  id: 'V35',
  missing: 'skipAny',
  needs: ['value'],
  when: (facts) => isNumber(facts) && !facts.yearlyRate,
  // Asked once, at the latest figure of the row: what came before was asked about in its time.
  find: ({ at, series }) => {
    if (at !== series.last) return null;
    const judged = judgedFigures(series);
    if (!judged) return null;
    const z = latestGrowthScore(judged);
    if (z !== null && z > limits.z) return { variant: 'growth', details: { z: z.toFixed(1) } };
    const r = ratioToMedian(judged);
    return r !== null && r - 1 > limits.ratio ? { variant: 'level', details: { r: r.toFixed(1) } } : null;
  },
});

/** Quarters where the row has enough of them, else years; null where there are too few of either. */
function judgedFigures({ parts, readings, last }: RowSeries): readonly number[] | null {
  const quarters = parts.filter((value) => value !== null);
  if (quarters.length >= limits.least.parts) return quarters;
  if (last + 1 < limits.least.years) return null;
  const years: number[] = [];
  for (const { value } of readings) if (value !== null) years.push(value);
  return years.length >= limits.least.years ? years : null;
}

/** Of the last figure's growth against the growth of the whole row; null where it cannot be told. */
function latestGrowthScore(figures: readonly number[]): number | null {
  const growth: number[] = [];
  for (let i = 1; i < figures.length; i += 1) {
    const [before, now] = [figures[i - 1] ?? 0, figures[i] ?? 0];
    if (before <= 0) return null;
    growth.push(now / before - 1);
  }
  const middle = median(growth);
  const off = normal * Math.abs((growth.at(-1) ?? middle) - middle);
  // The least spread decides most rows, and the other one takes a sort.
  if (off <= limits.z * limits.leastSpread) return off / limits.leastSpread;
  return off / Math.max(limits.leastSpread, median(growth.map((rate) => Math.abs(rate - middle))));
}

function ratioToMedian(figures: readonly number[]): number | null {
  const latest = figures.at(-1) ?? 0;
  const within = (figure: number) => latest <= (1 + limits.ratio) * figure && figure <= (1 + limits.ratio) * latest;
  // Near all of them is near the median, without a sort.
  if (figures.every(within)) return null;
  const middle = median(figures);
  return latest > 0 && middle > 0 ? Math.max(latest / middle, middle / latest) : null;
}

export const outlierRules: readonly Rule[] = [outlier];
