/** Where a series leads: forecasts from few points. Changes are per year, so gaps in the series do no harm. */
import { notComputable, ok, type Result } from './result';

export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
}

type Method = (points: readonly SeriesPoint[], year: number) => number | null;

/** Points a method needs before it is worth showing (functions contract, "EXTRAPOLATE"). */
const methods: Readonly<Record<string, { readonly least: number; readonly at: Method }>> = {
  mean: { least: 2, at: mean },
  linear: { least: 3, at: linear },
  cagr: { least: 2, at: cagr },
  loglinear: { least: 3, at: loglinear },
  theilsen: { least: 4, at: theilSen },
  holt: { least: 3, at: holt },
};

export function isMethod(name: string): boolean {
  return Object.hasOwn(methods, name);
}

/** `points` oldest first. */
export function extrapolate(points: readonly SeriesPoint[], year: number, method = 'mean'): Result<number> {
  const chosen = methods[method];
  if (!chosen || points.length < chosen.least) return notComputable('too-few-points');
  const value = chosen.at(points, year);
  return value === null || !Number.isFinite(value) ? notComputable('no-logarithm') : ok(value);
}

/** Yearly changes whose mean is continued (Destatis, "Status of indicators": the last five). */
const changesInMean = 5;

function mean(points: readonly SeriesPoint[], year: number): number | null {
  const [first, last] = [points.at(-1 - changesInMean) ?? points[0], points.at(-1)];
  if (!first || !last) return null;
  return last.value + ((last.value - first.value) / (last.year - first.year)) * (year - last.year);
}

function linear(points: readonly SeriesPoint[], year: number): number {
  const n = points.length;
  const meanYear = points.reduce((sum, point) => sum + point.year, 0) / n;
  const meanValue = points.reduce((sum, point) => sum + point.value, 0) / n;
  const spread = points.reduce((sum, point) => sum + (point.year - meanYear) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point.year - meanYear) * (point.value - meanValue), 0) / spread;
  return meanValue + slope * (year - meanYear);
}

function cagr(points: readonly SeriesPoint[], year: number): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.value === 0 || last.value / first.value <= 0) return null;
  return last.value * (last.value / first.value) ** ((year - last.year) / (last.year - first.year));
}

function loglinear(points: readonly SeriesPoint[], year: number): number | null {
  if (points.some(({ value }) => value <= 0)) return null;
  return Math.exp(
    linear(
      points.map((point) => ({ year: point.year, value: Math.log(point.value) })),
      year,
    ),
  );
}

/** Median slope through the median point (Sen 1968). */
function theilSen(points: readonly SeriesPoint[], year: number): number {
  const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.value - a.value) / (b.year - a.year)));
  const slope = median(slopes);
  return median(points.map((point) => point.value - slope * point.year)) + slope * year;
}

/** Holt with α 0.8, β 0.2, l0 = y1, b0 = y2 − y1, first update with y1; yearly points. */
function holt(points: readonly SeriesPoint[], year: number): number | null {
  const [alpha, beta] = [0.8, 0.2];
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  if (!first || !second || !last) return null;
  let [level, trend] = [first.value, second.value - first.value];
  for (const { value } of points) {
    const before = level;
    level = alpha * value + (1 - alpha) * (level + trend);
    trend = beta * (level - before) + (1 - beta) * trend;
  }
  return level + trend * (year - last.year);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
