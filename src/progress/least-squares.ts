/** The straight line of least squares through yearly values. */
import type { YearValue } from './changes';

export interface Line {
  /** Per year. */
  readonly slope: number;
  readonly at: (year: number) => number;
  /** Standard error of a new value in a year: s·√(1 + 1/n + (x − x̄)²/Sxx), s² = residuals / (n − 2). */
  readonly errorAt: (year: number) => number;
}

/** At least two points in different years. */
export function leastSquares(points: readonly YearValue[]): Line {
  const n = points.length;
  const sum = (of: (point: YearValue) => number) => points.reduce((total, point) => total + of(point), 0);
  const [meanYear, meanValue] = [sum(({ year }) => year) / n, sum(({ value }) => value) / n];
  const spread = sum(({ year }) => (year - meanYear) ** 2);
  const slope = sum(({ year, value }) => (year - meanYear) * (value - meanValue)) / spread;
  const at = (year: number) => meanValue + slope * (year - meanYear);
  const errorAt = (year: number) => {
    const variance = sum((point) => (point.value - at(point.year)) ** 2) / (n - 2);
    return Math.sqrt(variance * (1 + 1 / n + (year - meanYear) ** 2 / spread));
  };
  return { slope, at, errorAt };
}
