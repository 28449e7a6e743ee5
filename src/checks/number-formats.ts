/** What a number format tells about a cell, whether Excel took the entry for a date, a time or a percentage; and which to set. */
import type { NewFormat } from './finding';

/** Excel allows no longer ones. */
const longestFormat = 255;

/** Letters that are no codes: quoted, escaped, padded or filled ones, colours, conditions and locales in brackets. */
const literals = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general/gi;

interface FormatFacts {
  readonly date: boolean;
  readonly percent: boolean;
}

const plain: FormatFacts = { date: false, percent: false };
const known = new Map<string, FormatFacts>();

/** Formats repeat from cell to cell, so each is looked at once. */
export function factsOfFormat(format: string): FormatFacts {
  if (format === 'General' || format === '@' || format === '') return plain;
  const before = known.get(format);
  if (before) return before;
  const codes = format.slice(0, longestFormat).replace(literals, '');
  const facts = { date: /[ymdhs年月日时分秒]/i.test(codes), percent: codes.includes('%') };
  if (known.size > 500) known.clear();
  known.set(format, facts);
  return facts;
}

/** The format that a cell needs before `value` can stand in it as it is; null where the one it has does. */
export function formatNeeded(value: string | number, held: string): NewFormat | null {
  if (typeof value === 'string') return value === '' || held === '@' ? null : '@';
  const { date, percent } = factsOfFormat(held);
  return held === '@' || date || percent ? 'General' : null;
}
