/** Reads the workbook for the pane. It writes nothing and so needs no place in the queue of commands. */
import { readFacts, type WorkbookFacts } from '../excel/read-facts';
import { runReading } from '../excel/run';
import { readRegister } from '../excel/write-register';
import { planYears } from '../plan/plan';
import { cutOffYear } from './cut-off';
import { countEntries } from './entries';
import { failed } from './failed';
import { indicatorView, type Dates } from './indicator-view';
import { keptPlan } from './kept-plan';
import { locateProgress } from './locate-progress';
import { done, refused, type Outcome } from './outcome';
import { isSampleMark } from '../words/sample-marks';
import type { ProgressSheet } from './progress-sheet';
import { registerFindings } from './register-findings';
import type { WorkbookView } from './workbook-view';

/** null: the workbook has no template. While a cell is being edited Excel is asked to answer afterwards. */
export async function readWorkbook(): Promise<Outcome<WorkbookView | null>> {
  try {
    const facts = await runReading(readFacts, () => undefined);
    if (!facts.own.progress) return done(null, []);
    const found = locateProgress(facts, await keptPlan(facts));
    if (!found.ok) return refused(found.notice);
    return done(viewOf(facts, found.progress, await samplesIn(found.progress)), []);
  } catch (thrown) {
    return failed(thrown);
  }
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
    damage,
    calculatesByHand: facts.calculatesByHand,
  };
}

/** Without a cut-off the latest year that anybody has filled in is due; in an untouched sheet the first. */
function datesOf(facts: WorkbookFacts, { plan, sheet, places }: ProgressSheet): Dates {
  const years = planYears(plan);
  const cutOff = cutOffYear(facts.cutOff);
  const isUsed = (year: number) => countEntries(sheet.block.values, places, [year]) > 0;
  const lastDue = cutOff === null ? (years.filter(isUsed).at(-1) ?? plan.baseYear + 1) : Math.ceil(cutOff);
  return { cutOff, lastDue, years };
}
