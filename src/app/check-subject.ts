/** What a check needs of the workbook: the facts, the progress sheet, the register, and the rows that are to be checked. */
import type { EntryRow } from '../checks/entry';
import { readEntries } from '../excel/read-entries';
import { readFacts, type OwnSheet, type WorkbookFacts } from '../excel/read-facts';
import type { HostContext } from '../excel/run';
import { planYears } from '../plan/plan';
import { templateWords } from '../words/template-words';
import type { Language } from '../words/language';
import { notice, type Notice } from './outcome';
import { findSpecial, readSpecialRows, type SpecialSheet } from './special-sheet';
import { findProgress, type ProgressSheet } from './progress-sheet';

export type SubjectRead =
  | { readonly notice: Notice }
  | {
      readonly facts: WorkbookFacts;
      readonly progress: ProgressSheet;
      readonly register: OwnSheet;
      readonly rows: readonly EntryRow[];
      /** Of the special targets; empty where there is no such sheet, or it cannot be made out. */
      readonly specialRows: readonly EntryRow[];
      readonly special: SpecialSheet | null;
    };

/** `indicatorIds` null: all rows. The notice says why nothing can be checked. */
export async function readSubject(context: HostContext, indicatorIds: readonly string[] | null): Promise<SubjectRead> {
  const facts = await readFacts(context);
  const found = findProgress(facts);
  if (!found.ok) return { notice: found.notice };
  const { register } = facts.own;
  if (!register) return { notice: registerMissing(found.progress.language) };
  if (register.isProtected)
    return { notice: notice('failed-sheet-protected', 'error', { where: `（${register.name}）` }) };
  const { plan, sheet, places } = found.progress;
  const wanted = indicatorIds ? [...new Set(indicatorIds)] : plan.indicators.map(({ id }) => id);
  const rows = await readEntries(context, sheet, places, planYears(plan), wanted);
  const special = findSpecial(facts, plan);
  const specialRows = special ? await readSpecialRows(context, special, plan, indicatorIds) : [];
  return { facts, progress: found.progress, register, rows, special, specialRows };
}

export function registerMissing(language: Language): Notice {
  return notice('register-missing', 'error', { sheet: templateWords[language].sheets.register });
}
