/** 下一期规划: the plan that follows the workbook's, with what its entries have reached as bases. Nothing is written. */
import { yearsNamed } from '../checks/row-years';
import { runReading } from '../excel/run';
import { rowFunctions } from '../functions/row-functions';
import { inForce } from '../plan/in-force';
import { nextPlan, type NextPlan, type Reached } from '../plan/next-plan';
import { planYears, type Indicator, type Plan } from '../plan/plan';
import { valueOf } from '../progress/result';
import { printedText } from '../template/printed-text';
import type { CellContent } from '../template/sheet-spec';
import { readFactsAndPlan } from './facts-and-plan';
import { failed } from './failed';
import { done, refused, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import { withTypedDecisions } from './typed-decisions';

export async function nextPlanDraft(): Promise<Outcome<NextPlan>> {
  try {
    const facts = await runReading(readFactsAndPlan, () => undefined);
    const found = findProgress(facts);
    if (!found.ok) return refused(found.notice);
    const { sheet, places } = found.progress;
    const plan = withTypedDecisions(found.progress.plan, facts);
    const reached = new Map(
      inForce(plan).indicators.flatMap((indicator): readonly (readonly [string, Reached])[] => {
        const row = sheet.block.values[places.rows.get(indicator.id) ?? -1];
        if (!row) return [];
        const cell = (key: string) => row[places.columns.get(key) ?? -1] ?? '';
        const own = reachedBy(indicator, plan, cell);
        return own ? [[indicator.id, own]] : [];
      }),
    );
    return done(nextPlan(plan, reached), []);
  } catch (thrown) {
    return failed(thrown);
  }
}

/** null where nothing is reported, or what is reported is not understood. */
export function reachedBy(
  indicator: Indicator,
  plan: Pick<Plan, 'baseYear' | 'endYear'>,
  cell: (key: string) => CellContent,
): Reached | null {
  const years = planYears(plan);
  const actuals = years.map((year) => cell(`${year}`));
  const last = actuals.map((actual) => String(actual).trim() !== '').lastIndexOf(true);
  const latest = valueOf(
    rowFunctions.LATEST({
      target: indicator.criterion,
      actuals: [actuals],
      years: [[...years]],
      asOf: years[last] ?? null,
    }),
  );
  if (latest === null || latest === '') return null;
  const isTotal = indicator.kind === 'cumulative' || indicator.kind === 'compound';
  const provisional = yearsNamed(String(cell('provisional')), years);
  const counted = isTotal ? years : years.slice(-1);
  const isDone = (year: number) =>
    String(actuals[years.indexOf(year)] ?? '').trim() !== '' && !provisional.includes(year);
  return { text: printedText(latest, indicator), year: years[last] ?? plan.endYear, isWhole: counted.every(isDone) };
}
