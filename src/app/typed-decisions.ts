/** What the office has written beside the open questions, as decisions of the plan: the sheet is where it may write too. */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { decisionProblem } from '../plan/decision-rules';
import type { Decision, Plan } from '../plan/plan';
import { adjustedIn } from '../plan/self-audit';
import { cleaned } from '../plan/shown-text';
import { dateText } from '../template/date-cells';
import { locateKeys } from '../template/locate';
import { questionColumns, questionRowIds } from '../template/questions-sheet';

/** The plan with the decisions as the sheet has them now; what the sheet has no row for stays as it was. */
export function withTypedDecisions(plan: Plan, { own: { openQuestions } }: Pick<WorkbookFacts, 'own'>): Plan {
  if (!openQuestions) return plan;
  const { typed } = typedDecisions(plan, openQuestions);
  const elsewhere = (plan.decisions ?? []).filter(({ about }) => !typed.has(about));
  const decisions = [...elsewhere, ...[...typed.values()].filter((decision) => decision !== null)];
  return decisions.length === 0 && !plan.decisions ? plan : { ...plan, decisions };
}

/** What stands in the sheet as a decision and cannot be taken. */
export function unreadDecisions(
  plan: Plan,
  { own: { openQuestions } }: Pick<WorkbookFacts, 'own'>,
): readonly Decision[] {
  return openQuestions ? typedDecisions(plan, openQuestions).unread : [];
}

interface Typed {
  /** By row; null where nothing is decided. */
  readonly typed: ReadonlyMap<string, Decision | null>;
  readonly unread: readonly Decision[];
}

function typedDecisions(plan: Plan, { block }: OwnSheet): Typed {
  const { columns } = locateKeys(
    questionColumns.map(({ key }) => key),
    [],
    block.values,
  );
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const asked = new Set(questionRowIds(plan));
  const typed = new Map<string, Decision | null>();
  const unread: Decision[] = [];
  if (!['key', 'decision'].every((key) => columns.has(key))) return { typed, unread };
  for (const row of block.values) {
    const held = (key: string) => row[columns.get(key) ?? -1] ?? '';
    const about = String(held('key'));
    const isAdjusted = indicators.has(adjustedIn(about)?.indicatorId ?? '');
    if (typed.has(about) || !(asked.has(about) || isAdjusted)) continue;
    const value = cleaned(String(held('decision')), 500);
    const decision = {
      about,
      value,
      date: cleaned(dateText(held('date')), 40) || null,
      document: cleaned(String(held('document')), 300) || null,
    };
    if (decisionProblem(decision, indicators) !== null) unread.push(decision);
    else typed.set(about, value === '' && !isAdjusted ? null : decision);
  }
  return { typed, unread };
}
