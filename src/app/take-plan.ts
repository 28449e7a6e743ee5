/**
 * A workbook whose plan is not what it was: the cells that follow from it, as they are to stand. Only rows that the change
 * concerns are written, in the form (PLAN, plain) that the sheet is in.
 */
import { inForce } from '../plan/in-force';
import type { Indicator, Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import type { Steps } from '../plan/steps';
import { printedNumber } from '../template/number-formats';
import { cellStepsIn, type ComputedCell } from './computed-contents';
import { formOf } from './computed-form';
import { contextOf, type StandingSheets, type StandingYears } from './standing-sheets';
import { specialContext } from '../template/special-context';
import { valueContent } from '../template/held-content';
import { findSpecial } from './special-sheet';

/** Cells of bases and criteria that are other ones now, and the formulas of the rows that go by them. In short steps. */
export function* cellsThatFollow(sheets: StandingSheets, plan: Plan): Steps<readonly ComputedCell[]> {
  const figures = changedFigures(sheets, plan);
  const next = withPlan(sheets, plan, figures);
  const form = formOf(sheets);
  if (form === 'values') return figures;
  const was = yield* cellStepsIn(form, sheets);
  const before = new Map(was.map((cell) => [keyOf(cell), cell]));
  const now = yield* cellStepsIn(form, next);
  const formulas = now.filter((cell) => before.get(keyOf(cell))?.content !== cell.content);
  return [...figures, ...formulas];
}

function keyOf({ sheet, row, column }: ComputedCell): string {
  return `${sheet}|${row}|${column}`;
}

function changedFigures({ progress, yearSheets }: StandingSheets, plan: Plan): readonly ComputedCell[] {
  const [before, after] = [inForce(progress.plan), inForce(plan)];
  const rowsOf = [
    [before.indicators, after.indicators],
    [specialPlan(before).indicators, specialPlan(after).indicators],
  ] as const;
  return yearSheets.flatMap((years, i) => {
    const [was, now] = rowsOf[i] ?? [[], []];
    return figuresOn(years, was, now);
  });
}

function figuresOn(
  { sheet, places, rows }: StandingYears,
  was: readonly Indicator[],
  now: readonly Indicator[],
): readonly ComputedCell[] {
  const rowOf = new Map(rows.map((row) => [row.indicatorId, row.row]));
  return now.flatMap((indicator, i): readonly ComputedCell[] => {
    const row = rowOf.get(indicator.id);
    if (row === undefined) return [];
    return (['base', 'criterion'] as const).flatMap((key): readonly ComputedCell[] => {
      const column = places.columns.get(key);
      if (column === undefined || indicator[key] === was[i]?.[key]) return [];
      const content = printedNumber(indicator[key]) ?? valueContent(indicator[key]);
      return [{ sheet: sheet.name, row, column: sheet.block.column + column, content }];
    });
  });
}

/** The sheets as they stand once these cells are written. */
function withPlan(sheets: StandingSheets, plan: Plan, figures: readonly ComputedCell[]): StandingSheets {
  const { facts } = sheets;
  const progress = { ...sheets.progress, plan };
  const special = findSpecial(facts, plan);
  const context = contextOf(facts, progress, special);
  const [main, ...others] = sheets.yearSheets;
  const written = new Map(figures.map((cell) => [keyOf(cell), cell.content]));
  const held = (years: StandingYears, row: number, key: 'base' | 'criterion', was: unknown) => {
    const column = years.sheet.block.column + (years.places.columns.get(key) ?? -1);
    const content = written.get(keyOf({ sheet: years.sheet.name, row, column, content: null }));
    return content === undefined ? was : typeof content === 'string' ? content.replace(/^'/, '') : content;
  };
  const rowsOf = (years: StandingYears): StandingYears['rows'] =>
    years.rows.map((row) => ({
      ...row,
      base: held(years, row.row, 'base', row.base) as typeof row.base,
      criterion: held(years, row.row, 'criterion', row.criterion) as typeof row.criterion,
    }));
  const yearSheets = [
    ...(main ? [{ ...main, context, rows: rowsOf(main) }] : []),
    ...others.map((each) => ({ ...each, context: specialContext(context), rows: rowsOf(each) })),
  ];
  return { ...sheets, progress, context, yearSheets };
}
