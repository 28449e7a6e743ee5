/** The workbook as the pane shows it, made of what was read; in a part of its own, since an empty workbook needs none of it. */
import type { WorkbookFacts } from '../excel/read-facts';
import { readRegister } from '../excel/write-register';
import { planYears, type Plan } from '../plan/plan';
import { locksIn } from '../template/locks';
import { isSampleMark } from '../words/sample-marks';
import { cutOffYear } from './cut-off';
import { completenessUpTo, dueYear, entriesPrint } from './due-entries';
import { countEntries } from './entries';
import { indicatorView, type Dates } from './indicator-view';
import { locateProgress } from './locate-progress';
import { done, refused, type Outcome } from './outcome';
import { periodRecords, periodState } from './period-reading';
import type { ProgressSheet } from './progress-sheet';
import { registerFindings } from './register-findings';
import { findSpecial } from './special-sheet';
import { standingWithinYear } from './standing-within-year';
import type { PeriodView, WorkbookView } from './workbook-view';

/** `plan` null: the workbook has lost it. */
export async function viewWorkbook(facts: WorkbookFacts, plan: Plan | null): Promise<Outcome<WorkbookView>> {
  const found = locateProgress(facts, plan);
  if (!found.ok) return refused(found.notice);
  return done(viewOf(facts, found.progress, await samplesIn(found.progress)), []);
}

/** Few workbooks have any: the code that knows them comes when there is a mark. */
async function samplesIn({ plan, places, sheet: { block } }: ProgressSheet): Promise<number> {
  if (!block.values.some((row) => row.some((held) => isSampleMark(String(held))))) return 0;
  return (await import('./samples')).countSamples(plan, places, block.values);
}

function viewOf(facts: WorkbookFacts, progress: ProgressSheet, samples: number): WorkbookView {
  const { plan, language, sheet, places, damage } = progress;
  const dates = datesOf(facts, progress);
  const indicators = plan.indicators.flatMap((indicator) => {
    const row = sheet.block.values[places.rows.get(indicator.id) ?? -1];
    if (!row) return [];
    const cell = (key: string) => row[places.columns.get(key) ?? -1] ?? null;
    return [indicatorView(indicator, { cell }, dates)];
  });
  const findings = facts.own.register ? registerFindings(readRegister(facts.own.register)) : [];
  return {
    plan,
    language,
    sheetName: sheet.name,
    cutOff: facts.cutOff,
    indicators,
    findings,
    entries: countEntries(sheet.block.values, places, dates.years),
    samples,
    numbers: {
      lagging: indicators.filter(({ lagging }) => lagging).length,
      open: findings.filter(({ state, level }) => state === 'open' && level !== 'info').length,
      unfilled: indicators.reduce((count, { unfilled }) => count + unfilled.length, 0),
    },
    withinYear: standingWithinYear(facts),
    hasLedger: facts.own.ledger !== undefined,
    locks: locksOf(facts),
    period: periodOf(facts, progress, dates.lastDue),
    damage,
    calculatesByHand: facts.calculatesByHand,
  };
}

function locksOf({ own: { locks } }: WorkbookFacts): WorkbookView['locks'] {
  return [...locksIn(locks?.block.values ?? [])].map(([period, { isLocked, on, by, reason }]) => ({
    period,
    isLocked,
    on,
    by,
    reason,
  }));
}

function datesOf(facts: WorkbookFacts, progress: ProgressSheet): Dates {
  return { cutOff: cutOffYear(facts.cutOff), lastDue: dueYear(facts, progress), years: planYears(progress.plan) };
}

/** How it stands with the period that is due. */
function periodOf(facts: WorkbookFacts, progress: ProgressSheet, year: number): PeriodView {
  const record =
    facts.own.register && periodRecords(readRegister(facts.own.register)).find((each) => each.year === year);
  const completeness = completenessUpTo(year, progress);
  if (!record) return { year, state: 'open', filler: '', date: '', completeness };
  const { row } = record;
  const state = periodState(record, () => entriesPrint(year, progress, findSpecial(facts, progress.plan)));
  return { year, state, filler: String(row.filler ?? ''), date: row.date, completeness };
}
