/** A row whose base is missing: its first actual stands in once there are two, and the path restarts there. */
import type { PlainCells } from './plain-cells';
import { actualOf, firstYear, judgedAt, reportedYear } from './time';

export interface StandIn {
  readonly value: string;
  /** There is one actual only, so that nothing stands in. */
  readonly isLone: string;
  /** The actual before the latest one; the stand-in itself where there are two. */
  readonly before: string;
  /** Share of the way from the stand-in's year to the end year that has passed. */
  readonly share: string;
  readonly at: string;
  readonly year: string;
  /** Where the mean of the last five yearly changes starts. */
  readonly meanFrom: { readonly year: string; readonly value: string };
}

const pointsInMean = 6;

export function standIn(cells: PlainCells, has: string): StandIn {
  const { endYear, yearCount } = cells;
  const first = firstYear(cells, has);
  const second = reportedYear(cells, has, 2);
  const at = judgedAt(cells, has);
  const sixth = reportedYear(cells, has, pointsInMean);
  const year = yearCount < pointsInMean ? first : `IF(${sixth}=0,${first},${sixth})`;
  return {
    value: actualOf(cells, first),
    isLone: `${second}=0`,
    before: actualOf(cells, second),
    share: `(${at}-${first})/(${endYear}-${first})`,
    at,
    year: first,
    meanFrom: { year, value: actualOf(cells, year) },
  };
}
