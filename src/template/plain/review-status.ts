/** The status of a row of the previous plan's results as a plain formula: its one actual stands for the end year. */
import type { Notation } from '../../notation/notation';
import { boundOf } from '../../progress/bound';
import { shiftOf } from '../../progress/composition';
import type { Held } from '../../progress/held';
import { noiseOf } from '../../progress/noise';
import { failed } from '../../progress/result';
import { fittingBase, needsBase, readBase, readTarget } from '../../progress/row';
import type { Status } from '../../progress/status';
import type { Language } from '../../words/language';
import { shortOf } from './composition-row';
import { ahead, literal, noiseBetween, unreadable } from './expressions';
import { guard } from './guard';
import { levelRow } from './level-row';
import { levelTest } from './level-test';
import { colons, compositionText, isReported, isWholeComposition, isWholeTotal, totalValue } from './reading';
import { either, word } from './status';

export interface ReviewCells {
  readonly language: Language;
  readonly base: string;
  readonly criterion: string;
  readonly actual: string;
}

/** `base` and `criterion` as their cells hold them; whoever changes those afterwards gets #N/A. */
export function plainReviewStatus(cells: ReviewCells, base: Held, criterion: Held): string {
  const target = readTarget(criterion);
  if (failed(target)) return `=${unreadable}`;
  const from = fittingBase(target, readBase(base));
  if (failed(from)) return `=${unreadable}`;
  const kept = guard([
    [cells.criterion, criterion],
    ...(target && needsBase(target) ? [[cells.base, base] as const] : []),
  ]);
  const notAssessable = word(cells, 'not-assessable');
  const verdict = target ? verdictOf(cells, target, from) : null;
  const judged = verdict
    ? `IFERROR(IF(${verdict.understood},${either(cells, verdict.met, ...verdict.words)},${notAssessable}),${notAssessable})`
    : notAssessable;
  return `=IF(${kept},IF(${isReported(cells.actual)}=0,${word(cells, 'not-reported')},${judged}),NA())`;
}

interface Verdict {
  readonly understood: string;
  readonly met: string;
  /** When met, and when not. */
  readonly words: readonly [Status, Status];
}

const done = ['completed', 'not-completed'] as const;
const kept = ['kept', 'breached'] as const;

/** null where nothing can be judged from one actual. */
function verdictOf({ actual }: ReviewCells, target: Notation, base: Notation | null): Verdict | null {
  const isNumber = `ISNUMBER(${actual})`;
  const value = target.value ?? 0;
  const atLeast = (reached: string, strict = false) =>
    strict
      ? `${reached}>${literal(value + noiseOf(value, value))}`
      : `${reached}>=${literal(value - noiseOf(value, value))}`;
  switch (target.kind) {
    case 'cumulative':
    case 'compound': {
      const reached = `IF(${isNumber},${actual},${totalValue(actual)})`;
      const understood = `(${isNumber}+${isWholeTotal(actual)}>0)`;
      return { understood, met: atLeast(reached, target.operator === '>'), words: done };
    }
    case 'growth':
      return { understood: isNumber, met: `AND(${actual}>(-100),${atLeast(actual)})`, words: done };
    case 'composition':
      return compositionVerdict(actual, target, base);
    case 'direction': {
      const from = base?.value ?? null;
      if (from === null) return null;
      const change = ahead(target.sign === -1 ? -1 : 1, actual, literal(from));
      return { understood: isNumber, met: `${change}>${noiseBetween(actual, literal(from))}`, words: done };
    }
    default:
      return levelVerdict(actual, target, base);
  }
}

function levelVerdict(actual: string, target: Notation, base: Notation | null): Verdict | null {
  const level = levelRow(target, base);
  const bound = level?.bound ?? boundOf(target.kind === 'level' ? { ...target, kind: 'lower' } : target, null);
  if (!bound) return null;
  const { met } = levelTest(target, bound);
  return { understood: `ISNUMBER(${actual})`, met: met(actual), words: level?.kind === 'keep' ? kept : done };
}

function compositionVerdict(actual: string, target: Notation, base: Notation | null): Verdict {
  const text = compositionText(actual);
  const shift = shiftOf(base?.parts ?? null, target.parts);
  return {
    understood: `(${isWholeComposition(actual)})*(${colons(text)}=${target.parts.length - 1})>0`,
    met: `${shortOf(text, shift)}<=${literal(1e-9)}`,
    words: base && shift.needed <= 1e-9 ? kept : done,
  };
}
