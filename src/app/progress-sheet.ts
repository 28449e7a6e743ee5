/** The progress sheet as a command finds it: facts, plan, places; or the notice that says why a command cannot work here. */
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import type { Plan } from '../plan/plan';
import type { Language } from '../words/language';
import { notice, type Notice } from './outcome';
import type { Located } from '../template/locate';
import { damageOf, duplicated, placesIn } from './places';
import { savedLanguage, savedPlan } from './saved-plan';

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
  const sheet = facts.own.progress;
  if (!sheet) return { ok: false, notice: notice('no-template', 'error') };
  const plan = savedPlan(facts);
  if (!plan) return { ok: false, notice: notice('state-lost', 'error') };
  const places = placesIn(sheet, plan);
  const double = duplicated(sheet, places, plan);
  if (double) return { ok: false, notice: double };
  return {
    ok: true,
    progress: { plan, language: savedLanguage(facts), sheet, places, damage: damageOf(sheet, places, plan) },
  };
}
