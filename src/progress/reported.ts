/** An actual as it was reported: a number, a total to date, a composition. */
import { parseActual } from '../notation/parse-actual';
import { printedOf, type Held } from './held';
import { badInput, isFinite, type Failure, type Result } from './result';

/** `[12.86]`: the total to date, which replaces the sum of the years up to it. */
export interface Total {
  readonly kind: 'total';
  readonly value: number;
}

export interface Composition {
  readonly kind: 'composition';
  readonly parts: readonly number[];
  readonly text: string;
}

export type Reported = number | Total | Composition;

/** An actual and the point in time that it stands for. */
export interface Point {
  readonly year: number;
  readonly actual: Reported;
}

/** null for a blank or a missing mark; `#VALUE!` names the year. */
export function readActual(held: Held, year: number): Result<Reported | null> {
  if (typeof held === 'number' && isFinite(held)) return held;
  if (held === null || held === '') return null;
  const read = parseActual(printedOf(held));
  if (read.ok) return read.actual?.kind === 'number' ? read.actual.value : read.actual;
  return badInput({ code: 'unreadable-actual', text: read.problem.text, why: read.problem.code, year });
}

export function isTotal(actual: Reported | null): actual is Total {
  return typeof actual === 'object' && actual?.kind === 'total';
}

export function isComposition(actual: Reported | null, parts: number): actual is Composition {
  return typeof actual === 'object' && actual?.kind === 'composition' && actual.parts.length === parts;
}

/** The actual is understood but of another sort than what it stands for. */
export function unlikeActual(actual: Reported, year: number): Failure {
  const text =
    typeof actual === 'number' ? String(actual) : actual.kind === 'total' ? `[${actual.value}]` : actual.text;
  return badInput({ code: 'unreadable-actual', text, why: 'unreadable', year });
}
