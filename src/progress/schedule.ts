/**
 * Earned schedule: the point in time at which the path expected today's progress. Years earned, years behind, and the year
 * of arrival if every year earns as much as so far: t0 + (t − t0)·N / earned.
 */
import type { Assessment } from './assessment';
import { tolerance } from './noise';
import { pathOf } from './path';
import { failed, finite, notComputable, type Result } from './result';

export interface Schedule {
  /** Years of the path that the progress so far is worth; below 0 where it lies behind the base. */
  readonly earned: number;
  /** Positive is behind. */
  readonly behind: number;
  /** Year number; `#N/A` where nothing was earned. */
  readonly arrival: Result<number>;
}

/** `#N/A` for rows without progress and for growth, whose rate runs along no path. */
export function scheduleOf({ yardstick, row, choice }: Assessment): Result<Schedule> {
  const { progress } = yardstick;
  if (failed(progress)) return progress;
  const path = pathOf(row.target, row.base, choice, row);
  if (failed(path)) return path;
  const passed = row.at - row.baseYear;
  const earned = path.earned(progress, row.at);
  const arrival =
    earned <= tolerance
      ? notComputable('nothing-earned')
      : finite(row.baseYear + (passed * (row.endYear - row.baseYear)) / earned);
  return { earned, behind: passed - earned, arrival };
}
