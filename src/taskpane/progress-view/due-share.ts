/** Which share of the way is due by now: where the bar's tick stands. */
import type { IndicatorView } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { elapsedShare } from '../../progress/years';

/** From the sheet's own progress and pace where both are there; at no progress, and without a pace, from the time passed. */
export function dueShareOf(
  { progress, pace, at }: IndicatorView,
  { baseYear, endYear }: Pick<Plan, 'baseYear' | 'endYear'>,
): number | null {
  if (progress === null || at === null) return null;
  if (pace !== null && pace !== 0 && progress !== 0) return progress / pace;
  return elapsedShare(baseYear, endYear, at);
}
