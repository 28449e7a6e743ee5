/** A plan's row as the functions hand it over, read once: target, base, what was reported up to the cut-off. */
import type { Notation } from '../notation/notation';
import { isMissingMark, lastUnit } from '../notation/number-text';
import { parseNotation } from '../notation/parse-notation';
import type { Frame } from './frame';
import { printedOf, type Held } from './held';
import { isComposition, isTotal, readActual, unlikeActual, type Point, type Reported } from './reported';
import { badInput, failed, isFinite, notComputable, valueOf, type Failure, type Result } from './result';
import { columnAt } from './years';

/** What progress starts from: a number in its cell, what the plan prints, or null where it prints nothing. */
export type Base = Notation | number | null;

export interface Row {
  readonly target: Notation;
  readonly base: Base;
  /** One for each year, null or "" for a blank; behind `column` there may be anything. */
  readonly actuals: readonly (Reported | null | '')[];
  /** The first actual that is understood but of another sort than the target: `#VALUE!` that names its year. */
  readonly stranger: Failure | null;
  /** The one that the row is judged by. */
  readonly column: number;
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly endYear: number;
  /** Where the row is judged. */
  readonly at: number;
}

/**
 * `target` and `base` as readTarget and readBase gave them. `#N/A` not-reported when the cut-off has no actual, no-target
 * when the target is blank; `#VALUE!` for what is not understood, naming the year of an actual.
 */
export function readRow(
  frame: Frame,
  target: Result<Notation | null>,
  base: Result<Base>,
  cells: readonly Held[],
): Result<Row> {
  if (failed(target)) return target;
  const { years, asOf, baseYear, endYear } = frame;
  if (cells.length !== years.length) return badInput({ code: 'unequal-lengths' });
  const fitting = fittingBase(target, base);
  if (failed(fitting)) return fitting;
  const column = asOf === null ? lastReported(cells) : columnAt(years, asOf);
  if (column < 0 || isMissing(cells[column])) return notComputable('not-reported');
  if (target === null) return notComputable('no-target');
  const actuals = readActuals(cells, column, years);
  if (failed(actuals)) return actuals;
  // Numbers taken as they are fit every target but a composition.
  const fit = actuals === cells && target.kind !== 'composition';
  const stranger = fit ? null : strangerAmong(actuals, column, years, target);
  const at = asOf ?? years[column] ?? endYear;
  return { target, base: fitting, actuals, stranger, column, years, baseYear, endYear, at };
}

/** Most rows hold nothing but numbers and blanks, and are taken as they are. */
function readActuals(cells: readonly Held[], column: number, years: readonly number[]): Result<Row['actuals']> {
  if (areLevels(cells, column)) return cells as Row['actuals'];
  const actuals: (Reported | null)[] = [];
  for (let i = 0; i <= column; i += 1) {
    const actual = readActual(cells[i], years[i] ?? 0);
    if (failed(actual)) return actual;
    actuals.push(actual);
  }
  return actuals;
}

function strangerAmong(
  actuals: Row['actuals'],
  column: number,
  years: readonly number[],
  target: Notation,
): Failure | null {
  for (let i = 0; i <= column; i += 1) {
    const actual = actuals[i] ?? '';
    if (actual !== '' && !fits(actual, target)) return unlikeActual(actual, years[i] ?? 0);
  }
  return null;
}

function areLevels(cells: readonly Held[], column: number): boolean {
  for (let i = 0; i <= column; i += 1) {
    const cell = cells[i];
    if (typeof cell === 'number' ? !isFinite(cell) : cell !== null && cell !== '') return false;
  }
  return true;
}

/** The point in time that an actual stands for. */
function yearOf({ years, column, at }: Row, i: number): number {
  return i === column ? at : (years[i] ?? at);
}

/** What is reported, oldest first. */
export function pointsOf(row: Row): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= row.column; i += 1) {
    const actual = row.actuals[i] ?? '';
    if (actual !== '') points.push({ year: yearOf(row, i), actual });
  }
  return points;
}

/** Whether an actual is of the target's sort. */
function fits(actual: Reported, { kind, parts }: Notation): boolean {
  if (typeof actual === 'number') return kind !== 'composition';
  return isComposition(actual, parts.length) || (isTotal(actual) && (kind === 'cumulative' || kind === 'compound'));
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
  if (read.ok) return read.notation.kind === 'missing' ? null : read.notation;
  return badInput({ code, text: read.problem.text, why: read.problem.code });
}

/** Brackets around a base do not make it a total: the kind of a row comes from its target. */
const singleValues: ReadonlySet<Notation['kind']> = new Set(['level', 'lower', 'upper', 'cumulative', 'approx']);

export function needsBase(target: Notation): boolean {
  const { kind } = target;
  return kind !== 'cumulative' && kind !== 'compound' && kind !== 'growth';
}

/** Totals and growth rates ignore the base, readable or not; elsewhere it must be of the target's sort. */
export function fittingBase<Given extends Base>(target: Notation | null, base: Result<Given>): Result<Given | null> {
  if (target && !needsBase(target)) return valueOf(base);
  if (failed(base) || base === null || !target) return base;
  const parts = partsIn(base) ?? [];
  const isSingle = typeof base === 'number' || singleValues.has(base.kind);
  if (target.kind === 'composition' ? parts.length === target.parts.length : isSingle) return base;
  const ends = typeof base === 'number' ? [base] : [base.value, base.upper].filter((end) => end !== null);
  const text = parts.length > 0 ? parts.join(':') : ends.join('-');
  return badInput({ code: 'unreadable-base', text, why: 'unreadable' });
}

export function levelIn(base: Base): number | null {
  return typeof base === 'number' ? base : (base?.value ?? null);
}

/** null for a base that is no composition. */
export function partsIn(base: Base): readonly number[] | null {
  return typeof base === 'object' && base?.kind === 'composition' ? base.parts : null;
}

/**
 * One unit of the last printed decimal of base and target, the finer one, in the row's own unit; Infinity where none is
 * printed. The base of a growth rate plays no part.
 */
export function unitOf({ target, base }: Row): number {
  const unit = target.kind === 'direction' ? Infinity : target.printedUnit;
  if (base === null || target.kind === 'growth') return unit;
  return Math.min(unit, typeof base === 'number' ? lastUnit(base) : base.printedUnit);
}
