/** What a check needs of the workbook: the facts, the progress sheet, the register, and the rows that are to be checked. */
import { rowsCompared } from '../checks/check';
import type { EntryRow, LockedValue } from '../checks/entry';
import { readEntries } from '../excel/read-entries';
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import type { HostContext } from '../excel/run';
import { missingColumns } from '../excel/write-register';
import { inForce } from '../plan/in-force';
import { partPeriods } from '../plan/periods';
import { planYears, type Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { alteredIn } from '../template/altered-cells';
import { templateWords } from '../words/template-words';
import type { Language } from '../words/language';
import { dueYear } from './due-entries';
import { readFactsAndPlan } from './facts-and-plan';
import { withLedger } from './ledger';
import { lockedValues } from './locked-values';
import { notice, type Notice } from './outcome';
import { withOwnRules, type WithOwnRules } from './own-rules';
import { readReporting, type Reporting } from './reporting';
import { findSpecial, readSpecialRows, type SpecialSheet } from './special-sheet';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { findWithinYear, type WithinYearSheet } from './within-year';

export interface SubjectParts {
  readonly facts: WorkbookFacts;
  readonly progress: ProgressSheet;
  readonly register: OwnSheet;
  readonly rows: readonly EntryRow[];
  /** Of the special targets; empty where there is no such sheet, or it cannot be made out. */
  readonly specialRows: readonly EntryRow[];
  readonly special: SpecialSheet | null;
  readonly reporting: Reporting;
  /** Where figures within the years are filled in. */
  readonly within: WithinYearSheet | null;
  readonly locked: readonly LockedValue[];
  /** The plan with the office's own rules, and what is to be said of those that are not understood. */
  readonly ownRules: WithOwnRules;
}

export type SubjectRead = { readonly notice: Notice } | SubjectParts;

/**
 * `indicatorIds` null: all rows; else these, and those that they are compared with. `isCompleting`: the period that is due is
 * to be completed. The notice says why nothing can be checked.
 */
export async function readSubject(
  context: HostContext,
  indicatorIds: readonly string[] | null,
  isCompleting = false,
): Promise<SubjectRead> {
  const facts = await readFactsAndPlan(context);
  const found = findProgress(facts);
  if (!found.ok) return { notice: found.notice };
  const register = wholeRegister(facts, found.progress.language);
  if ('code' in register) return { notice: register };
  if (register.isProtected)
    return { notice: notice('failed-sheet-protected', 'error', { where: `（${register.name}）` }) };
  const { sheet, places, language } = found.progress;
  const ownRules = withOwnRules(found.progress.plan, facts.own.ownRules);
  const { plan } = ownRules;
  const wanted = indicatorIds ? rowsCompared(plan, indicatorIds) : plan.indicators.map(({ id }) => id);
  const within = findWithinYear(facts, plan);
  const parts = within && { ...within, periods: partPeriods(plan, within.division) };
  const entries = await readEntries(context, sheet, places, planYears(plan), wanted, parts);
  const rows = withAltered(withLedger(facts, plan, entries), plan, language, { sheet, places });
  const special = findSpecial(facts, plan);
  const specialEntries = special ? await readSpecialRows(context, special, plan, indicatorIds) : [];
  const specialRows = special ? withAltered(specialEntries, specialPlan(inForce(plan)), language, special) : [];
  const completing = isCompleting ? dueYear(facts, found.progress) : null;
  const reporting = await readReporting(context, found.progress, special, register, completing);
  const locked = lockedValues(facts);
  const { progress } = found;
  return { facts, progress, register, rows, special, specialRows, reporting, within, locked, ownRules };
}

/** Entries with the cells of their rows that the plan fills and that stand otherwise now. */
function withAltered(
  rows: readonly EntryRow[],
  plan: Plan,
  language: Language,
  { sheet, places }: SpecialSheet,
): readonly EntryRow[] {
  const altered = alteredIn(plan, new Set(rows.map(({ indicatorId }) => indicatorId)), language, sheet, places);
  return rows.map((row) => {
    const cells = altered.get(row.indicatorId);
    return cells ? { ...row, altered: cells } : row;
  });
}

/** The register, or why nothing can be written into it: it is gone, or columns of it are. */
export function wholeRegister({ own: { register } }: WorkbookFacts, language: Language): OwnSheet | Notice {
  const words = templateWords[language];
  if (!register) return notice('register-missing', 'error', { sheet: words.sheets.register });
  const columns = missingColumns(register).map((key) => words.register.headers[key]);
  if (columns.length === 0) return register;
  return notice('register-damaged', 'error', { sheet: register.name, columns: columns.join('、') });
}
