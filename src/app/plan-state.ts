/** What the plan view shows: open questions with their decisions, cells changed by hand, annual targets. Read on request. */
import { withSplitValues } from '../excel/read-split';
import { runReading } from '../excel/run';
import type { Decision, Indicator, Plan } from '../plan/plan';
import { adjustedId, openQuestions, type AdjustedField, type OpenQuestion } from '../plan/self-audit';
import type { CellContent } from '../template/sheet-spec';
import { changedTargets } from '../template/changed-targets';
import { annualTargets, type SplitView } from './annual-targets';
import { readFactsAndPlan } from './facts-and-plan';
import { failed } from './failed';
import { done, refused, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import { withTypedDecisions } from './typed-decisions';

export interface AskedQuestion extends OpenQuestion {
  readonly decision: Decision | null;
}

/** A base or target that somebody changed in its cell, without a decision that says when and by what document. */
export interface HandChange {
  readonly about: string;
  readonly field: AdjustedField;
  readonly indicator: Indicator;
  readonly now: string;
}

export interface PlanState {
  /** As it is kept, with the decisions that stand in the sheet. */
  readonly plan: Plan;
  readonly questions: readonly AskedQuestion[];
  readonly handChanges: readonly HandChange[];
  /** null: no sheet of annual targets. */
  readonly split: readonly SplitView[] | null;
}

export async function planState(): Promise<Outcome<PlanState>> {
  try {
    const facts = await runReading(
      async (context) => withSplitValues(context, await readFactsAndPlan(context)),
      () => undefined,
    );
    const found = findProgress(facts);
    if (!found.ok) return refused(found.notice);
    const { places, sheet, plan: saved } = found.progress;
    const plan = withTypedDecisions(saved, facts);
    const decisions = new Map((plan.decisions ?? []).map((decision) => [decision.about, decision]));
    const questions = openQuestions(plan).map((open) => {
      const decision = decisions.get(open.id);
      return { ...open, decision: decision && decision.value !== '' ? decision : null };
    });
    const changed = changedTargets(saved, places, sheet.block.values);
    const handChanges = plan.indicators.flatMap((indicator): readonly HandChange[] => {
      const cells = changed.get(indicator.id);
      const target = cells?.get('criterion') ?? cells?.get('target');
      return [...handChange('base', indicator, cells?.get('base')), ...handChange('target', indicator, target)];
    });
    return done({ plan, questions, handChanges, split: annualTargets(facts, plan) }, []);
  } catch (thrown) {
    return failed(thrown);
  }
}

function handChange(field: AdjustedField, indicator: Indicator, now: CellContent | undefined): readonly HandChange[] {
  if (now === undefined || now === null) return [];
  return [{ about: adjustedId(field, indicator.id), field, indicator, now: String(now) }];
}
