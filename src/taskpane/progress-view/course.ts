/**
 * The course of an indicator over the period, for its chart: the base, what was reported, the path that was due, where it
 * leads. Totals run up over the years; compositions have no number of their own and show their progress in percent.
 */
import type { IndicatorView } from '../../app/workbook-view';
import type { Notation } from '../../notation/notation';
import type { Plan } from '../../plan/plan';
import { assess, requiredOf } from '../../progress/assessment';
import { dueShare, dueValue } from '../../progress/due';
import { latestOf } from '../../progress/latest';
import { readPath, type PathChoice } from '../../progress/path';
import { reasonOf } from '../../progress/reason';
import { then, valueOf, type Result } from '../../progress/result';
import { confirmedTargets } from '../../template/annual-path';
import { fittingBase, readBase, readRow, readTarget, type Row } from '../../progress/row';

export interface CoursePoint {
  readonly year: number;
  readonly value: number;
}

export interface Course {
  readonly unit: 'value' | 'percent';
  readonly base: CoursePoint | null;
  readonly actuals: readonly CoursePoint[];
  /** From the base year to the end year; its last point is the target. Empty where nothing is due by a path. */
  readonly path: readonly CoursePoint[];
  /** At the end year, as the sheet says. */
  readonly forecast: CoursePoint | null;
}

/** Change a year, in the row's own unit; of compositions in points. */
export interface Pace {
  readonly required: number | null;
  readonly soFar: number | null;
}

/** null where the target cannot be read or nothing can be drawn. */
export function courseOf(view: IndicatorView, plan: Plan): Course | null {
  const { endYear } = plan;
  const baseYear = view.indicator.baseYear ?? plan.baseYear;
  const target = valueOf(readTarget(view.criterion));
  if (!target) return null;
  const base = valueOf(fittingBase(target, readBase(view.base)));
  const choice = pathChoice(view, plan);
  const isComposition = target.kind === 'composition';
  const years = view.actuals.map(({ year }) => year);
  const span = { baseYear, endYear, years };
  const points = (value: (year: number) => Result<number | string>, among: readonly number[]) =>
    among.flatMap((year): CoursePoint[] => {
      const at = valueOf<number | string>(value(year));
      return typeof at === 'number' ? [{ year, value: at }] : [];
    });
  const actual = (year: number) =>
    then<Row, number | string>(rowAt(view, baseYear, year), isComposition ? percentOf : latestOf);
  const due = (year: number): Result<number | string> => {
    if (!isComposition) return dueValue(target, base, choice, span, year);
    return then(dueShare(target, base, choice, span, year), (share) => share * 100);
  };
  const actuals = points(actual, years);
  const path = points(due, [baseYear, ...years]);
  if (actuals.length === 0 && path.length === 0) return null;
  return {
    unit: isComposition ? 'percent' : 'value',
    base: start(target, base, baseYear),
    actuals,
    path,
    forecast: view.projection === null || isComposition ? null : { year: endYear, value: view.projection },
  };
}

/** The value due at a year number; null where nothing is due by a path. Of totals what is due from the base year on. */
export function dueAt(
  view: IndicatorView,
  plan: Pick<Plan, 'baseYear' | 'endYear'>,
  year: number,
): number | string | null {
  const baseYear = view.indicator.baseYear ?? plan.baseYear;
  const target = valueOf(readTarget(view.criterion));
  if (!target) return null;
  const base = valueOf(fittingBase(target, readBase(view.base)));
  const span = { baseYear, endYear: plan.endYear, years: view.actuals.map((actual) => actual.year) };
  return valueOf<number | string>(dueValue(target, base, 'linear', span, year));
}

/** What is needed a year from where the row is judged, and what it was so far. */
export function paceOf(view: IndicatorView, plan: Pick<Plan, 'baseYear'>): Pace {
  const baseYear = view.indicator.baseYear ?? plan.baseYear;
  const assessment =
    view.at === null ? null : valueOf(then(rowAt(view, baseYear, view.at), (row) => assess(row, 'linear')));
  if (!assessment || view.status === null) return { required: null, soFar: null };
  return { required: valueOf(requiredOf(assessment)), soFar: reasonOf(assessment, view.status).soFar };
}

function rowAt(view: IndicatorView, baseYear: number, asOf: number): Result<Row> {
  const years = view.actuals.map(({ year }) => year);
  const frame = { years, baseYear, endYear: years.at(-1) ?? baseYear, asOf };
  const actuals = view.actuals.map(({ value }) => value);
  return readRow(frame, readTarget(view.criterion), readBase(view.base), actuals);
}

function percentOf(row: Row): Result<number> {
  return then(assess(row, 'linear'), ({ yardstick }) => then(yardstick.progress, (progress) => progress * 100));
}

/** The annual targets that the office has confirmed, else the straight path. */
function pathChoice({ indicator }: IndicatorView, plan: Plan): PathChoice {
  const confirmed = confirmedTargets(plan, indicator);
  const path = confirmed && valueOf(readPath(confirmed, confirmed.length));
  return path ?? 'linear';
}

/** Totals begin at nothing; the printed base of one is the total of the period before. */
function start({ kind }: Notation, base: Notation | null, year: number): CoursePoint | null {
  if (kind === 'cumulative' || kind === 'compound') return { year, value: 0 };
  if (kind === 'composition') return base ? { year, value: 0 } : null;
  return base?.value === null || base?.value === undefined ? null : { year, value: base.value };
}
