/** A row's reason as the PLAN functions say it, computed here: it becomes text also where the functions are not loaded. */
import { rowFunctions } from '../functions/row-functions';
import type { WorkbookFacts } from '../excel/facts';
import { valueOf } from '../progress/result';
import { rowTargets } from '../template/annual-path';
import { progressRows } from '../template/progress-layout';
import type { CellContent } from '../template/sheet-spec';
import { dueEachReason } from './due-each-reason';
import type { ComputedRow, StandingYears } from './standing-sheets';

/** '' where WHY would show an error. */
export function rowReason(
  facts: WorkbookFacts,
  { context, sheet, places }: StandingYears,
  { row, base, criterion }: ComputedRow,
): string {
  const { yearColumns } = context.layout;
  const targets = rowTargets(context, row);
  const held = sheet.block.values[row - sheet.block.row] ?? [];
  const actuals = yearColumns.map(({ key }): CellContent => held[places.columns.get(key) ?? -1] ?? '');
  const indicator = context.layout.rows[row - progressRows.data];
  const due = indicator ? context.dueEach(indicator) : null;
  const years = yearColumns.map(({ year }, i) => ({ year: year ?? 0, actual: actuals[i] ?? '' }));
  const repeated = due && dueEachReason(context.language, due, criterion, years, facts.cutOff);
  if (repeated) return repeated;
  const reason = rowFunctions.WHY({
    base,
    target: criterion,
    actuals: [actuals],
    years: [yearColumns.map(({ year }) => year)],
    asOf: facts.cutOff,
    path: targets && [targets],
    baseYear: context.layout.baseYearAt(row),
    preset: null,
    language: context.language === 'en-US' ? 'en' : null,
  });
  return valueOf(reason) ?? '';
}
