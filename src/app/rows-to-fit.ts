/** The rows whose reasons may have grown: those of the sheets with years and of the overview's list. */
import type { SheetRows } from '../excel/fit-rows';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { headerRowsIn } from '../template/register-layout';
import type { ProgressSheet } from './progress-sheet';
import type { SpecialSheet } from './special-sheet';

/** Heights of a protected sheet cannot be changed. */
export function rowsToFit(
  facts: WorkbookFacts,
  progress: ProgressSheet,
  special: SpecialSheet | null = null,
): readonly SheetRows[] {
  const listed = progress.plan.indicators.length;
  return [
    ...dataRows(progress),
    ...(special ? dataRows(special) : []),
    ...(facts.own.overview ? rowsOf(facts.own.overview, facts.own.overview.block.values.length - listed, listed) : []),
  ];
}

/** More findings than anybody reads one by one; Excel gives the rest their heights when it opens the file. */
const mostFitted = 500;

/** A message of two lines is cut off in a row of one. */
export function registerRowsToFit(register: OwnSheet, written: number): readonly SheetRows[] {
  const offset = headerRowsIn(register.block.values);
  return rowsOf(register, offset, Math.min(written, mostFitted));
}

function dataRows({ sheet, places }: SpecialSheet): readonly SheetRows[] {
  const offsets = [...places.rows.values()];
  const first = Math.min(...offsets);
  return rowsOf(sheet, first, Math.max(...offsets) - first + 1);
}

function rowsOf({ name, isProtected, block }: OwnSheet, offset: number, count: number): readonly SheetRows[] {
  return isProtected || !(count > 0) ? [] : [{ sheet: name, first: block.row + offset, count }];
}
