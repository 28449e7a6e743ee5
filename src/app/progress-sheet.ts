/** The progress sheet as a command finds it: facts, plan, places; or the notice that says why a command cannot work here. */
import type { OwnSheet } from '../excel/facts';
import type { Plan } from '../plan/plan';
import type { Language } from '../words/language';
import type { Located } from '../template/locate';
import type { Notice } from './outcome';

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
