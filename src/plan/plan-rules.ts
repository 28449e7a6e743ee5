/** What a plan must satisfy beyond its schema: keys are unique, references lead somewhere, notation is what it says it is. */
import { parseNotation } from '../notation/parse-notation';
import type { Plan } from './plan';
import type { PlanProblem, PlanProblemCode } from './plan-problem';

export function planRuleProblems(plan: Plan): readonly PlanProblem[] {
  return [
    ...yearProblems(plan),
    ...duplicates(plan, 'id', 'duplicate-id'),
    ...duplicates(plan, 'no', 'duplicate-no'),
    ...plan.indicators.flatMap((indicator, i) => [
      ...unreadable(`/indicators/${i}`, indicator, ['base', 'target', 'criterion']),
      ...otherKind(`/indicators/${i}`, indicator),
      ...unknownPrevious(plan, i),
    ]),
    ...(plan.review?.rows ?? []).flatMap((row, i) =>
      unreadable(`/review/rows/${i}`, row, ['base', 'target', 'criterion', 'actual']),
    ),
    ...conflictProblems(plan),
  ];
}

function problem(code: PlanProblemCode, path: string, place: string, value: unknown): PlanProblem {
  return { code, path, place, value: String(value).slice(0, 60) };
}

interface Placed {
  readonly no: string;
  readonly name: { readonly zh: string };
}

function placeOf({ no, name }: Placed): string {
  return `${no} ${name.zh}`;
}

function yearProblems({ baseYear, endYear, review }: Plan): readonly PlanProblem[] {
  const longest = 50;
  return [
    ...(endYear > baseYear && endYear - baseYear <= longest
      ? []
      : [problem('years', '/endYear', '', `${baseYear}–${endYear}`)]),
    ...(!review || review.endYear > review.baseYear
      ? []
      : [problem('years', '/review/endYear', '', `${review.baseYear}–${review.endYear}`)]),
  ];
}

function duplicates(plan: Plan, key: 'id' | 'no', code: PlanProblemCode): readonly PlanProblem[] {
  const seen = new Set<string>();
  return plan.indicators.flatMap((indicator, i) => {
    const held = indicator[key];
    if (seen.has(held)) return [problem(code, `/indicators/${i}/${key}`, placeOf(indicator), held)];
    seen.add(held);
    return [];
  });
}

function unreadable<Key extends string>(
  path: string,
  row: Placed & Readonly<Record<Key, string>>,
  keys: readonly Key[],
): readonly PlanProblem[] {
  return keys.flatMap((key) =>
    parseNotation(row[key]).ok ? [] : [problem('unreadable', `${path}/${key}`, placeOf(row), row[key])],
  );
}

/** The kind comes from the plan, not from guessing; but it must be what the criterion reads as. */
function otherKind(path: string, indicator: Plan['indicators'][number]): readonly PlanProblem[] {
  const read = parseNotation(indicator.criterion);
  if (!read.ok || read.notation.kind === indicator.kind) return [];
  return [problem('other-kind', `${path}/kind`, placeOf(indicator), `${indicator.kind} ≠ ${indicator.criterion}`)];
}

function unknownPrevious({ indicators, review }: Plan, i: number): readonly PlanProblem[] {
  const indicator = indicators[i];
  if (!indicator || indicator.previousNo === null) return [];
  if (review?.rows.some(({ no }) => no === indicator.previousNo)) return [];
  return [problem('unknown-review-row', `/indicators/${i}/previousNo`, placeOf(indicator), indicator.previousNo)];
}

function conflictProblems({ conflicts, indicators }: Plan): readonly PlanProblem[] {
  const ids = new Set(indicators.map(({ id }) => id));
  return conflicts.flatMap((conflict, i) => [
    ...(ids.has(conflict.indicatorId)
      ? []
      : [problem('unknown-indicator', `/conflicts/${i}/indicatorId`, '', conflict.indicatorId)]),
    ...(conflict.statements.some(({ value }) => value === conflict.used)
      ? []
      : [problem('used-not-stated', `/conflicts/${i}/used`, '', conflict.used)]),
  ]);
}
