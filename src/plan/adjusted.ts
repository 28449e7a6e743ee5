/** New figures in the form that the plan prints: `14` for `[13]` is `[14]`, and for `Σ≥13` it is `Σ≥14`. */
import { normalizeNotation } from '../notation/number-text';
import type { Notation } from '../notation/notation';
import { parseNotation } from '../notation/parse-notation';
import type { Indicator } from './plan';

const numeral = /\d[\d,]*(?:\.\d+)?/;
const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The criterion with another figure; null for what is no figure of its kind. A value that carries a bound states its own. */
export function adjustedCriterion(
  { criterion, unit }: Pick<Indicator, 'criterion' | 'unit'>,
  value: string,
): string | null {
  const [was, now] = [readOf(criterion), readOf(value)];
  if (!was || !now) return null;
  const isWhole = now.kind === was.kind && now.parts.length === was.parts.length;
  if (was.kind === 'composition' || was.kind === 'interval' || was.kind === 'direction') return isWhole ? value : null;
  if (isWhole && now.kind !== 'level' && now.kind !== 'cumulative') return value;
  if (now.kind !== 'level' && !isWhole) return null;
  const made = criterion.replace(numeral, figureOf(value, unit?.zh ?? ''));
  return readOf(made)?.kind === was.kind ? made : null;
}

/** A printed base or target with another figure. */
export function adjustedPrint(printed: string, value: string, unit: Indicator['unit']): string {
  const [was, now] = [readOf(printed), readOf(value)];
  const isPlain = now?.kind === 'level' || now?.kind === was?.kind;
  if (!was || !isPlain || was.parts.length > 0 || was.kind === 'interval') return value;
  return numeral.test(printed) ? printed.replace(numeral, figureOf(value, unit?.zh ?? '')) : value;
}

/** The figure of a text as it stands in a row of that unit: `10万人次` is 10 where the unit is 万人. */
function figureOf(value: string, unit: string): string {
  const text = normalizeNotation(value);
  const figure = numeral.exec(text)?.[0] ?? value;
  const said = new RegExp(`${numeral.source}([千万亿])`).exec(text)?.[1];
  if (said === undefined) return figure;
  const factor = (scales[said] ?? 1) / (scales[unit.charAt(0)] ?? 1);
  return factor === 1 ? figure : String(Number((Number(figure.replace(/,/g, '')) * factor).toPrecision(15)));
}

function readOf(text: string): Notation | null {
  const read = parseNotation(text);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}
