/** Destatis' two changes of a series: the mean of the last five yearly ones and the last one ("Status of indicators"). */
import { noiseOf } from './noise';

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export interface Changes {
  /** Per year. */
  readonly mean: number;
  /** From the point before the last. */
  readonly last: number;
  readonly meanIsRight: boolean;
  readonly lastIsRight: boolean;
}

/** Points whose yearly changes the mean is taken of: six points, five changes. */
export const pointsInMean = 6;

/** `points` oldest first; `sign` +1 when more is better. null while there are fewer than two. */
export function changesOf(points: readonly YearValue[], sign: 1 | -1): Changes | null {
  const [first, before, latest] = [firstInMean(points), points.at(-2), points.at(-1)];
  if (!first || !before || !latest) return null;
  const rightly = (from: YearValue) => sign * (latest.value - from.value) > noiseOf(latest.value, from.value);
  return {
    mean: meanChange(points),
    last: latest.value - before.value,
    meanIsRight: rightly(first),
    lastIsRight: rightly(before),
  };
}

/** Mean yearly change of the last six points; 0 for a single one. */
export function meanChange(points: readonly YearValue[]): number {
  const [first, last] = [firstInMean(points), points.at(-1)];
  if (!first || !last || last.year === first.year) return 0;
  return (last.value - first.value) / (last.year - first.year);
}

function firstInMean(points: readonly YearValue[]): YearValue | undefined {
  return points.at(-pointsInMean) ?? points[0];
}
