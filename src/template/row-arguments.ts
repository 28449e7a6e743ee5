/**
 * What the template passes to the PLAN functions for one of its rows, by parameter: for functions that somebody puts beside
 * the sheet. References are to the row's sheet, as in its own formulas.
 */
import type { FunctionId, ParameterId } from '../functions/table';
import type { PlainColumnKey } from '../words/sheet-parts';
import { absolute, rectAddress } from './a1';
import { pathArgument } from './annual-path';
import { actualsArgument, judgedAt, yearsArgument } from './progress-formulas';
import { progressRows } from './progress-layout';
import type { TemplateContext } from './template-context';

export type RowArguments = Readonly<Partial<Record<ParameterId, string>>>;

/** `row` counts from 0. A parameter that the template has nothing for is left out. */
export function rowArguments(context: TemplateContext, id: FunctionId, row: number): RowArguments {
  const { layout, plan } = context;
  const cell = (key: PlainColumnKey) => (layout.has(key) ? `$${layout.cell(key, row)}` : '');
  const years = yearsArgument(context);
  const baseYear = layout.baseYearAt(row);
  const path = pathArgument(context, row);
  const [target, actuals, at] = [cell('criterion'), actualsArgument(context, row), judgedAt(context, row)];
  return {
    text: target,
    base: cell('base'),
    target,
    actuals,
    values: actuals,
    years,
    attribute: cell('attribute'),
    actual: cell('latest'),
    year: at,
    endYear: String(plan.endYear),
    first: cell('base'),
    last: cell('latest'),
    periods: `${at}-${baseYear}`,
    ...common(context),
    baseYear: String(baseYear),
    ...(path === '' ? {} : { path }),
    ...deviations[id]?.(context, row),
  };
}

/** Where the template does otherwise than with most functions. */
const deviations: Readonly<Partial<Record<FunctionId, (context: TemplateContext, row: number) => RowArguments>>> = {
  PROGRESS: (context, row) => ({ actuals: actualsArgument(context, row, true) }),
  // These see no actuals: without a cut-off they are told the row's latest year.
  DUE: (context, row) => ({ asOf: judgedAt(context, row) }),
  DUESHARE: (context, row) => ({ asOf: judgedAt(context, row) }),
  ELAPSED: (context, row) => ({ asOf: judgedAt(context, row) }),
  EXTRAPOLATE: ({ plan }) => ({ year: String(plan.endYear) }),
};

function common({ head, plan, language }: TemplateContext): RowArguments {
  return {
    asOf: head.asOf,
    baseYear: String(plan.baseYear),
    ...(language === 'en-US' ? { language: '"en"' } : {}),
  };
}

/** The whole table for SCORECARD; nothing where no range covers its years. */
export function tableArguments(context: TemplateContext): RowArguments {
  const { layout } = context;
  const [first] = layout.yearColumns;
  if (!first || !layout.yearsAdjacent) return {};
  const { length } = layout.yearColumns;
  const block = absolute(rectAddress(progressRows.data, layout.at(first.key), layout.rows.length, length));
  return {
    baseColumn: absolute(layout.data('base')),
    targetColumn: absolute(layout.data('criterion')),
    actualsBlock: `IF(${block}="","",${block})`,
    yearsRow: yearsArgument(context),
    ...common(context),
  };
}
