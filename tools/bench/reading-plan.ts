/** Reading a workbook's plan of 2,000 indicators with 20 units each, and what its sheets would be made as, in slices. */
import { contextOf, type StandingSheets } from '../../src/app/standing-sheets';
import { madeWorkbook } from '../../src/app/integrity/made-workbook';
import type { WorkbookFacts } from '../../src/excel/facts';
import { parsePlanSteps } from '../../src/plan/load-plan';
import { dividedPlan } from './divided-plan';
import { longestSlice } from './heartbeat';
import { progressIn, standingFacts } from './standing-facts';

/** Milliseconds that nobody else had a turn; the median of several times. */
export interface ReadingPlan {
  /** While the plan was read, validated and checked. */
  readonly parsing: number;
  /** While it was worked out what the template should be (模板完整性). */
  readonly making: number;
}

export async function measureReadingPlan(indicators = 2000): Promise<ReadingPlan> {
  const facts = standingFacts(dividedPlan(indicators));
  const standing = standingIn(facts);
  const view = { withoutYears: new Set<string>(), filtered: new Set<string>() };
  return {
    parsing: await longestSlice(() => parsePlanSteps(facts.state?.plan ?? '')),
    making: await longestSlice(() => madeWorkbook({ ...standing }, view)),
  };
}

/** As reading gives it, with PLAN formulas in every computed cell. */
function standingIn(facts: WorkbookFacts): StandingSheets {
  const progress = progressIn(facts);
  const { sheet, places } = progress;
  const { row, column, values } = sheet.block;
  const context = contextOf(facts, progress);
  const held = (offset: number, key: string) => values[offset]?.[places.columns.get(key) ?? -1] ?? '';
  const rows = [...places.rows].map(([indicatorId, offset]) => ({
    ...{ indicatorId, row: row + offset, above: row + offset - 1 },
    ...{ base: held(offset, 'base'), criterion: held(offset, 'criterion') },
  }));
  const formulas = values.map((line) => line.map(() => '=PLAN.STATUS()'));
  return {
    ...{ facts, progress, context, review: null },
    yearSheets: [{ ...progress, context, rows }],
    held: new Map([[sheet.name, { row, column, formulas, values }]]),
  };
}
