/** How base cells show what the document prints once the office has revised them, before a decision and after it. */
import type { CellFormat } from '../excel/write-cell-formats';
import type { Plan } from '../plan/plan';
import { baseFormat } from '../template/number-formats';
import { baseWidth } from '../template/progress-sheet';
import { specialContext } from '../template/special-context';
import { templateContext, type TemplateContext } from '../template/template-context';
import type { StandingSheets, StandingYears } from './standing-sheets';

export interface RevisedBases {
  readonly before: readonly CellFormat[];
  readonly after: readonly CellFormat[];
  /** Points: of their column on the progress sheet, as the template makes it after the decision. */
  readonly width: number;
}

export function revisedBases({ progress, yearSheets }: StandingSheets, plan: Plan): RevisedBases {
  const [was, now] = [progress.plan, plan].map((each) => templateContext(each, { language: progress.language })) as [
    TemplateContext,
    TemplateContext,
  ];
  const changed = yearSheets.flatMap((years) =>
    years.context.sheet === 'progress'
      ? changedOn(years, was, now)
      : changedOn(years, specialContext(was), specialContext(now)),
  );
  return {
    before: changed.map(({ before }) => before),
    after: changed.map(({ after }) => after),
    width: baseWidth(now),
  };
}

function changedOn(
  { sheet, places, rows }: StandingYears,
  was: TemplateContext,
  now: TemplateContext,
): readonly { readonly before: CellFormat; readonly after: CellFormat }[] {
  const column = places.columns.get('base');
  if (column === undefined) return [];
  const rowOf = new Map(rows.map(({ indicatorId, row }) => [indicatorId, row]));
  const formats = formatsOf(was);
  return [...formatsOf(now)].flatMap(([id, after]) => {
    const [row, before] = [rowOf.get(id), formats.get(id)];
    if (row === undefined || before === undefined || before === after) return [];
    const place = { sheet: sheet.name, row, column: sheet.block.column + column };
    return [{ before: { ...place, numberFormat: before }, after: { ...place, numberFormat: after } }];
  });
}

function formatsOf({ layout, besideBase }: TemplateContext): ReadonlyMap<string, string> {
  const rows = layout.rows.flatMap((row) => (row ? [row] : []));
  return new Map(rows.map((row) => [row.id, baseFormat(row, besideBase(row))]));
}
