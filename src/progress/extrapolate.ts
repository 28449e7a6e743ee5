/** Where a series leads: forecasts from few points. Changes are per year, so gaps in the series do no harm. */
import { meanChange, type YearValue } from './changes';
import { median } from './median';
import { leastSquares } from './least-squares';
import { tolerance } from './noise';
import { haveOneSign } from './one-sign';
import { finite, notComputable, type NotComputable, type Result } from './result';

type Forecast = (points: readonly YearValue[], year: number) => number | NotComputable;

/** Points a method needs before it is worth showing (functions contract, "EXTRAPOLATE"). */
const methods = {
  mean: { least: 2, at: mean },
  linear: { least: 3, at: (points, year) => leastSquares(points).at(year) },
  cagr: { least: 2, at: cagr },
  loglinear: { least: 3, at: loglinear },
  theilsen: { least: 4, at: theilSen },
  holt: { least: 3, at: holt },
} as const satisfies Readonly<Record<string, { readonly least: number; readonly at: Forecast }>>;

export type Method = keyof typeof methods;

/** The default first. */
export const methodNames = [
  'mean',
  'linear',
  'cagr',
  'loglinear',
  'theilsen',
  'holt',
] as const satisfies readonly Method[];

/** `points` oldest first; `year` a year number. `#N/A` for too few points, and where logarithms do not exist. */
export function extrapolate(points: readonly YearValue[], year: number, method: Method = 'mean'): Result<number> {
  const { least, at } = methods[method];
  if (points.length < least) return notComputable('too-few-points');
  const value = at(points, year);
  return typeof value === 'number' ? finite(value) : notComputable(value);
}

/** The mean of up to the last five yearly changes goes on (Destatis, "Status of indicators"). */
function mean(points: readonly YearValue[], year: number): number {
  const last = points.at(-1);
  return last ? last.value + meanChange(points) * (year - last.year) : NaN;
}

/** The yearly growth from the first to the last point goes on. */
function cagr(points: readonly YearValue[], year: number): number | NotComputable {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !haveOneSign(first.value, last.value)) return 'not-one-sign';
  return last.value * (last.value / first.value) ** ((year - last.year) / (last.year - first.year));
}

/** Least squares of ln y on the year. */
function loglinear(points: readonly YearValue[], year: number): number | NotComputable {
  if (points.some(({ value }) => value <= 0)) return 'no-logarithm';
  return Math.exp(leastSquares(points.map((point) => ({ year: point.year, value: Math.log(point.value) }))).at(year));
}

/** Median of all pairwise slopes (Sen 1968) through the point of medians (Conover), as scipy.stats.theilslopes draws it. */
function theilSen(points: readonly YearValue[], year: number): number {
  const slopes = points.flatMap((one, i) =>
    points.slice(i + 1).map((other) => (other.value - one.value) / (other.year - one.year)),
  );
  return median(points.map(({ value }) => value)) + median(slopes) * (year - median(points.map((point) => point.year)));
}

/**
 * Holt's linear trend (Hyndman, Forecasting: Principles and Practice) with α 0.8, β 0.2, l0 = y1, b0 = y2 − y1, first
 * update with y1. So few points cannot estimate α and β. Steps are years: `#N/A` for a series with gaps.
 */
function holt(points: readonly YearValue[], year: number): number | NotComputable {
  const [alpha, beta] = [0.8, 0.2];
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  if (!first || !second || !last) return 'too-few-points';
  if (points.some((point, i) => Math.abs(point.year - first.year - i) > tolerance)) return 'not-yearly';
  let [level, trend] = [first.value, second.value - first.value];
  for (const { value } of points) {
    const before = level;
    level = alpha * value + (1 - alpha) * (level + trend);
    trend = beta * (level - before) + (1 - beta) * trend;
  }
  return level + trend * (year - last.year);
}
