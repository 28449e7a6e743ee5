/** A plan's row as the functions hand it over, read once: target, base, what was reported up to the cut-off. */
import type { Notation } from '../notation/notation';
import { isMissingMark } from '../notation/number-text';
import { parseActual } from '../notation/parse-actual';
import { parseNotation } from '../notation/parse-notation';
import type { Frame } from './frame';
import { printedOf, type Held } from './held';
import { badInput, isFinite, notComputable, ok, type Failure, type Result } from './result';
import { columnAt } from './years';

export type Reported =
  | { readonly kind: 'number'; readonly value: number }
  /** `[12.86]`: the total to date, which replaces the sum of the years up to it. */
  | { readonly kind: 'total'; readonly value: number }
  | { readonly kind: 'composition'; readonly parts: readonly number[]; readonly text: string };

/** An actual and the point in time that it stands for. */
export type Point = Reported & { readonly year: number };

export interface Row {
  readonly target: Notation;
  /** null where the plan prints none, and for kinds that ignore it. */
  readonly base: Notation | null;
  /** Oldest first, up to the cut-off; the last stands for the cut-off itself. */
  readonly points: readonly Point[];
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly endYear: number;
  /** Where the row is judged. */
  readonly at: number;
  /** Years up to the judged one that have no actual and are in no total to date. */
  readonly missing: readonly number[];
}

/**
 * `target` and `base` as readTarget and readBase gave them. `#N/A` not-reported when the cut-off has no actual, no-target
 * when the target is blank; `#VALUE!` for what is not understood, naming the year of an actual.
 */
export function readRow(
  frame: Frame,
  target: Result<Notation | null>,
  base: Result<Notation | null>,
  actuals: readonly Held[],
): Result<Row> {
  if (!target.ok) return target;
  const { years, asOf, baseYear, endYear } = frame;
  if (actuals.length !== years.length) return badInput({ code: 'unequal-lengths' });
  const fitting = fittingBase(target.value, base);
  if (!fitting.ok) return fitting;
  const column = asOf === null ? lastReported(actuals) : columnAt(years, asOf);
  if (column < 0 || isMissing(actuals[column])) return notComputable('not-reported');
  if (target.value === null) return notComputable('no-target');
  const at = asOf ?? years[column] ?? endYear;
  const points: Point[] = [];
  let missing = none;
  for (let i = 0; i <= column; i += 1) {
    const year = years[i] ?? 0;
    const read = readActual(actuals[i], year, i === column ? at : year);
    if (!read.ok) return read;
    if (read.value) points.push(read.value);
    if (!read.value) missing = [...missing, year];
    else if (read.value.kind === 'total') missing = none;
  }
  return ok({ target: target.value, base: fitting.value, points, years, baseYear, endYear, at, missing });
}

const none: readonly number[] = [];

const blank = ok(null);

/** null for a blank or a missing mark. `column` names what is not understood, `year` is what it would stand for. */
export function readActual(held: Held, column: number, year = column): Result<Point | null> {
  if (typeof held === 'number' && isFinite(held)) return ok({ kind: 'number', value: held, year });
  if (held === null || held === '') return blank;
  const read = parseActual(printedOf(held));
  if (read.ok) return ok(read.actual && { ...read.actual, year });
  return badInput({ code: 'unreadable-actual', text: read.problem.text, why: read.problem.code, year: column });
}

/** The actual is understood but of another sort than the row's target. */
export function unlikeActual(point: Point): Failure {
  const { kind, year } = point;
  const text = kind === 'composition' ? point.text : kind === 'total' ? `[${point.value}]` : String(point.value);
  return badInput({ code: 'unreadable-actual', text, why: 'unreadable', year });
}

function isMissing(held: Held): boolean {
  if (typeof held === 'number') return false;
  return held === null || held === '' || isMissingMark(String(printedOf(held)));
}

function lastReported(actuals: readonly Held[]): number {
  let i = actuals.length - 1;
  while (i >= 0 && isMissing(actuals[i])) i -= 1;
  return i;
}

/** null for a blank or a missing mark. */
export function readTarget(held: Held): Result<Notation | null> {
  return readNotation(held, 'unreadable-target');
}

/** null for a blank or a missing mark. */
export function readBase(held: Held): Result<Notation | null> {
  return readNotation(held, 'unreadable-base');
}

function readNotation(held: Held, code: 'unreadable-target' | 'unreadable-base'): Result<Notation | null> {
  const read = parseNotation(printedOf(held));
  if (read.ok) return ok(read.notation.kind === 'missing' ? null : read.notation);
  return badInput({ code, text: read.problem.text, why: read.problem.code });
}

const baseless: ReadonlySet<Notation['kind']> = new Set(['cumulative', 'compound', 'growth']);
/** Brackets around a base do not make it a total: the kind of a row comes from its target. */
const singleValues: ReadonlySet<Notation['kind']> = new Set(['level', 'lower', 'upper', 'cumulative', 'approx']);

export function needsBase(target: Notation): boolean {
  return !baseless.has(target.kind);
}

/** Totals and growth rates ignore the base, readable or not; elsewhere it must be of the target's sort. */
export function fittingBase(target: Notation | null, base: Result<Notation | null>): Result<Notation | null> {
  if (target && !needsBase(target)) return base.ok ? base : ok(null);
  if (!base.ok || !base.value || !target) return base;
  const { kind, parts, value } = base.value;
  if (target.kind === 'composition' ? parts.length === target.parts.length : singleValues.has(kind)) return base;
  const text = parts.length > 0 ? parts.join(':') : String(value ?? '');
  return badInput({ code: 'unreadable-base', text, why: 'unreadable' });
}
