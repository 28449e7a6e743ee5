/** Reads a printed target or base (functions contract, "Notation of targets (and bases)"). Total: any input gives a result. */
import { readBound } from './bound-words';
import type { Notation, NotationResult } from './notation';
import {
  decimalsOfNumber,
  leadingNumber,
  powerOfTen,
  readText,
  lastUnit,
  wholeNumber,
  wholePercent,
} from './number-text';
import { isUnit } from './units';
import { blankNotation, valued } from './valued';

export function parseNotation(input: string | number): NotationResult {
  if (typeof input === 'number')
    return Number.isFinite(input) ? { ok: true, notation: level(input) } : refuse(String(input));
  const text = readText(input);
  if (typeof text === 'object') return { ok: false, problem: text };
  const notation = text === '' ? blankNotation : readNotation(text);
  return notation ? { ok: true, notation } : refuse(input);
}

/** Of a text in plain characters; null for one that is no notation. */
export function readNotation(text: string): Notation | null {
  for (const read of readers) {
    const notation = read(text);
    if (notation) return notation;
  }
  return null;
}

/** Printed decimals of a number or text; the finest where it holds several numbers; 0 where it holds none. */
export function decimalsOf(printed: string | number): number {
  const result = parseNotation(printed);
  return result.ok ? result.notation.decimals : 0;
}

function refuse(text: string): NotationResult {
  return { ok: false, problem: { code: 'unreadable', text } };
}

function level(value: number): Notation {
  return { ...blankNotation, kind: 'level', value, decimals: decimalsOfNumber(value), printedUnit: lastUnit(value) };
}

type Reader = (text: string) => Notation | null;

/** A plain number; `+1` could be a level or an increment, so it is not read as either. */
function plain(text: string): Notation | null {
  return text.startsWith('+') ? null : valued('level', '', wholeNumber(text));
}

function composition(text: string): Notation | null {
  const parts = text.split(':');
  if (parts.length < 2) return null;
  const numbers = parts.map((part) => (/^\d/.test(part) ? wholeNumber(part) : null));
  if (!numbers.every((number) => number !== null)) return null;
  // Without a positive part there is nothing that could be scaled to 100.
  if (!numbers.some((number) => number.value > 0)) return null;
  const decimals = Math.max(...numbers.map((number) => number.decimals));
  return {
    ...blankNotation,
    kind: 'composition',
    parts: numbers.map((number) => number.value),
    text,
    decimals,
    printedUnit: 1 / powerOfTen(decimals),
  };
}

function cumulative(text: string): Notation | null {
  const bracketed = /^\[([^[\]]*)\]([^[\]]*)$/.exec(text);
  if (bracketed) {
    const [, inner = '', unit = ''] = bracketed;
    const amount = amountWithUnit(inner, unit);
    if (amount === null) return null;
    return /^[+-]/.test(inner)
      ? valued('increment', '', wholeNumber(amount))
      : valued('cumulative', '≥', wholeNumber(amount));
  }
  const amount = after(text, 'Σ') ?? after(text, '累计');
  if (amount === null || /^[+-]/.test(amount)) return null;
  return valued('cumulative', amount.startsWith('>') ? '>' : '≥', wholeNumber(amount.replace(/^[≥>]/, '')));
}

/** `[13]万人` is `13万人`; two numbers side by side (`[1]3`) are not one. */
function amountWithUnit(inner: string, unit: string): string | null {
  if (unit === '') return inner;
  return isUnit(unit.replace(/^[千万亿]{1,2}/, '')) ? inner + unit : null;
}

function compound(text: string): Notation | null {
  const amount = after(text, 'Π') ?? after(text, '累计降低') ?? after(text, '累计下降');
  if (amount === null || /^[+-]/.test(amount)) return null;
  return valued('compound', amount.startsWith('>') ? '>' : '≥', wholePercent(amount.replace(/^[≥>]/, '')));
}

function growth(text: string): Notation | null {
  const rate = after(text, '年均增长');
  return rate === null ? null : valued('growth', '≥', wholePercent(rate.replace(/^≥/, '').replace(/以上$/, '')));
}

const directions: Readonly<Record<string, 1 | -1>> = {
  提高: 1,
  提升: 1,
  上升: 1,
  增加: 1,
  增长: 1,
  下降: -1,
  降低: -1,
  减少: -1,
};

/** `提高1`, `降低2个百分点`: an increment; the word alone is a direction. `提高到5` is neither, nor is a rate (`增长6%`). */
function change(text: string): Notation | null {
  const sign = directions[text.slice(0, 2)];
  if (sign === undefined) return null;
  const amount = text.slice(2);
  if (amount === '') return { ...blankNotation, kind: 'direction', sign };
  if (text.startsWith('增长') && amount.endsWith('%')) return null;
  const number = /^\d/.test(amount) ? wholeNumber(amount) : null;
  return number && valued('increment', '', { ...number, value: sign * number.value });
}

function approx(text: string): Notation | null {
  const bare = text.replace(/^约/, '').replace(/左右$/, '');
  return bare === text ? null : valued('approx', '', wholeNumber(bare));
}

/** `3-5万` is 3万 to 5万: the scale of the upper end is the lower end's too where that has none. */
function interval(text: string): Notation | null {
  const low = leadingNumber(text);
  const middle = low && /^(.*?)(?:[-~至\u2013\u2014])(.*)$/.exec(low.rest);
  if (!low || !middle || !isUnit(middle[1] ?? '')) return null;
  const high = wholeNumber(middle[2] ?? '');
  if (!high) return null;
  const shared = low.number.factor === 1 ? high.factor : 1;
  const value = shared === 1 ? low.number.value : Number(`${low.number.value}e${Math.round(Math.log10(shared))}`);
  if (high.value < value) return null;
  const finer = { value, decimals: Math.max(low.number.decimals, high.decimals), factor: high.factor };
  return valued('interval', '', finer, high.value);
}

/** In this order: a signed number is a level, a signed number in brackets an increment; 累计降低 comes before 累计. */
const readers: readonly Reader[] = [
  plain,
  readBound,
  composition,
  compound,
  cumulative,
  growth,
  change,
  approx,
  interval,
];

function after(text: string, word: string): string | null {
  return text.startsWith(word) ? text.slice(word.length) : null;
}
