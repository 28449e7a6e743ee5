/** The workbook as the pane shows it, made of what was read; in a part of its own, since an empty workbook needs none of it. */
import { inSlices } from '../excel/in-slices';
import type { WorkbookFacts } from '../excel/facts';
import { readRegister, registerReading } from '../excel/write-register';
import { planYears, type Plan } from '../plan/plan';
import { mapped, type Steps } from '../plan/steps';
import { locksIn } from '../template/locks';
import type { CellContent } from '../template/sheet-spec';
import { isSampleMark } from '../words/sample-marks';
import { cutOffYear } from './cut-off';
import { completenessUpTo, dueYear } from './due-entries';
import { countEntries } from './entries';
import { indicatorView, type Dates } from './indicator-view';
import { locateProgress } from './locate-progress';
import { done, refused, type Outcome } from './outcome';
import { periodRecords, periodState } from './period-reading';
import { printsNow } from './prints-now';
import type { ProgressSheet } from './progress-sheet';
import { registerFindings } from './register-findings';
import { findSpecial } from './special-sheet';
import { standingWithinYear } from './standing-within-year';
import type { PeriodView, WorkbookView } from './workbook-view';

/** `plan` null: the workbook has lost it. */
export async function viewWorkbook(facts: WorkbookFacts, plan: Plan | null): Promise<Outcome<WorkbookView>> {
  const found = locateProgress(facts, plan);
  if (!found.ok) return refused(found.notice);
  const samples = await samplesIn(found.progress);
  return done(await inSlices(viewSteps(facts, found.progress, samples)), []);
}

/** Few workbooks have any: the code that knows them comes when there is a mark. */
async function samplesIn({ plan, places, sheet: { block } }: ProgressSheet): Promise<number> {
  const hasMark = (row: readonly CellContent[]) => row.some((held) => typeof held === 'string' && isSampleMark(held));
  if (!(await inSlices(mapped(block.values, hasMark))).includes(true)) return 0;
  return (await import('./samples')).countSamples(plan, places, block.values);
}

/** In slices: everybody else waits for whoever looks at thousands of indicators and findings at once. */
function* viewSteps(facts: WorkbookFacts, progress: ProgressSheet, samples: number): Steps<WorkbookView> {
  const { plan, language, sheet, places, damage } = progress;
  const dates = datesOf(facts, progress);
  yield;
  const inRows = yield* mapped(plan.indicators, (indicator) => {
    const row = sheet.block.values[places.rows.get(indicator.id) ?? -1];
    if (!row) return [];
    const cell = (key: string) => row[places.columns.get(key) ?? -1] ?? null;
    return [indicatorView(indicator, { cell }, dates)];
  });
  const indicators = inRows.flat();
  const { register } = facts.own;
  const findings = register ? yield* registerFindings(yield* registerReading(register)) : [];
  const entries = countEntries(sheet.block.values, places, dates.years);
  yield;
  const period = yield* periodSteps(facts, progress, dates.lastDue);
  yield;
  return {
    plan,
    language,
    sheetName: sheet.name,
    cutOff: facts.cutOff,
    indicators,
    findings,
    entries,
    samples,
    numbers: {
      lagging: indicators.filter(({ lagging }) => lagging).length,
      open: findings.filter(({ state, level }) => state === 'open' && level !== 'info').length,
      unfilled: indicators.reduce((count, { unfilled }) => count + unfilled.length, 0),
    },
    withinYear: standingWithinYear(facts),
    hasLedger: facts.own.ledger !== undefined,
    locks: locksOf(facts),
    period,
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
function* periodSteps(facts: WorkbookFacts, progress: ProgressSheet, year: number): Steps<PeriodView> {
  const record =
    facts.own.register && periodRecords(readRegister(facts.own.register)).find((each) => each.year === year);
  const completeness = yield* completenessUpTo(year, progress);
  if (!record) return { year, state: 'open', filler: '', date: '', completeness };
  const { row } = record;
  const prints = yield* printsNow([record], progress, findSpecial(facts, progress.plan));
  const state = periodState(record, prints);
  return { year, state, filler: String(row.filler ?? ''), date: row.date, completeness };
}
