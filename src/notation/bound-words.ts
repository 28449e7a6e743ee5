/** Bounds and the words that print them: `≥97`, `不低于97%`, `92%以上`, `控制在3以内`. Strict only for >, 高于, 超过, <, 低于. */
import type { Notation, Operator } from './notation';
import { wholeNumber } from './number-text';
import { valued } from './valued';

const prefixes: readonly (readonly [string, Operator])[] = [
  ['≥', '≥'],
  ['>', '>'],
  ['≤', '≤'],
  ['<', '<'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['不小于', '≥'],
  ['至少', '≥'],
  ['高于', '>'],
  ['超过', '>'],
  ['不高于', '≤'],
  ['不超过', '≤'],
  ['不大于', '≤'],
  ['至多', '≤'],
  ['低于', '<'],
];

const suffixes: readonly (readonly [string, Operator])[] = [
  ['以上', '≥'],
  ['以下', '≤'],
  ['以内', '≤'],
];

export function readBound(text: string): Notation | null {
  const bare = text.startsWith('控制在') ? text.slice('控制在'.length) : text;
  for (const [word, operator] of prefixes) if (bare.startsWith(word)) return bound(operator, bare.slice(word.length));
  for (const [word, operator] of suffixes) if (bare.endsWith(word)) return bound(operator, bare.slice(0, -word.length));
  return null;
}

function bound(operator: Operator, number: string): Notation | null {
  if (number.startsWith('+')) return null;
  return valued(operator === '≥' || operator === '>' ? 'lower' : 'upper', operator, wholeNumber(number));
}
