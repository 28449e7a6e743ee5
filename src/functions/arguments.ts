/** Arguments as Excel hands them over: scalars, or matrices of rows; omitted ones as null. */
import { badInput, ok, type Result } from '../progress/result';
import type { Held } from '../progress/row';
import { defaultLanguage, type Language } from '../words/language';
import type { ParameterId } from './table';

export type Argument = Held | readonly (readonly Held[])[];
export type Arguments = Readonly<Partial<Record<ParameterId, Argument>>>;

/** A single cell may come as [[x]]; a larger block has no single value. */
export function scalar(argument: Argument): Held {
  if (!Array.isArray(argument)) return argument as Held;
  const rows = argument as readonly (readonly Held[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
}

/** One row or one column, in order. */
export function list(argument: Argument): Result<readonly Held[]> {
  if (!Array.isArray(argument)) return ok([argument as Held]);
  const rows = argument as readonly (readonly Held[])[];
  if (rows.length === 1) return ok(rows[0] ?? []);
  return rows.every((row) => row.length === 1) ? ok(rows.map((row) => row[0])) : badInput({ code: 'unequal-lengths' });
}

/** A path is a word or a range. */
export function wordOrList(argument: Argument): Result<Held | readonly Held[]> {
  const read = list(argument);
  return read.ok && read.value.length === 1 ? ok(read.value[0]) : read;
}

export function languageArgument(argument: Argument): Language {
  const held = scalar(argument);
  if (typeof held !== 'string' || held.trim() === '') return defaultLanguage;
  return held.trim().toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
