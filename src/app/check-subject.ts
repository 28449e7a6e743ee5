/** What a check needs of the workbook, in two requests: facts, progress sheet and register, and the rows that are to be checked. */
import { rowsCompared } from '../checks/check';
import type { EntryRow, LockedValue } from '../checks/entry';
import { inSlices } from '../excel/in-slices';
import { queueAbove } from '../excel/read-above';
import { queueEntries } from '../excel/read-entries';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { queueRest, readFactsToCheck } from '../excel/read-to-check';
import { readTogether } from '../excel/read-together';
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
import { withLedger } from './ledger';
import { lockedValues } from './locked-values';
import { notice, type Notice } from './outcome';
import { withOwnRules, type WithOwnRules } from './own-rules';
import { reportingSteps, type Reporting } from './reporting';
import { findSpecial, queueSpecialRows, type SpecialSheet } from './special-sheet';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { readPlanAhead } from './saved-plan';
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
  const first = await readFactsToCheck(context);
  await readPlanAhead(first);
  const found = findProgress(first);
  if (!found.ok) return { notice: found.notice };
  const { progress } = found;
  const { sheet, places, language } = progress;
  const ownRules = withOwnRules(progress.plan, first.own.ownRules);
  const { plan } = ownRules;
  const wanted = indicatorIds ? rowsCompared(plan, indicatorIds) : plan.indicators.map(({ id }) => id);
  const within = findWithinYear(first, plan);
  const parts = within && { ...within, periods: partPeriods(plan, within.division) };
  const special = findSpecial(first, plan);
  const read = await readTogether(context, async (batch) => ({
    entries: await queueEntries(batch, sheet, places, planYears(plan), wanted, parts),
    specialEntries: special && (await queueSpecialRows(batch, special, plan, indicatorIds)),
    above: await queueAbove(batch, sheet),
    register: first.own.register && (await queueRest(batch, first.own.register)),
  }));
  const facts = read.register ? { ...first, own: { ...first.own, register: read.register() } } : first;
  const register = wholeRegister(facts, language);
  if ('code' in register) return { notice: register };
  if (register.isProtected)
    return { notice: notice('failed-sheet-protected', 'error', { where: `（${register.name}）` }) };
  const rows = await withAltered(withLedger(facts, plan, await read.entries()), plan, language, { sheet, places });
  const specialEntries = (await read.specialEntries?.()) ?? [];
  const specialRows = special ? await withAltered(specialEntries, specialPlan(inForce(plan)), language, special) : [];
  const completing = isCompleting ? dueYear(facts, progress) : null;
  const reporting = await inSlices(reportingSteps(progress, special, register, read.above(), completing));
  const locked = lockedValues(facts);
  return { facts, progress, register, rows, special, specialRows, reporting, within, locked, ownRules };
}

/** Entries with the cells of their rows that the plan fills and that stand otherwise now. */
async function withAltered(
  rows: readonly EntryRow[],
  plan: Plan,
  language: Language,
  { sheet, places }: SpecialSheet,
): Promise<readonly EntryRow[]> {
  const wanted = new Set(rows.map(({ indicatorId }) => indicatorId));
  const altered = await inSlices(alteredIn(plan, wanted, language, sheet, places));
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
