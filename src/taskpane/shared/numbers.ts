/** Numbers as the pane shows them: with the decimals that the plan prints, or more where they are needed. */
import { decimalText } from '../../checks/decimal';
import { roundHalfUp } from '../../progress/round';
import type { IndicatorView } from '../../app/workbook-view';

/** Printed decimals of a row: the finer of base and target. */
export function printedDecimals({ base, criterion }: Pick<IndicatorView, 'base' | 'criterion'>): number {
  const fractions = `${base} ${criterion}`.normalize('NFKC').match(/\.\d+/g) ?? [];
  return Math.max(0, ...fractions.map((fraction) => fraction.length - 1));
}

/** As held, never with fewer decimals than printed: `3` of a row in tenths is `3.0`. */
export function heldText(value: string | number, decimals: number): string {
  if (typeof value === 'string') return value;
  const text = decimalText(value);
  const own = text.split('.')[1]?.length ?? 0;
  return own < decimals ? value.toFixed(decimals) : text;
}

/** What was computed, rounded half up to two decimals or to as many as are printed. */
export function amountText(value: string | number, decimals: number): string {
  return typeof value === 'string' ? value : roundHalfUp(value, Math.max(2, decimals));
}

/** With its sign, a proper minus. */
export function signedText(value: number, decimals: number): string {
  const text = amountText(Math.abs(value), decimals);
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** Beyond this a share says no more than that something is wrong with the entry. */
const largestPercent = 999;

/** A share of 1 with one decimal: `51.4%`. */
export function percentText(share: number): string {
  const percent = share * 100;
  const minus = percent < 0 ? '−' : '';
  if (Math.abs(percent) > largestPercent) return `${minus === '' ? '>' : '<−'}${largestPercent}%`;
  const text = roundHalfUp(Math.abs(percent), 1);
  return `${Number(text) === 0 ? '' : minus}${text}%`;
}
