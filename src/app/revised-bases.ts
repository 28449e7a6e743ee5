/** How base cells show what the document prints once the office has revised them, before a decision and after it. */
import type { CellFormat } from '../excel/write-cell-formats';
import type { Plan } from '../plan/plan';
import { baseFormat } from '../template/number-formats';
import { templateContext } from '../template/template-context';
import type { StandingSheets } from './standing-sheets';

export interface RevisedBases {
  readonly before: readonly CellFormat[];
  readonly after: readonly CellFormat[];
}

export function revisedBases({ progress, yearSheets: [main] }: StandingSheets, plan: Plan): RevisedBases {
  const column = main?.places.columns.get('base');
  if (!main || column === undefined) return { before: [], after: [] };
  const rowOf = new Map(main.rows.map(({ indicatorId, row }) => [indicatorId, row]));
  const [was, now] = [progress.plan, plan].map((each) => formatsOf(each, progress.language));
  const changed = [...(now ?? [])].flatMap(([id, after]) => {
    const [row, before] = [rowOf.get(id), was?.get(id)];
    if (row === undefined || before === undefined || before === after) return [];
    const place = { sheet: main.sheet.name, row, column: main.sheet.block.column + column };
    return [{ before: { ...place, numberFormat: before }, after: { ...place, numberFormat: after } }];
  });
  return { before: changed.map(({ before }) => before), after: changed.map(({ after }) => after) };
}

function formatsOf(printed: Plan, language: StandingSheets['progress']['language']): ReadonlyMap<string, string> {
  const { plan, besideBase } = templateContext(printed, { language });
  return new Map(plan.indicators.map((indicator) => [indicator.id, baseFormat(indicator, besideBase(indicator))]));
}
