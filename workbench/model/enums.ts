/** Checks of what an add-in hands over: Excel refuses a word it does not know, whatever its case. */
import { failure } from './errors';
import type { WireValue } from './host-object';

/** The word as Excel spells it; InvalidArgument when it is none of these. */
export function oneOf<Word extends string>(words: readonly Word[], value: WireValue): Word {
  const folded = String(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === folded);
  if (found === undefined) throw failure('InvalidArgument', String(value));
  return found;
}

export function numberWithin(value: WireValue, least: number, most: number): number {
  const number = typeof value === 'number' ? value : Number.NaN;
  if (!(number >= least && number <= most)) throw failure('InvalidArgument', String(value));
  return number;
}

/** An options object that an add-in passed; {} for null. */
export function record(value: WireValue): Readonly<Record<string, WireValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, WireValue>>)
    : {};
}
