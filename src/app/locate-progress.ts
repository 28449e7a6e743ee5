/** The progress sheet of a workbook whose plan is known already; apart from reading the plan, which is a lot of code. */
import type { WorkbookFacts } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { notice } from './outcome';
import { damageOf, duplicated, placesIn } from './places';
import type { FoundProgress } from './progress-sheet';
import { savedLanguage } from './saved-language';

/** `plan` null: the workbook has lost it. */
export function locateProgress(facts: WorkbookFacts, plan: Plan | null): FoundProgress {
  const sheet = facts.own.progress;
  if (!sheet)
    return {
      ok: false,
      notice: notice(facts.deleted.includes('progress') ? 'progress-deleted' : 'no-template', 'error'),
    };
  if (!plan) return { ok: false, notice: notice('state-lost', 'error') };
  const places = placesIn(sheet, plan);
  const double = duplicated(sheet, places, plan);
  if (double) return { ok: false, notice: double };
  const language = savedLanguage(facts);
  return { ok: true, progress: { plan, language, sheet, places, damage: damageOf(sheet, places, plan) } };
}
