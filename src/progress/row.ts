/** A plan's row as the functions hand it over, read once: target, base, points in time. */
import type { Notation } from '../notation/notation';
import { parseActual, type Actual, type ActualResult } from '../notation/parse-actual';
import { parseNotation } from '../notation/parse-notation';
import { badInput, ok, type Result } from './result';
import { columnAt, yearOf } from './years';

export type Held = string | number | boolean | null | undefined;

/** A year with its actual; years without one are left out. */
export interface Point {
  readonly year: number;
  readonly actual: Actual;
}

export interface Row {
  readonly target: Notation;
  /** null where the plan prints none. */
  readonly base: Notation | null;
  /** Reported points up to the cut-off, oldest first. */
  readonly points: readonly Point[];
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly endYear: number;
  /** Where the row is judged; null when nothing is reported there. */
  readonly at: number | null;
  /** Years up to the judged one that have no actual. */
  readonly missing: readonly number[];
}

export interface RowArguments {
  readonly base: Held;
  readonly target: Held;
  readonly actuals: readonly Held[];
  readonly years: readonly Held[];
  readonly asOf?: Held;
  readonly baseYear?: Held;
}

export function readRow(given: RowArguments): Result<Row> {
  const targetRead = readTarget(given.target);
  if (!targetRead.ok) return targetRead;
  const baseRead = readBase(given.base);
  if (!baseRead.ok) return baseRead;
  if (given.actuals.length !== given.years.length) return badInput({ code: 'unequal-lengths' });
  const period = readPeriod(given.years, given.baseYear);
  if (!period.ok) return period;
  const { years, baseYear, endYear } = period.value;
  const asOf = readAsOf(given.asOf);
  if (!asOf.ok) return asOf;

  const actuals = given.actuals.map(heldActual);
  const isBlank = (i: number) => {
    const read = actuals[i];
    return !read || (read.ok && read.actual === null);
  };
  const reported = actuals.flatMap((_, i) => (isBlank(i) ? [] : [i]));
  const column = asOf.value === null ? (reported.at(-1) ?? -1) : columnAt(years, asOf.value);
  const points: Point[] = [];
  for (const [i, read] of actuals.entries()) {
    if (i > column) break;
    const year = years[i] ?? 0;
    if (!read.ok) return badInput({ code: 'unreadable-actual', text: read.problem.text, year });
    if (read.actual) points.push({ year, actual: read.actual });
  }
  const isReported = column >= 0 && !isBlank(column);
  return ok({
    target: targetRead.value,
    base: baseRead.value,
    points,
    years,
    baseYear,
    endYear,
    at: isReported ? (asOf.value ?? years[column] ?? null) : null,
    missing: years.filter((_, i) => i < column && isBlank(i)),
  });
}

/** A logical value is no actual; it is read as its word and refused. */
export function heldActual(held: Held): ActualResult {
  return parseActual(typeof held === 'boolean' ? String(held) : (held ?? null));
}

export function readTarget(held: Held): Result<Notation> {
  const read = parseNotation(typeof held === 'number' ? held : String(held ?? ''));
  if (!read.ok) return badInput({ code: 'unreadable-target', text: read.problem.text });
  if (read.notation.kind === 'missing') return badInput({ code: 'unreadable-target', text: String(held ?? '') });
  return ok(read.notation);
}

export function readBase(held: Held): Result<Notation | null> {
  const read = parseNotation(typeof held === 'number' ? held : String(held ?? ''));
  if (!read.ok) return badInput({ code: 'unreadable-base', text: read.problem.text });
  return ok(read.notation.kind === 'missing' ? null : read.notation);
}

export interface Period {
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly endYear: number;
}

export function readPeriod(held: readonly Held[], baseYear: Held): Result<Period> {
  const years = held.map((year) => (typeof year === 'number' ? yearOf(year) : NaN));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return badInput({ code: 'no-years' });
  if (years.some((year, i) => Number.isNaN(year) || (i > 0 && year <= (years[i - 1] ?? 0))))
    return badInput({ code: 'years-not-rising' });
  const start = readAsOf(baseYear);
  if (!start.ok) return start;
  return ok({ years, baseYear: start.value ?? first - 1, endYear: last });
}

/** null when omitted; a blank cell that arrives as 0 is no year. */
export function readAsOf(held: Held): Result<number | null> {
  if (held === null || held === undefined || held === '' || held === 0) return ok(null);
  return typeof held === 'number' && held > 0 ? ok(yearOf(held)) : badInput({ code: 'bad-as-of' });
}
