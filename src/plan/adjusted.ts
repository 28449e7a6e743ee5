/** New figures in the form that the plan prints: `14` for `[13]` is `[14]`, and for `Σ≥13` it is `Σ≥14`. */
import { adjustedIncrement } from './adjusted-increment';
import { figureOf, numeral, readOf } from './figures';
import { withoutLevelWords } from './level-words';
import type { Indicator } from './plan';

/** An increase that is decided as a level is of another kind from then on. */
export type AdjustedTarget = Pick<Indicator, 'criterion' | 'kind' | 'direction' | 'target'>;

/** The target with another figure; `unclear` where it may be a level or an increase; null for what is no figure of its kind. */
export function adjustedTarget(indicator: Indicator, value: string): AdjustedTarget | 'unclear' | null {
  const { criterion: printed, kind, direction, target, unit } = indicator;
  const was = readOf(printed);
  if (was?.kind !== 'increment') {
    const criterion = adjustedCriterion(indicator, value);
    if (criterion === null) return null;
    return { criterion, kind, direction, target: adjustedPrint(target, withoutLevelWords(value), unit) };
  }
  const read = adjustedIncrement(indicator, was, value);
  if (read === null || read === 'unclear') return read;
  const { criterion } = read;
  if (read.kind === 'increment') return { criterion, kind, direction, target: criterion };
  return { criterion, kind: read.kind, direction: read.kind === 'lower' ? 'up' : 'down', target: criterion };
}

/** The criterion with another figure; null for what is no figure of its kind. A value that carries a bound states its own. */
export function adjustedCriterion(
  { criterion, unit }: Pick<Indicator, 'criterion' | 'unit'>,
  written: string,
): string | null {
  const value = withoutLevelWords(written);
  const [was, now] = [readOf(criterion), readOf(value)];
  if (!was || !now) return null;
  const isWhole = now.kind === was.kind && now.parts.length === was.parts.length;
  if (was.kind === 'composition' || was.kind === 'interval' || was.kind === 'direction') return isWhole ? value : null;
  if (isWhole && now.kind !== 'level' && now.kind !== 'cumulative') return value;
  // A plan prints compounds in the brackets of totals.
  const isBracketed = now.kind === 'cumulative' && was.kind === 'compound';
  if (now.kind !== 'level' && !isWhole && !isBracketed) return null;
  const made = withFigure(criterion, value, unit);
  const read = readOf(made);
  // Reductions that compound are told without a sign.
  return read?.kind === was.kind && !(was.kind === 'compound' && (read.value ?? 0) < 0) ? made : null;
}

/** A printed base or target with another figure. */
export function adjustedPrint(printed: string, value: string, unit: Indicator['unit']): string {
  const [was, now] = [readOf(printed), readOf(value)];
  const isPlain = now?.kind === 'level' || now?.kind === was?.kind;
  if (!was || !isPlain || was.parts.length > 0 || was.kind === 'interval') return value;
  return numeral.test(printed) ? withFigure(printed, value, unit) : value;
}

function withFigure(printed: string, value: string, unit: Indicator['unit']): string {
  return printed.replace(numeral, figureOf(value, unit));
}
