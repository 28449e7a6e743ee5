/** What the printed texts of one row must satisfy: they can be read, and say the same as the row's other fields. */
import type { Notation } from '../notation/notation';
import { parseActual } from '../notation/parse-actual';
import { parseNotation } from '../notation/parse-notation';
import type { Direction, Indicator, ReviewRow } from './plan';
import type { PlanPath } from './plan-places';
import { planProblem, type PlanProblem, type PlanProblemCode } from './plan-problem';

export function indicatorProblems(indicator: Indicator, path: PlanPath): readonly PlanProblem[] {
  const { base, target, criterion, kind, measure, direction, share, unit, sources } = indicator;
  const problems: PlanProblem[] = [];
  const refuse = (code: PlanProblemCode, field: keyof Indicator, value: string, ...wanted: string[]) =>
    problems.push(planProblem(code, [...path, field], { value, wanted }));

  // A target may be in words that no function reads; then the document must be quoted, so that it is no slip of the pen.
  const quoted = sources.some(({ quote }) => quote.includes(target));
  if (!parseNotation(target).ok && !quoted) refuse('unreadable-target', 'target', target);

  const read = readCriterion(criterion);
  const isOpen = saysNothing(target) && saysNothing(criterion);
  if (isOpen) {
    // Nothing is decided yet, as in a plan that is being made: the kind is what is meant.
  } else if (kind === 'words') {
    if (!saysNothing(criterion)) refuse('other-kind', 'kind', kind, criterion, read?.kind ?? '');
    if (parseNotation(target).ok) refuse('words-for-number', 'kind', kind, target);
  } else if (!read) refuse('unreadable-criterion', 'criterion', criterion);
  else {
    if (read.kind !== kind) refuse('other-kind', 'kind', kind, criterion, read.kind);
    if ((measure === 'composition') !== (read.kind === 'composition'))
      refuse('other-measure', 'measure', measure, criterion);
    const wanted = directionOf(read);
    if (wanted && direction && direction !== wanted)
      refuse('other-direction', 'direction', direction, criterion, wanted);
  }
  problems.push(...baseProblems({ base, criterion }, read, path));
  if (share && !/[%％]/.test(unit?.zh ?? '')) refuse('share-without-percent', 'share', String(share));
  return problems;
}

export function reviewRowProblems(
  { base, target, criterion, actual, source }: ReviewRow,
  path: PlanPath,
): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const refuse = (code: PlanProblemCode, field: keyof ReviewRow, value: string, ...wanted: string[]) =>
    problems.push(planProblem(code, [...path, field], { value, wanted }));

  if (!parseNotation(target).ok && !source.quote.includes(target)) refuse('unreadable-target', 'target', target);
  const read = readCriterion(criterion);
  if (!read) refuse('unreadable-criterion', 'criterion', criterion);
  problems.push(...baseProblems({ base, criterion }, read, path));
  const held = parseActual(actual);
  if (!held.ok) refuse('unreadable-actual', 'actual', actual);
  else if (read && held.actual && !alike(read, held.actual.kind === 'composition' ? held.actual.parts : []))
    refuse('unlike-criterion', 'actual', actual, criterion);
  return problems;
}

function baseProblems(
  { base, criterion }: Pick<Indicator, 'base' | 'criterion'>,
  judged: Notation | null,
  path: PlanPath,
): readonly PlanProblem[] {
  const read = parseNotation(base);
  if (!read.ok) return [planProblem('unreadable-base', [...path, 'base'], { value: base })];
  const { kind, parts } = read.notation;
  if (!judged || kind === 'missing' || alike(judged, parts)) return [];
  return [planProblem('unlike-criterion', [...path, 'base'], { value: base, wanted: [criterion] })];
}

/** A composition is compared with one of as many parts, a number with a number. */
function alike(criterion: Notation, parts: readonly number[]): boolean {
  return criterion.parts.length === parts.length;
}

/** null for what no function could judge by; a missing mark is no criterion. */
function readCriterion(criterion: string): Notation | null {
  const read = parseNotation(criterion);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}

/** A missing mark: nothing to judge by. */
function saysNothing(criterion: string): boolean {
  const read = parseNotation(criterion);
  return read.ok && read.notation.kind === 'missing';
}

const directions: Readonly<Partial<Record<Notation['kind'], Direction>>> = {
  lower: 'up',
  cumulative: 'up',
  upper: 'down',
};

function directionOf({ kind, sign }: Notation): Direction | null {
  if (kind === 'direction') return sign > 0 ? 'up' : 'down';
  return directions[kind] ?? null;
}
