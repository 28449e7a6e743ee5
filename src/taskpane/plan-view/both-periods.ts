/** An indicator's course over the previous plan's period and this one's, as one line for its chart. */
import type { IndicatorView } from '../../app/workbook-view';
import { parseNotation } from '../../notation/parse-notation';
import type { Plan, ReviewRow } from '../../plan/plan';
import { courseOf, type Course, type CoursePoint } from '../progress-view/course';

/** null where nothing can be drawn as numbers of one kind: compositions, or units that differ. */
export function bothPeriods(plan: Plan, previous: ReviewRow, now: IndicatorView): Course | null {
  const { review } = plan;
  const own = courseOf(now, plan);
  if (!review || own?.unit !== 'value' || previous.unit?.zh !== now.indicator.unit?.zh) return null;
  const isTotal = now.indicator.kind === 'cumulative';
  const [base, actual, target] = [previous.base, previous.actual, previous.target].map(numberIn);
  const at = (year: number, value: number | null | undefined): readonly CoursePoint[] =>
    typeof value === 'number' ? [{ year, value }] : [];
  // A total begins anew with each period: its points are what whole periods came to.
  const later = isTotal ? own.actuals.filter(({ year }) => year === plan.endYear) : own.actuals;
  return {
    unit: 'value',
    base: at(review.baseYear, base)[0] ?? null,
    actuals: [...at(review.endYear, actual), ...later],
    path: isTotal
      ? [...at(review.endYear, target), ...own.path.slice(-1)]
      : [
          ...at(review.baseYear, base),
          ...at(review.endYear, target),
          ...own.path.filter(({ year }) => year > review.endYear),
        ],
    forecast: own.forecast,
  };
}

function numberIn(printed: string): number | null {
  const read = parseNotation(printed);
  return read.ok ? read.notation.value : null;
}
