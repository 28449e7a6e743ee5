/** How base cells show what the document prints once the office has revised them, before a decision and after it. */
import type { CellFormat } from '../excel/write-cell-formats';
import type { Plan } from '../plan/plan';
import { baseFormat } from '../template/number-formats';
import { baseWidth } from '../template/progress-sheet';
import { templateContext, type TemplateContext } from '../template/template-context';
import type { StandingSheets } from './standing-sheets';

export interface RevisedBases {
  readonly before: readonly CellFormat[];
  readonly after: readonly CellFormat[];
  /** Points: of their column, as the template makes it after the decision. */
  readonly width: number;
}

export function revisedBases({ progress, yearSheets: [main] }: StandingSheets, plan: Plan): RevisedBases {
  const column = main?.places.columns.get('base');
  const [was, now] = [progress.plan, plan].map((each) => templateContext(each, { language: progress.language }));
  const width = now ? baseWidth(now) : 0;
  if (!main || !was || !now || column === undefined) return { before: [], after: [], width };
  const rowOf = new Map(main.rows.map(({ indicatorId, row }) => [indicatorId, row]));
  const formats = formatsOf(was);
  const changed = [...formatsOf(now)].flatMap(([id, after]) => {
    const [row, before] = [rowOf.get(id), formats.get(id)];
    if (row === undefined || before === undefined || before === after) return [];
    const place = { sheet: main.sheet.name, row, column: main.sheet.block.column + column };
    return [{ before: { ...place, numberFormat: before }, after: { ...place, numberFormat: after } }];
  });
  return { before: changed.map(({ before }) => before), after: changed.map(({ after }) => after), width };
}

function formatsOf({ plan, besideBase }: TemplateContext): ReadonlyMap<string, string> {
  return new Map(plan.indicators.map((indicator) => [indicator.id, baseFormat(indicator, besideBase(indicator))]));
}
