/** The head of the progress sheet in plain formulas: the cut-off as a year number, and the share of the period that has passed. */
import { absolute } from '../a1';
import { latestTyped } from '../progress-formulas';
import type { TemplateContext } from '../template-context';

/**
 * From a year number or a date, as progress/years.ts: 1 January stands for its year, a month's last day counts its months,
 * any other day its days.
 */
export function yearFormula({ layout }: TemplateContext): string {
  const asOf = absolute(layout.asOf);
  const year = `YEAR(${asOf})`;
  const days = `(INT(${asOf})-DATE(${year},1,0))/(DATE(${year}+1,1,1)-DATE(${year},1,1))`;
  const share = `IF(DAY(${asOf}+1)=1,MONTH(${asOf})/12,${days})`;
  const date = `IF(AND(MONTH(${asOf})=1,DAY(${asOf})=1),${year},${year}-1+${share})`;
  return `=IF(TRIM(${asOf})="","",IF(${asOf}<=2200,${asOf},${date}))`;
}

export function plainElapsed(context: TemplateContext): string {
  const { plan, layout } = context;
  const [asOf, year] = [absolute(layout.asOf), context.head.year];
  const latest = latestTyped(context);
  const share = `(IF(${asOf}="",${latest},${year})-${plan.baseYear})/${plan.endYear - plan.baseYear}`;
  return `=IF(AND(${asOf}="",${latest}=0),"",MAX(0,MIN(1,${share})))`;
}
