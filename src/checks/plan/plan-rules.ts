/** Group D: the plan against itself, against what was reached before it, and against what its document states elsewhere. */
import { parseNotation } from '../../notation/parse-notation';
import type { Notation } from '../../notation/notation';
import type { Indicator, Plan } from '../../plan/plan';
import { decimalText, signOfSum, sumOf } from '../decimal';
import { indicatorsById } from '../indicator-index';
import { definePlanRule, type PlanFound, type PlanRule } from './plan-rule';

function readOf(text: string): Notation | null {
  const read = parseNotation(text);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}

function sameFigures(one: Notation, other: Notation): boolean {
  const [a, b] = [one, other].map(({ value, parts }) => (value === null ? parts : [value])) as [number[], number[]];
  return a.length === b.length && a.every((figure, i) => signOfSum(1, figure, -1, b[i] ?? 0) === 0);
}

const baseAgainstPrevious = definePlanRule('V36', ({ plan }) =>
  plan.indicators.flatMap((indicator) => {
    const { id, base, previousNo } = indicator;
    const actual = plan.review?.rows.find(({ no }) => no === previousNo)?.actual ?? '';
    const [now, before] = [readOf(base), readOf(actual)];
    if (previousNo === null || !now || !before || sameFigures(now, before)) return [];
    return [{ variant: 'base', indicatorId: id, value: base, details: { b: base, a: actual } }];
  }),
);

const belowBase = definePlanRule('V38', ({ plan }) =>
  plan.indicators.flatMap(({ id, base, target, criterion, direction, kind }) => {
    const [held, wanted] = [readOf(base), readOf(criterion)];
    // An increment adds to the base; growth and directions name no level.
    const names = ['level', 'lower', 'approx', 'cumulative'].includes(kind);
    if (direction !== 'up' || !names || !held || !wanted || held.value === null || wanted.value === null) return [];
    if ((kind === 'cumulative') !== (held.kind === 'cumulative')) return [];
    if (signOfSum(1, wanted.value, -1, held.value) >= 0) return [];
    const variant = kind === 'cumulative' ? 'belowPrevious' : 'belowBase';
    return [{ variant, indicatorId: id, value: target, details: { b: base, T: target } } as const];
  }),
);

const contradiction = definePlanRule('V39', ({ plan }) =>
  plan.conflicts.flatMap(({ indicatorId, statements, used }) => {
    const one = statements.find(({ value }) => value === used) ?? statements[0];
    const others = new Map(statements.filter(({ value }) => value !== one?.value).map((each) => [each.value, each]));
    return [...others.values()].flatMap(({ value, source }) => {
      if (!one) return [];
      const details = { s1: one.source.place, v1: one.value, s2: source.place, v2: value };
      return [{ variant: 'contradiction', indicatorId, value: `${one.value}；${value}`, details } as const];
    });
  }),
);

const product = definePlanRule('V40', ({ plan, statements }) =>
  (statements.annual ?? []).flatMap(({ indicatorId, annual, total }) => {
    const [a, c] = [readOf(annual)?.value ?? null, readOf(total)?.value ?? null];
    const n = plan.endYear - plan.baseYear;
    if (a === null || c === null || signOfSum(n, a, -1, c) === 0) return [];
    return [{ variant: 'product', indicatorId, value: `${annual}×${n}`, details: { a: annual, n, c: total } } as const];
  }),
);

const decomposition = definePlanRule('V41', ({ plan, statements }) =>
  (statements.yearly ?? []).flatMap(({ indicatorId, targets }) => {
    const indicator = indicatorsById(plan).get(indicatorId)?.indicator;
    const years = Object.keys(targets).map(Number);
    const values = years.map((year) => readOf(targets[year] ?? '')?.value ?? null);
    const wanted = indicator && readOf(indicator.criterion)?.value;
    // A year without a target leaves sum and order open.
    if (!indicator || wanted === null || wanted === undefined || !isWhole(plan, years)) return [];
    const known = values.filter((value) => value !== null);
    return known.length === years.length ? decomposed(indicator, wanted, years, known) : [];
  }),
);

function isWhole({ baseYear, endYear }: Plan, years: readonly number[]): boolean {
  return years.length === endYear - baseYear && years.every((year) => year > baseYear && year <= endYear);
}

type Decomposed = PlanFound<'short' | 'excess' | 'lastYear' | 'bound' | 'order'>;

/** `years` ascend, as the keys of a record that are whole numbers do. */
function decomposed(
  { id, target, kind, direction, base }: Indicator,
  wanted: number,
  years: readonly number[],
  values: readonly number[],
): readonly Decomposed[] {
  const found = (variant: Decomposed['variant'], year: number | null, value: string, details = {}): Decomposed[] => [
    { variant, indicatorId: id, year, value, details: { T: target, ...details } },
  ];
  if (kind === 'cumulative') {
    const sum = decimalText(sumOf(values));
    const sign = signOfSum(1, Number(sum), -1, wanted);
    return sign === 0 ? [] : found(sign < 0 ? 'short' : 'excess', null, sum, { sum });
  }
  if (isKept(kind, base, wanted)) {
    const odd = values.findIndex((value) => signOfSum(1, value, -1, wanted) !== 0);
    return odd < 0 ? [] : found('bound', years[odd] ?? null, String(values[odd]), { y: years[odd] });
  }
  if (!['level', 'lower', 'upper', 'approx'].includes(kind)) return [];
  const last = values.at(-1) ?? 0;
  if (signOfSum(1, last, -1, wanted) !== 0) return found('lastYear', years.at(-1) ?? null, decimalText(last));
  const way = direction === 'down' ? -1 : 1;
  const back = values.findIndex((value, i) => i > 0 && signOfSum(way, value, -way, values[i - 1] ?? 0) < 0);
  return back < 0 ? [] : found('order', years[back] ?? null, String(values[back]), { y: years[back] });
}

/** A bound that the base satisfies is the same every year. */
function isKept(kind: Indicator['kind'], base: string, wanted: number): boolean {
  const held = readOf(base)?.value ?? null;
  if (held === null) return false;
  return (kind === 'upper' && held <= wanted) || (kind === 'lower' && held >= wanted);
}

export const planRules: readonly PlanRule[] = [baseAgainstPrevious, belowBase, contradiction, product, decomposition];
