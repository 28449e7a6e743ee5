/**
 * What the document leaves open or says twice, worked out from the plan's data alone: codes, numbers and places; the words
 * are words/question-words.ts. An open question is no mistake of the office: it says what was taken meanwhile.
 */
import { parseNotation } from '../notation/parse-notation';
import { continuity } from './continuity';
import type { Indicator, Localized, Plan, SourcePlace } from './plan';
import { finished, mapped, remembered, whole, type Steps } from './steps';

export type QuestionKind =
  | 'conflict'
  | 'about'
  | 'flow-and-stock'
  | 'parts-above-whole'
  | 'target-below-base'
  | 'base-missing'
  | 'base-differs'
  | 'renamed'
  | 'ended'
  | 'ratio-unclear'
  | 'no-annual-split'
  | 'adjusted-base'
  | 'adjusted-target';

export interface OpenQuestion {
  /** Stable: `renamed-pension-coverage`. Decisions are kept by it. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly subject: Localized;
  /** Printed figures and names that the sentence is made with. */
  readonly details: Readonly<Record<string, string | Localized>>;
  readonly places: readonly SourcePlace[];
}

/** The same list each time. */
export function openQuestions(plan: Plan): readonly OpenQuestion[] {
  return finished(openQuestionSteps(plan));
}

/** The same in short steps, for plans of many indicators. */
export const openQuestionSteps = remembered(function* (plan: Plan): Steps<readonly OpenQuestion[]> {
  const found: OpenQuestion[] = [];
  for (const questionsIn of kinds) {
    found.push(...(yield* whole(questionsIn(plan))));
    yield;
  }
  return found;
});

/** In the order of the sheet. */
const kinds: readonly ((plan: Plan) => readonly OpenQuestion[] | Steps<readonly OpenQuestion[]>)[] = [
  conflicts,
  abouts,
  flows,
  partsAboveWhole,
  ofEach(targetBelowBase),
  ofEach(missingBase),
  continuations,
  ofEach(unclearRatio),
  noAnnualSplit,
  adjusted,
];

function ofEach(questionsOf: (indicator: Indicator) => readonly OpenQuestion[]) {
  return function* ({ indicators }: Plan): Steps<readonly OpenQuestion[]> {
    return (yield* mapped(indicators, questionsOf)).flat();
  };
}

