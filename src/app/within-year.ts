/** The sheet 分期填报 as it stands: how it divides the years, what its figures count, and where they are. */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { locateKeys, type Located } from '../template/locate';
import { withinYearColumns } from '../template/within-year-layout';
import type { WithinYearOption } from '../template/within-year-option';
import { standingWithinYear } from './standing-within-year';

export interface WithinYearSheet extends WithinYearOption {
  readonly sheet: OwnSheet;
  readonly places: Located;
}

/** null where there is none, or where a row or column stands twice: then nobody knows which one holds. */
export function findWithinYear(facts: WorkbookFacts, plan: Plan): WithinYearSheet | null {
  const option = standingWithinYear(facts);
  const sheet = facts.own.withinYear;
  if (!option || !sheet) return null;
  const places = withinYearPlaces(sheet, plan, option);
  const isDouble = places.problems.some(({ code }) => code === 'row-duplicated' || code === 'column-duplicated');
  return isDouble ? null : { ...option, sheet, places };
}

function withinYearPlaces({ block }: OwnSheet, plan: Plan, { division }: WithinYearOption): Located {
  return locateKeys(
    withinYearColumns(plan, division).map(({ key }) => key),
    plan.indicators.map(({ id }) => id),
    block.values,
  );
}
