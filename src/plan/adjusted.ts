/** New figures in the form that the plan prints: `14` for `[13]` is `[14]`, and for `Σ≥13` it is `Σ≥14`. */
import { normalizeNotation } from '../notation/number-text';
import type { Notation } from '../notation/notation';
import { parseNotation } from '../notation/parse-notation';
import type { Indicator } from './plan';

const numeral = /[+-]?\d[\d,]*(?:\.\d+)?/;
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
  // A plan prints increments and compounds in the brackets of totals.
  const isBracketed = now.kind === 'cumulative' && (was.kind === 'increment' || was.kind === 'compound');
  if (now.kind !== 'level' && !isWhole && !isBracketed) return null;
  const made = withFigure(criterion, was, value, unit);
  const read = readOf(made);
  // Reductions that compound are told without a sign.
  return read?.kind === was.kind && !(was.kind === 'compound' && (read.value ?? 0) < 0) ? made : null;
}

/** A printed base or target with another figure. */
export function adjustedPrint(printed: string, value: string, unit: Indicator['unit']): string {
  const [was, now] = [readOf(printed), readOf(value)];
  const isPlain = now?.kind === 'level' || now?.kind === was?.kind;
  if (!was || !isPlain || was.parts.length > 0 || was.kind === 'interval') return value;
  return numeral.test(printed) ? withFigure(printed, was, value, unit) : value;
}

/** Of an increment the printed sign says the way, which a figure without a sign leaves as it is. */
function withFigure(printed: string, { kind }: Notation, value: string, unit: Indicator['unit']): string {
  const figure = figureOf(value, unit?.zh ?? '');
  return printed.replace(numeral, (before) => {
    const sign = kind === 'increment' ? (/^[+-]/.exec(before)?.[0] ?? '') : '';
    return /^[+-]/.test(figure) ? figure : sign + figure;
  });
}

/** The figure of a text as it stands in a row of that unit: `10万人次` is 10 and `100000人` is 10 where the unit is 万人. */
function figureOf(value: string, unit: string): string {
  const text = normalizeNotation(value);
  const figure = numeral.exec(text)?.[0] ?? value;
  const behind = text.slice((numeral.exec(text)?.index ?? 0) + figure.length).trimStart();
  const own = scales[unit.charAt(0)];
  const said = scales[behind.charAt(0)];
  const isUnscaled = own !== undefined && unit.length > 1 && behind.startsWith(unit.slice(1));
  if (said === undefined && !isUnscaled) return figure;
  const factor = (said ?? 1) / (own ?? 1);
  return factor === 1 ? figure : String(Number((Number(figure.replace(/,/g, '')) * factor).toPrecision(15)));
}

function readOf(text: string): Notation | null {
  const read = parseNotation(text);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}