function byId({ indicators }: Pick<Plan, 'indicators'>): ReadonlyMap<string, Indicator> {
  return new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

export type AdjustedField = 'base' | 'target';

/** What a decision about a base or a target (中期调整) is kept by. */
export function adjustedId(field: AdjustedField, indicatorId: string): string {
  return `adjusted-${field}-${indicatorId}`;
}

/** null for a decision about another question. */
export function adjustedIn(about: string): { readonly field: AdjustedField; readonly indicatorId: string } | null {
  const [, field, indicatorId] = /^adjusted-(base|target)-(.+)$/.exec(about) ?? [];
  return indicatorId === undefined ? null : { field: field as AdjustedField, indicatorId };
}

/** Bases and targets that the office has set anew, or has set anew and taken back. */
function adjusted({ indicators, decisions = [] }: Plan): readonly OpenQuestion[] {
  if (decisions.length === 0) return [];
  const known = byId({ indicators });
  return decisions.flatMap(({ about }) => {
    const { field, indicatorId } = adjustedIn(about) ?? {};
    const indicator = known.get(indicatorId ?? '');
    if (!field || !indicator) return [];
    return [question(`adjusted-${field}`, indicator, { printed: indicator[field] }, firstSource(indicator))];
  });
}

function conflicts({ conflicts, indicators }: Plan): readonly OpenQuestion[] {
  const known = byId({ indicators });
  return conflicts.flatMap(({ indicatorId, statements, used, explanation }) => {
    const indicator = known.get(indicatorId);
    const values = [...new Set(statements.map(({ value }) => value))].join(' / ');
    const places = statements.map(({ source }) => source);
    return indicator ? [question('conflict', indicator, { values, used, explanation }, places)] : [];
  });
}

/** A number that one place gives with 左右 and the table of indicators without. */
function abouts({ specialTargets = [], indicators }: Plan): readonly OpenQuestion[] {
  const known = byId({ indicators });
  return specialTargets.flatMap(({ operator, target, link, sources }) => {
    const indicator = known.get(link?.indicatorId ?? '');
    if (!indicator || link?.relation !== 'same' || operator !== '左右') return [];
    return [
      question('about', indicator, { about: `${target}${operator}`, used: indicator.target }, [
        ...indicator.sources.slice(0, 1),
        ...sources.slice(0, 1),
      ]),
    ];
  });
}

/** What is to come in over the period, beside what the stock is to grow by. */
function flows({ specialTargets = [], indicators }: Plan): readonly OpenQuestion[] {
  const known = byId({ indicators });
  return specialTargets.flatMap(({ link, name, target, unit, sources }) => {
    const indicator = known.get(link?.indicatorId ?? '');
    if (!indicator || link?.relation !== 'flow') return [];
    const growth = added(numberOf(indicator.target), -(numberOf(indicator.base) ?? NaN));
    const details = {
      ...{ flow: name, amount: `${target}${unit?.zh ?? ''}` },
      ...{ base: indicator.base, target: indicator.target, growth: String(rounded(growth ?? NaN)) },
    };
    return [question('flow-and-stock', indicator, details, [...indicator.sources, ...sources])];
  });
}

function partsAboveWhole({ indicators }: Plan): readonly OpenQuestion[] {
  const partsOf = new Map<string, Indicator[]>();
  for (const part of indicators)
    if (part.partOf !== undefined) partsOf.set(part.partOf, [...(partsOf.get(part.partOf) ?? []), part]);
  return indicators.flatMap((whole) => {
    const parts = partsOf.get(whole.id) ?? [];
    const total = parts.reduce<number | null>((sum, { base }) => added(sum, numberOf(base)), 0);
    const base = numberOf(whole.base);
    if (parts.length < 2 || total === null || base === null || total <= base) return [];
    const details = {
      parts: { zh: parts.map(({ name }) => name.zh).join('、'), en: parts.map(({ name }) => name.en).join(', ') },
      sum: `${parts.map((part) => part.base).join('+')}=${rounded(total)}`,
      base: whole.base,
    };
    return [question('parts-above-whole', whole, details, [whole, ...parts].flatMap(firstSource))];
  });
}

/** A bound that the base satisfies already: a floor to be kept, or a fall to be reached? */
function targetBelowBase(indicator: Indicator): readonly OpenQuestion[] {
  const { base, target, direction, kind } = indicator;
  const [from, to] = [numberOf(base), numberOf(target)];
  if (direction !== 'up' || kind === 'increment' || from === null || to === null || to >= from) return [];
  return [question('target-below-base', indicator, { base, target }, firstSource(indicator))];
}

function missingBase(indicator: Indicator): readonly OpenQuestion[] {
  const read = parseNotation(indicator.base);
  if (!read.ok || read.notation.kind !== 'missing') return [];
  return [question('base-missing', indicator, { base: indicator.base }, firstSource(indicator))];
}

function continuations(plan: Plan): readonly OpenQuestion[] {
  return continuity(plan).flatMap((row): readonly OpenQuestion[] => {
    if (row.fate === 'ended') {
      const { no, name, actual, source } = row.previous;
      return [{ id: `ended-${no}`, kind: 'ended', subject: name, details: { no, actual }, places: [source] }];
    }
    if (row.fate === 'added') return [];
    const { indicator, previous, baseAgrees } = row;
    const places = [previous.source, ...firstSource(indicator)];
    return [
      ...(row.fate === 'renamed' ? [question('renamed', indicator, { before: previous.name }, places)] : []),
      ...(baseAgrees
        ? []
        : [question('base-differs', indicator, { base: indicator.base, actual: previous.actual }, places)]),
    ];
  });
}

/** A percentage whose numerator and denominator the document does not give. */
function unclearRatio(indicator: Indicator): readonly OpenQuestion[] {
  return indicator.share ? [question('ratio-unclear', indicator, {}, firstSource(indicator))] : [];
}

function noAnnualSplit({ indicators, shortTitle }: Plan): readonly OpenQuestion[] {
  const details = { count: String(indicators.length) };
  return [{ id: 'no-annual-split', kind: 'no-annual-split', subject: shortTitle, details, places: [] }];
}

function question(
  kind: QuestionKind,
  { id, name }: Indicator,
  details: OpenQuestion['details'],
  places: readonly SourcePlace[],
): OpenQuestion {
  return { id: `${kind}-${id}`, kind, subject: name, details, places };
}

function firstSource({ sources }: Indicator): readonly SourcePlace[] {
  return sources.slice(0, 1);
}

function numberOf(printed: string): number | null {
  const read = parseNotation(printed);
  return read.ok && read.notation.kind !== 'composition' ? read.notation.value : null;
}

/** Sums of printed decimals come with the noise of binary fractions. */
function rounded(sum: number): number {
  return Number(sum.toFixed(6));
}

function added(sum: number | null, next: number | null): number | null {
  return sum === null || next === null ? null : sum + next;
}
