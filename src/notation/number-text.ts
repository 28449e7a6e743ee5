/** Numbers inside printed text: full-width forms, thousands separators, 千/万/亿, a unit behind. Linear time, no guessing. */
import type { NotationProblem } from './notation';
import { isUnit } from './units';

/** Longer texts are not numbers, bounds or compositions of any plan; they are refused before anything looks at them. */
export const longestText = 200;
/** Of which a message shows so much. */
const shownOfLong = 40;

/**
 * Marks that a document sets behind a number; NFKC would turn most of them into digits, so they are looked for before it.
 * With them the signs for months, days and hours (㏡, ㋀, ㍙), which NFKC turns into digits too.
 */
const footnoteMarks =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32cb\u3358-\u3370\u33e0-\u33fe\u{1f100}-\u{1f10c}*†‡※]/u;

export function hasFootnoteMark(text: string): boolean {
  return footnoteMarks.test(text);
}

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** Look-alikes that NFKC leaves, and the sign they are read as. */
const plainSigns: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '≧': '≥',
  '⩾': '≥',
  '>=': '≥',
  '≦': '≤',
  '⩽': '≤',
  '<=': '≤',
  '〈': '<',
  '‹': '<',
  '〉': '>',
  '›': '>',
  '∶': ':',
  '〜': '~',
  '〔': '[',
  '【': '[',
  '〕': ']',
  '】': ']',
  '∑': 'Σ',
  '∏': 'Π',
};

const lookAlikes = new RegExp(Object.keys(plainSigns).join('|'), 'g');

/** Characters that have one spelling only, as almost all texts are made of. */
const plainText = /^(?:[!-;?-~≥≤ΣΠ\u4e00-\u9fff]|[<>](?!=))*$/;

/** One spelling for each sign. Spaces go, except one between two digits: `3 5` must not become 35. */
export function normalizeNotation(text: string): string {
  if (plainText.test(text)) return text;
  const folded = text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  const spaced = folded.replace(/(\D) | (?=\D)/g, '$1');
  return spaced.replace(lookAlikes, (sign) => plainSigns[sign] ?? sign);
}

/** Nothing, a run of dashes, … (which NFKC makes three points), 无, N/A. */
const missingMarks = /^(?:[-\u2010-\u2015]*|\.{3,6}|无|n\/a)$/i;

/** Blank, a run of dashes, …, 无, N/A: no value, never 0. */
export function isMissingMark(text: string): boolean {
  return text.length > longestText ? text.trim() === '' : missingMarks.test(normalizeNotation(text));
}

/** A printed text in plain characters, "" for one that says that a value is missing; or why it is not read at all. */
export function readText(input: string): string | NotationProblem {
  if (input.length > longestText)
    return input.trim() === '' ? '' : { code: 'too-long', text: input.slice(0, shownOfLong) };
  if (hasFootnoteMark(input)) return { code: 'footnote-mark', text: input };
  const text = normalizeNotation(input);
  return missingMarks.test(text) ? '' : text;
}

const exponents: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

export interface PrintedNumber {
  readonly value: number;
  /** Digits printed behind the point; `31.5万` has one. */
  readonly decimals: number;
  /** What the number was multiplied by for 千, 万, 亿. */
  readonly factor: number;
}

/** Thousands are set apart by commas or spaces. 千 before a measure belongs to the unit (千瓦时, 千克, 千米). */
const numberPattern =
  /^([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.(\d+))?((?:[千万亿](?![克米瓦])){0,2})(.*)$/;

/** A number at the start of already normalised text and what is left behind it; null when there is none. */
export function leadingNumber(text: string): { readonly number: PrintedNumber; readonly rest: string } | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', scale = '', rest = ''] = match;
  const exponent = scale === '' ? 0 : [...scale].reduce((sum, character) => sum + (exponents[character] ?? 0), 0);
  // The digits are read at once, exponent included: 31.5 × 10⁴ must be 315000 exactly.
  const value = Number(`${sign}${whole.replace(/[, ]/g, '')}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  return { number: { value: value === 0 ? 0 : value, decimals: fraction.length, factor: powerOfTen(exponent) }, rest };
}

/** Nothing but digits, as most numbers of a plan are. */
const bareNumber = /^-?\d+(?:\.\d+)?$/;

/** A whole normalised text that is one number with nothing but a unit behind it. */
export function wholeNumber(text: string): PrintedNumber | null {
  if (bareNumber.test(text)) return bare(text);
  const found = leadingNumber(text);
  return found && isUnit(found.rest) ? found.number : null;
}

/** There are no separators, scale and unit to look for: a table has thousands of them. */
function bare(digits: string): PrintedNumber | null {
  const [value, point] = [Number(digits), digits.indexOf('.')];
  if (!Number.isFinite(value)) return null;
  return { value: value === 0 ? 0 : value, decimals: point < 0 ? 0 : digits.length - point - 1, factor: 1 };
}

/** As wholeNumber, for rates: nothing but a % behind it. */
export function wholePercent(text: string): PrintedNumber | null {
  const found = leadingNumber(text);
  return found && (found.rest === '' || found.rest === '%') ? found.number : null;
}

const powers: number[] = [];

/** 10 ** n, looked up: every number of a table asks for it. */
export function powerOfTen(n: number): number {
  return powers[n] ?? (powers[n] = 10 ** n);
}

/** One unit of the last decimal that a number would be printed with. */
export function lastUnit(value: number): number {
  return 1 / powerOfTen(decimalsOfNumber(value));
}

/** More decimals than any number that is not tiny. */
const mostDecimals = 300;

/** Decimals of a number as it would be printed in full, free of binary noise: 0.1 + 0.2 has one, 1e-7 has seven. */
export function decimalsOfNumber(value: number): number {
  for (let [decimals, factor] = [0, 1]; decimals < mostDecimals; decimals += 1, factor *= 10) {
    const scaled = value * factor;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 1e-14) return decimals;
  }
  return mostDecimals;
}
