/** What a plan must satisfy beyond its schema: keys are unique, references lead somewhere, years follow each other. */
import { crossCheckProblems } from './cross-check-rules';
import { decisionProblems } from './decision-rules';
import { indicatorProblems, reviewRowProblems } from './notation-rules';
import type { Conflict, Indicator, Plan } from './plan';
import { specialTargetProblems } from './special-target-rules';
import { rowAt, type PlanPath } from './plan-places';
import { planProblem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import { mapped, type Steps } from './steps';

/** Longest period in years: each has a column. */
const longest = 50;

/** In short steps, in the order of the file's parts. */
export function* planRuleProblems(plan: Plan): Steps<readonly PlanProblem[]> {
  const { indicators, review, conflicts, crossChecks = [], specialTargets = [] } = plan;
  const ofEach = function* <Item>(items: readonly Item[], of: (item: Item, i: number) => readonly PlanProblem[]) {
    return (yield* mapped(items, of)).flat();
  };
  const problems = [
    ...yearProblems(plan),
    ...doubledIds(plan),
    ...doubled(indicators, 'no', 'duplicate-no', ['indicators']),
    ...(yield* ofEach(indicators, (indicator, i) => indicatorProblems(indicator, ['indicators', i]))),
    ...indicators.flatMap((indicator, i) => baseYearProblems(indicator, plan, ['indicators', i])),
    ...unknownWholes(plan),
    ...unknownPrevious(plan),
    ...(yield* ofEach(specialTargets, (target, i) => specialTargetProblems(target, plan, ['specialTargets', i]))),
    ...doubled(review?.rows ?? [], 'no', 'duplicate-no', ['review', 'rows']),
    ...(yield* ofEach(review?.rows ?? [], (row, i) => reviewRowProblems(row, ['review', 'rows', i]))),
    ...(yield* ofEach(conflicts, (conflict, i) => conflictProblems(conflict, plan, ['conflicts', i]))),
    ...doubled(crossChecks, 'id', 'duplicate-id', ['crossChecks']),
    ...(yield* ofEach(crossChecks, (check, i) => crossCheckProblems(plan, check, ['crossChecks', i]))),
    ...doubled(plan.decisions ?? [], 'about', 'duplicate-id', ['decisions']),
    ...doubled(plan.annualTargets ?? [], 'indicatorId', 'duplicate-id', ['annualTargets']),
    ...(yield* decisionProblems(plan)),
  ];
  return problems.map((problem) => ({ ...problem, row: rowAt(plan, problem.path) }));
}

function baseYearProblems({ baseYear }: Indicator, { endYear }: Plan, path: PlanPath): readonly PlanProblem[] {
  if (baseYear === undefined || baseYear < endYear) return [];
  return [planProblem('base-year', [...path, 'baseYear'], { value: `${baseYear}`, wanted: [`${endYear}`] })];
}

function yearProblems({ baseYear, endYear, review }: Plan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (endYear <= baseYear || endYear - baseYear > longest)
    problems.push(planProblem('years', ['endYear'], { value: `${baseYear}–${endYear}`, wanted: [String(longest)] }));
  if (review && (review.endYear <= review.baseYear || review.endYear > baseYear)) {
    const value = `${review.baseYear}–${review.endYear}`;
    problems.push(planProblem('review-years', ['review', 'endYear'], { value, wanted: [String(baseYear)] }));
  }
  return problems;
}

/** Entries, stages and findings of all sheets are kept by these ids, so no two things share one. */
function doubledIds({ indicators, tasks = [], specialTargets = [] }: Plan): readonly PlanProblem[] {
  const seen = new Set<string>();
  const keyed: readonly (readonly [string, PlanPath])[] = [
    ...indicators.map(({ id }, i) => [id, ['indicators', i]] as const),
    ...specialTargets.map(({ id }, i) => [id, ['specialTargets', i]] as const),
    ...tasks.flatMap(({ id, contents }, i) => [
      [id, ['tasks', i]] as const,
      ...contents.map((content, j) => [content.id, ['tasks', i, 'contents', j]] as const),
    ]),
  ];
  return keyed.flatMap(([id, path]) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [planProblem('duplicate-id', [...path, 'id'], { value: id })];
  });
}

function doubled<Key extends string>(
  rows: readonly Readonly<Record<Key, string>>[],
  key: Key,
  code: PlanProblemCode,
  list: PlanPath,
): readonly PlanProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, i) => {
    const held = row[key];
    if (!seen.has(held)) {
      seen.add(held);
      return [];
    }
    return [planProblem(code, [...list, i, key], { value: held })];
  });
}

function unknownWholes({ indicators }: Plan): readonly PlanProblem[] {
  const known = new Set(indicators.map(({ id }) => id));
  return indicators.flatMap(({ id, partOf }, i) =>
    partOf === undefined || (known.has(partOf) && partOf !== id)
      ? []
      : [planProblem('unknown-indicator', ['indicators', i, 'partOf'], { value: partOf })],
  );
}

function unknownPrevious({ indicators, review }: Plan): readonly PlanProblem[] {
  const known = new Set(review?.rows.map(({ no }) => no));
  return indicators.flatMap(({ previousNo }, i) =>
    previousNo === null || known.has(previousNo)
      ? []
      : [planProblem('unknown-review-row', ['indicators', i, 'previousNo'], { value: previousNo })],
  );
}

function conflictProblems(conflict: Conflict, { indicators }: Plan, path: PlanPath): readonly PlanProblem[] {
  const { indicatorId, statements, used } = conflict;
  const values = new Set(statements.map(({ value }) => value));
  const problems: PlanProblem[] = [];
  if (!indicators.some(({ id }) => id === indicatorId))
    problems.push(planProblem('unknown-indicator', [...path, 'indicatorId'], { value: indicatorId }));
  if (!values.has(used)) problems.push(planProblem('used-not-stated', [...path, 'used'], { value: used }));
  if (values.size < 2) problems.push(planProblem('nothing-disagrees', [...path, 'statements'], { value: used }));
  return problems;
}
