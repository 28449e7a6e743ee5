/**
 * A new target for a row that the plan prints as an increase over its base (`[+1]`). An office may decide a level (达到65) or
 * another increase; a bare figure is taken as the one of the two that it can only be, and is unclear otherwise.
 */
import type { Notation } from '../notation/notation';
import { normalizeNotation } from '../notation/number-text';
import { parseNotation } from '../notation/parse-notation';
import { figureOf, readOf } from './figures';
import { changedTo, levelWords } from './level-words';
import type { Indicator } from './plan';

/** A level has an operator and is judged whatever the base; `unclear`: nobody can know which of the two is meant. */
export type IncrementReading =
  { readonly kind: 'increment' | 'lower' | 'upper'; readonly criterion: string } | 'unclear';

type IncrementRow = Pick<Indicator, 'criterion' | 'unit' | 'base'>;

/** null for what is no figure of such a row. */
export function adjustedIncrement(row: IncrementRow, was: Notation, value: string): IncrementReading | null {
  const text = normalizeNotation(value).replace(changedTo, '');
  const words = levelWords.exec(text);
  const bare = text.replace(levelWords, '');
  const now = readOf(bare);
  const step = was.value ?? 0;
  if (words) return now && reached(now, bare, row, words.groups?.up ? 1 : words.groups?.down ? -1 : step);
  if (/^\+\d/.test(text)) return increased(figureOf(text, row.unit), 1);
  if (!now) return null;
  if (now.kind === 'increment') return { kind: 'increment', criterion: bare };
  if (now.kind === 'lower' || now.kind === 'upper') return reached(now, bare, row, step);
  // A plan prints increases in the brackets of totals.
  if (now.kind !== 'level' && now.kind !== 'cumulative') return null;
  const figure = figureOf(bare, row.unit);
  const likely = likelyReading(row, step, Number(figure));
  if (likely === 'increment' || (now.kind === 'cumulative' && likely === 'unclear')) return increased(figure, step);
  return now.kind === 'level' && likely === 'level' ? reached(now, bare, row, step) : 'unclear';
}

function reached(now: Notation, text: string, { unit }: IncrementRow, side: number): IncrementReading | null {
  const { kind, operator } = now;
  if (kind !== 'level' && kind !== 'lower' && kind !== 'upper') return null;
  const figure = figureOf(text, unit);
  if (kind !== 'level') return { kind, criterion: operator + figure };
  return side < 0 ? { kind: 'upper', criterion: `≤${figure}` } : { kind: 'lower', criterion: `≥${figure}` };
}

/** A figure without a sign goes the way that the plan's own goes. */
function increased(figure: string, step: number): IncrementReading {
  const sign = /^[+-]/.test(figure) ? '' : step < 0 ? '-' : '+';
  return { kind: 'increment', criterion: `[${sign}${figure}]` };
}

/** How many times the printed increase another one may be, or the other way round, to be likely. */
const farthest = 3;

/** By the printed base, which stays as it is: a reading must not turn over when the base is revised. */
function likelyReading({ base }: IncrementRow, step: number, figure: number): 'increment' | 'level' | 'unclear' {
  const read = parseNotation(base);
  if (!read.ok || read.notation.kind !== 'level' || read.notation.value === null) return 'unclear';
  const isLikely = (change: number) => change / step >= 1 / farthest && change / step <= farthest;
  const [asIncrease, asLevel] = [
    isLikely(figure < 0 ? figure : Math.sign(step) * figure),
    isLikely(figure - read.notation.value),
  ];
  return asIncrease === asLevel ? 'unclear' : asIncrease ? 'increment' : 'level';
}
