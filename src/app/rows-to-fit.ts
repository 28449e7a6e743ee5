/** The rows whose reasons may have grown: those of the progress sheet and of the overview's list. */
import type { SheetRows } from '../excel/fit-rows';
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import type { ProgressSheet } from './progress-sheet';

/** Heights of a protected sheet cannot be changed. */
export function rowsToFit(facts: WorkbookFacts, { plan, sheet, places }: ProgressSheet): readonly SheetRows[] {
  const offsets = [...places.rows.values()];
  const first = Math.min(...offsets);
  const listed = plan.indicators.length;
  return [
    ...rowsOf(sheet, first, Math.max(...offsets) - first + 1),
    ...(facts.own.overview ? rowsOf(facts.own.overview, facts.own.overview.block.values.length - listed, listed) : []),
  ];
}

function rowsOf({ name, isProtected, block }: OwnSheet, offset: number, count: number): readonly SheetRows[] {
  return isProtected || !(count > 0) ? [] : [{ sheet: name, first: block.row + offset, count }];
}
