/** The sheet of special targets as it stands, and its entries as the checks see them. */
import type { Batch } from '../excel/batch';
import { queueEntries, type ReadRows } from '../excel/read-entries';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { planYears, type Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { locateKeys, type Located } from '../template/locate';
import { specialColumns } from '../template/progress-columns';

export interface SpecialSheet {
  readonly sheet: OwnSheet;
  readonly places: Located;
}

/** null where there is none, or where a row or column stands twice: then nobody knows which one holds. */
export function findSpecial(facts: WorkbookFacts, plan: Plan): SpecialSheet | null {
  const sheet = facts.own.specialTargets;
  const ids = specialPlan(plan).indicators.map(({ id }) => id);
  if (!sheet || ids.length === 0) return null;
  const keys = specialColumns(plan).map(({ key }) => key);
  const places = locateKeys(keys, ids, sheet.block.values);
  const isDouble = places.problems.some(({ code }) => code === 'row-duplicated' || code === 'column-duplicated');
  return isDouble ? null : { sheet, places };
}

/** `wanted` null: all rows. */
export function queueSpecialRows(
  batch: Batch,
  { sheet, places }: SpecialSheet,
  plan: Plan,
  wanted: readonly string[] | null,
): Promise<ReadRows> {
  const ids = specialPlan(plan).indicators.map(({ id }) => id);
  const rows = wanted ? ids.filter((id) => wanted.includes(id)) : ids;
  return queueEntries(batch, sheet, places, planYears(plan), rows);
}
