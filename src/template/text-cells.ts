/** Which texts Excel would read as something else when written, and so need the format `@` first. */

/** Formula starters, the marks of formula injection, and what looks like a number, date, time, percentage or truth value. */
const readOtherwise = [
  /^[=+\-@\t\r\n']/,
  /^[\s\d.,:/\-%()￥¥$€]*\d[\s\d.,:/\-%()￥¥$€]*$/,
  /^\d+(\.\d+)?e[+-]?\d+$/i,
  /^\d{1,4}[年/-]\d{1,2}([月/-](\d{1,2}日?)?)?$/,
  /^\d{1,2}月(\d{1,2}日)?$/,
  /^\d{1,2}[- ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d/i,
  /^(true|false)$/i,
  /^#/,
];

export function needsTextFormat(text: string): boolean {
  return readOtherwise.some((pattern) => pattern.test(text));
}
