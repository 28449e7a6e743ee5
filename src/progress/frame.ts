/** The time that the rows of a table share: years of the columns, base year, end year, cut-off. Read once for all rows. */
import { wholeNumber, normalizeNotation } from '../notation/number-text';
import { isOmitted, type Held } from './held';
import { tolerance } from './noise';
import { badInput, failed, type Result } from './result';
import { isYear, yearOf } from './years';

export interface Frame {
  /** Year numbers of the columns, rising. */
  readonly years: readonly number[];
  readonly baseYear: number;
  readonly endYear: number;
  /** null when omitted: each row is judged at its latest actual. */
  readonly asOf: number | null;
}

/** `#VALUE!` for no years, years that do not rise, what is no year, and an end that is not after the base. */
export function readFrame(held: readonly Held[], asOf: Held, baseYear: Held): Result<Frame> {
  const years = readYears(held);
  if (failed(years)) return years;
  const [cutOff, start] = [optionalYear(asOf), optionalYear(baseYear)];
  if (failed(cutOff)) return cutOff;
  if (failed(start)) return start;
  const endYear = years.at(-1) ?? 0;
  const from = start ?? (years[0] ?? 0) - 1;
  if (endYear - from <= tolerance) return badInput({ code: 'end-before-base' });
  return { years, baseYear: from, endYear, asOf: cutOff };
}

export function readYears(held: readonly Held[]): Result<readonly number[]> {
  if (held.length === 0) return badInput({ code: 'no-years' });
  const years: number[] = [];
  for (const cell of held) {
    const year = readYear(cell);
    if (failed(year)) return year;
    if (year <= (years.at(-1) ?? 0)) return badInput({ code: 'years-not-rising' });
    years.push(year);
  }
  return years;
}

/** A year or a date serial; a year as text (`2022`, `2022年`) is the same year. */
export function readYear(held: Held): Result<number> {
  const text = typeof held === 'string' ? normalizeNotation(held).replace(/年$/, '') : '';
  const number = typeof held === 'number' ? held : /^[\d.]+$/.test(text) ? (wholeNumber(text)?.value ?? NaN) : NaN;
  return isYear(number) ? yearOf(number) : badInput({ code: 'bad-year' });
}

/** null when omitted or blank. */
export function optionalYear(held: Held): Result<number | null> {
  return isOmitted(held) ? null : readYear(held);
}
