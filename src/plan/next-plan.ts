/**
 * The plan that follows this one, in one step: last actuals become bases, targets stand empty, ids stay. Nothing is made up: an
 * indicator without an actual of the end year has no base, and is listed.
 */
import { parseNotation } from '../notation/parse-notation';
import { inForce } from './in-force';
import { nextId, nextTitle } from './next-title';
import type { Indicator, Plan, ReviewRow } from './plan';

/** What an indicator has reached, as a plan prints it: a level, or the total of the period. */
export interface Reached {
  readonly text: string;
  readonly year: number;
  /** All years of a total are there, and a level is that of the end year. */
  readonly isWhole: boolean;
}

export interface NextRow {
  readonly indicator: Indicator;
  readonly base: string;
  readonly reached: Reached | null;
}

export interface NextPlan {
  readonly plan: Plan;
  readonly rows: readonly NextRow[];
}

/** The missing mark of the document. */
const none = '--';

/** `reached` by indicator id. */
export function nextPlan(printed: Plan, reached: ReadonlyMap<string, Reached>): NextPlan {
  const plan = inForce(printed);
  const length = plan.endYear - plan.baseYear;
  const rows = plan.indicators.map((indicator): NextRow => {
    const held = reached.get(indicator.id) ?? null;
    return { indicator, reached: held, base: held?.isWhole ? based(indicator, held.text) : none };
  });
  return {
    rows,
    plan: {
      format: 1,
      id: nextId(plan),
      title: nextTitle(plan.title, plan),
      shortTitle: nextTitle(plan.shortTitle, plan),
      baseYear: plan.endYear,
      endYear: plan.endYear + length,
      indicators: rows.map(({ indicator, base }, i) => nextIndicator(indicator, base, String(i + 1))),
      review: reviewOf(plan, rows),
      conflicts: [],
    },
  };
}

/** Results of what had no target, in words or empty yet, say nothing that could be looked back on. */
function isJudged({ kind, criterion }: Indicator): boolean {
  const read = parseNotation(criterion);
  return kind !== 'words' && read.ok && read.notation.kind !== 'missing';
}

/** null where no target was set yet. */
function reviewOf({ shortTitle, baseYear, endYear }: Plan, all: readonly NextRow[]): Plan['review'] {
  const rows = all.flatMap((row, i) => (isJudged(row.indicator) ? [reviewRow(row, String(i + 1))] : []));
  const title = { zh: `${shortTitle.zh}完成情况`, en: `Results of ${shortTitle.en}` };
  return rows.length === 0 ? null : { title, baseYear, endYear, rows };
}

/** Brackets say that a figure is the total of the period. */
function based({ kind }: Indicator, text: string): string {
  return kind === 'cumulative' ? `[${text}]` : text;
}

/**
 * A target that is empty yet: the criterion is a missing mark, so that the row is entered and not judged.
 */
function nextIndicator(indicator: Indicator, base: string, no: string): Indicator {
  const { baseYear: _before, previousNo: _previous, ...kept } = indicator;
  const source = { place: '上期结转', line: 0, quote: `${indicator.name.zh} ${none}` };
  return {
    ...kept,
    no,
    base,
    target: none,
    criterion: none,
    sources: [source],
    previousNo: isJudged(indicator) ? no : null,
  };
}

function reviewRow({ indicator, base }: NextRow, no: string): ReviewRow {
  const { group, name, unit, target, criterion, sources } = indicator;
  const source = sources.find(({ quote }) => quote.includes(target)) ??
    sources[0] ?? { place: '指标进度', line: 0, quote: name.zh };
  return { no, group, name, unit, base: indicator.base, target, criterion, actual: base, source };
}
