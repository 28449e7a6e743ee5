/** The figure in a text that somebody wrote, as it stands in a row of a given unit. */
import type { Notation } from '../notation/notation';
import { normalizeNotation } from '../notation/number-text';
import { parseNotation } from '../notation/parse-notation';
import type { Indicator } from './plan';

export const numeral = /[+-]?\d[\d,]*(?:\.\d+)?/;
const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** `10万人次` is 10 and `100000人` is 10 where the unit is 万人. */
export function figureOf(value: string, unit: Indicator['unit']): string {
  const text = normalizeNotation(value);
  const figure = numeral.exec(text)?.[0] ?? value;
  const behind = text.slice((numeral.exec(text)?.index ?? 0) + figure.length).trimStart();
  const printed = unit?.zh ?? '';
  const own = scales[printed.charAt(0)];
  const said = scales[behind.charAt(0)];
  const isUnscaled = own !== undefined && printed.length > 1 && behind.startsWith(printed.slice(1));
  if (said === undefined && !isUnscaled) return figure;
  const factor = (said ?? 1) / (own ?? 1);
  return factor === 1 ? figure : String(Number((Number(figure.replace(/,/g, '')) * factor).toPrecision(15)));
}

/** null for what cannot be read, and for a missing mark. */
export function readOf(text: string): Notation | null {
  const read = parseNotation(text);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}
