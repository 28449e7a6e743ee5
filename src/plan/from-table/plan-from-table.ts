/** The plan that a draft and its answers make, checked like a plan file. A second table gives the previous plan's results. */
import { parsePlan, type PlanResult } from '../load-plan';
import type { Indicator, Plan, Review, ReviewRow } from '../plan';
import { draftOf, questionKey, sourcesOf, type Answers, type Draft, type DraftIndicator, type Question } from './draft';
import { englishNames, englishTitleKey, inBoth } from './english-names';
import { planIdFor } from './plan-id';
import type { Understood } from './understand';

export interface TableInPlan {
  readonly understood: Understood;
  readonly answers: Answers;
}

/** Answers about the plan as a whole. */
export const planQuestions = ['title', 'base-year', 'end-year'] as const;
export type PlanQuestion = (typeof planQuestions)[number];

/** Behind the name of the box, without what says that it is a table of figures. */
export function proposedTitle({ title, box }: Understood): string {
  const bare = title
    .replace(/^(?:专栏|附?表|附件)\s*[\d一二三四五六七八九十]*\s*/, '')
    .replace(/\s*主要(?:发展)?指标.*$/, '');
  return (bare || title || box).slice(0, 300);
}

/** As answered, else as the table says; '' where it does not. */
export function planAnswer({ understood, answers }: TableInPlan, of: PlanQuestion): string {
  const { baseYear, endYear } = understood;
  const proposed = { title: proposedTitle(understood), 'base-year': baseYear ?? '', 'end-year': endYear ?? '' }[of];
  return answers.get(of) ?? String(proposed);
}

/** Questions that nobody has answered and without whose answer there is no plan. */
export function openQuestions({ rows }: Draft, answers: Answers): readonly Question[] {
  return rows.flatMap(({ questions }) =>
    questions.filter(({ isNeeded, row, of }) => isNeeded && !(answers.get(questionKey(row, of)) ?? '').trim()),
  );
}

/** `present`: the plan that is there already, whose id stays where the table is its own. */
export function planFromTable(
  main: TableInPlan,
  previous: TableInPlan | null,
  present: Plan | null = null,
): PlanResult {
  const title = planAnswer(main, 'title').trim();
  const titles = inBoth(title, main.answers.get(englishTitleKey));
  const names = englishNames(main.answers);
  const indicators = draftOf(main.understood, main.answers)
    .rows.flatMap(({ indicator }) => indicator ?? [])
    .map((indicator, i) => ({ ...indicator, name: inBoth(indicator.name.zh, names[i]) }));
  const review = previous && reviewOf(previous);
  const rows = review?.rows ?? [];
  const period = { baseYear: Number(planAnswer(main, 'base-year')), endYear: Number(planAnswer(main, 'end-year')) };
  return parsePlan(
    JSON.stringify({
      format: 1,
      id: planIdFor(title, { ...period, indicators }, present),
      title: titles,
      shortTitle: titles,
      ...period,
      indicators: indicators.map((indicator) => withPrevious(indicator, rows)),
      review,
      conflicts: [],
    }),
  );
}

/** The same name in the same unit is the same indicator; any other likeness is for people to see. */
function withPrevious({ actual: _actual, ...indicator }: DraftIndicator, rows: readonly ReviewRow[]): Indicator {
  const same = rows.find(({ name, unit }) => name.zh === indicator.name.zh && unit?.zh === indicator.unit?.zh);
  return { ...indicator, previousNo: same?.no ?? null };
}

function reviewOf(table: TableInPlan): Review | null {
  const { understood, answers } = table;
  const title = planAnswer(table, 'title');
  const rows = draftOf(understood, answers).rows.flatMap(({ row, indicator }) => {
    const [source] = sourcesOf(row, understood);
    if (!indicator || !source) return [];
    const { no, group, name, unit, base, target, criterion, actual } = indicator;
    return [{ no, group, name, unit, base, target, criterion, actual: actual === '' ? '--' : actual, source }];
  });
  if (rows.length === 0) return null;
  return {
    title: { zh: title, en: title },
    baseYear: Number(planAnswer(table, 'base-year')),
    endYear: Number(planAnswer(table, 'end-year')),
    rows,
  };
}
