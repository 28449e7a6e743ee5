/** Arguments as Excel hands them over: scalars, or matrices of rows; omitted ones as null. */
import { parseActual } from '../notation/parse-actual';
import { isOmitted, printedOf, type Held } from '../progress/held';
import type { PathArgument } from '../progress/path';
import { badInput, failed, isBadInput, notComputable, type Result } from '../progress/result';
import { defaultLanguage, type Language } from '../words/language';
import type { ParameterId } from './table';

export type Block = readonly (readonly Held[])[];
export type Argument = Held | Block;
export type Arguments = Readonly<Partial<Record<ParameterId, Argument>>>;

export function block(argument: Argument): Block {
  return Array.isArray(argument) ? (argument as Block) : [[argument as Held]];
}

/** A single cell may come as [[x]]; a larger block has no single value and is refused wherever one is read. */
export function scalar(argument: Argument): Held {
  const rows = block(argument);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : { code: '#RANGE' };
}

/** One row or one column, in order. */
export function list(argument: Argument): Result<readonly Held[]> {
  const rows = block(argument);
  if (rows.length === 1) return rows[0] ?? [];
  return rows.every((row) => row.length === 1) ? rows.map((row) => row[0]) : badInput({ code: 'unequal-lengths' });
}

/** A path is a word or a range. */
export function pathArgument(argument: Argument): Result<PathArgument> {
  const read = list(argument);
  if (failed(read)) return badInput({ code: 'bad-path' });
  return read.length === 1 ? read[0] : read;
}

/** One of some words, whatever their case; the first when omitted or blank. `#VALUE!` for another one. */
export function wordArgument<const Word extends string>(
  argument: Argument,
  words: readonly [Word, ...Word[]],
): Result<Word> {
  const held = scalar(argument);
  if (isOmitted(held)) return words[0];
  const text = String(printedOf(held)).trim();
  const word = words.find((each) => each === text.toLowerCase());
  return word ?? badInput({ code: 'unknown-word', text });
}

export function languageArgument(argument: Argument): Result<Language> {
  const word = wordArgument(argument, ['', 'zh', 'en', 'zh-cn', 'en-us']);
  return failed(word) ? word : word.startsWith('en') ? 'en-US' : defaultLanguage;
}

/** A number, or a text that is one (`31.5万`). `#N/A` for a blank, `#VALUE!` for anything else. */
export function numberArgument(argument: Argument): Result<number> {
  const held = scalar(argument);
  if (typeof held === 'number' && Number.isFinite(held)) return held;
  const read = parseActual(printedOf(held));
  if (!read.ok) return badInput({ code: 'unreadable-number', text: read.problem.text, why: read.problem.code });
  if (read.actual === null) return notComputable('blank');
  return read.actual.kind === 'number'
    ? read.actual.value
    : badInput({ code: 'unreadable-number', text: String(printedOf(held)), why: 'unreadable' });
}

/** null when omitted or blank. */
export function optionalNumber(argument: Argument): Result<number | null> {
  const read = numberArgument(argument);
  return failed(read) && !isBadInput(read) ? null : read;
}
