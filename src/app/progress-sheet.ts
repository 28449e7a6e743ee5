/** The progress sheet as a command finds it: facts, plan, places; or the notice that says why a command cannot work here. */
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import type { Plan } from '../plan/plan';
import type { Language } from '../words/language';
import type { Located } from '../template/locate';
import { locateProgress } from './locate-progress';
import type { Notice } from './outcome';
import { savedPlan } from './saved-plan';

export interface ProgressSheet {
  readonly plan: Plan;
  readonly language: Language;
  readonly sheet: OwnSheet;
  readonly places: Located;
  /** What is amiss but does not stop the command: columns or rows that are missing or not ours. */
  readonly damage: readonly Notice[];
}

export type FoundProgress =
  { readonly ok: true; readonly progress: ProgressSheet } | { readonly ok: false; readonly notice: Notice };

export function findProgress(facts: WorkbookFacts): FoundProgress {
  return locateProgress(facts, facts.own.progress ? savedPlan(facts) : null);
}
