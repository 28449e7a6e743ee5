/** Which texts Excel would read as something else when written, and so need the format `@` first. */

import type { FormatRule } from './sheet-spec';

/** Formula starters, the marks of formula injection, and what looks like a number, date, time, percentage or truth value. */
const readOtherwise = [
  /^[=+\-@\t\r\n']/,
  // The digit is looked for first: to search for it from every place of a long text would take seconds.
  /^(?=\D*\d)[\s\d.,:/\-%()￥¥$€]*$/,
  /^\d+(\.\d+)?e[+-]?\d+$/i,
  /^\d{1,4}[年/-]\d{1,2}([月/-](\d{1,2}日?)?)?$/,
  /^\d{1,2}月(\d{1,2}日)?$/,
  /^\d{1,2}[- ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d/i,
  /^(true|false)$/i,
  /^#/,
];

/** For cells that hold such words of a plan. */
export function wordsFormat(ranges: readonly string[]): readonly FormatRule[] {
  return ranges.length > 0 ? [{ ranges, numberFormat: '@', isForWords: true }] : [];
}

export function needsTextFormat(text: string): boolean {
  return readOtherwise.some((pattern) => pattern.test(text));
}
