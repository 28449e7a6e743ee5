/** Where things stand in the progress block, and what of it is missing or doubled, as notices. */
import type { OwnSheet } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { locate, type Located } from '../template/locate';
import { notice, type Notice } from './outcome';

export function placesIn(sheet: OwnSheet, plan: Plan): Located {
  return locate(plan, sheet.block.values);
}

/** A row or column that stands twice: nobody but the office can say which one holds. */
export function duplicated(sheet: OwnSheet, { problems }: Located, plan: Plan): Notice | null {
  for (const problem of problems) {
    if (problem.code === 'row-duplicated') {
      const rows = problem.rows.map((row) => sheet.block.row + row + 1).join('、');
      return notice('rows-duplicated', 'error', {
        sheet: sheet.name,
        indicator: labelOf(plan, problem.indicatorId),
        rows,
      });
    }
    if (problem.code === 'column-duplicated')
      return notice('columns-duplicated', 'error', { sheet: sheet.name, column: problem.key });
  }
  return null;
}

/** What is amiss and does not stop a command. */
export function damageOf(sheet: OwnSheet, { problems }: Located, plan: Plan): readonly Notice[] {
  const columns = problems.flatMap((problem) => (problem.code === 'column-missing' ? [problem.key] : []));
  const missing = problems.flatMap((problem) =>
    problem.code === 'indicator-missing' ? [labelOf(plan, problem.indicatorId)] : [],
  );
  const unknown = problems.flatMap((problem) =>
    problem.code === 'row-unknown' ? problem.rows.map((row) => sheet.block.row + row + 1) : [],
  );
  return [
    ...(columns.length > 0
      ? [notice('columns-missing', 'warning', { sheet: sheet.name, columns: columns.join('、') })]
      : []),
    ...(missing.length > 0 ? [notice('rows-missing', 'warning', { sheet: sheet.name, rows: missing.join('、') })] : []),
    ...(unknown.length > 0 ? [notice('rows-unknown', 'warning', { sheet: sheet.name, rows: unknown.join('、') })] : []),
  ];
}

function labelOf(plan: Plan, id: string): string {
  const indicator = plan.indicators.find((each) => each.id === id);
  return indicator ? `${indicator.no} ${indicator.name.zh}` : id;
}
