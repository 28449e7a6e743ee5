/** Reads an actual as a statistician may enter it: a number, a composition, a bracketed total to date, or a missing mark. */
import type { NotationProblem } from './notation';
import { decimalsOfNumber, readText, wholeNumber } from './number-text';
import { readNotation } from './parse-notation';

export type Actual =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** `[12.86]`: the total to date, which replaces the sum of the years up to it. */
  | { readonly kind: 'total'; readonly value: number; readonly decimals: number }
  | {
      readonly kind: 'composition';
      readonly parts: readonly number[];
      readonly decimals: number;
      readonly text: string;
    };

/** null is a blank or a missing mark: no value, never 0. */
export type ActualResult =
  { readonly ok: true; readonly actual: Actual | null } | { readonly ok: false; readonly problem: NotationProblem };

export function parseActual(input: string | number | null): ActualResult {
  if (input === null) return { ok: true, actual: null };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return refuse(String(input));
    return { ok: true, actual: { kind: 'number', value: input, decimals: decimalsOfNumber(input) } };
  }
  const text = readText(input);
  if (typeof text === 'object') return { ok: false, problem: text };
  if (text === '') return { ok: true, actual: null };
  const number = wholeNumber(text);
  if (number) return { ok: true, actual: { kind: 'number', value: number.value, decimals: number.decimals } };
  const { kind, value = null, parts = [], decimals = 0 } = readNotation(text) ?? {};
  if (kind === 'composition') return { ok: true, actual: { kind, parts, decimals, text } };
  if (kind === 'cumulative' && value !== null && text.startsWith('['))
    return { ok: true, actual: { kind: 'total', value, decimals } };
  return refuse(input);
}

function refuse(text: string): ActualResult {
  return { ok: false, problem: { code: 'unreadable', text } };
}
