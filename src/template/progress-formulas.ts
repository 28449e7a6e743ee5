/**
 * The formulas of the progress sheet. The criterion goes to the functions as their `target`, blanks go as "" (Excel may hand
 * a blank over as 0), the key row is their `years`; #N/A of a number column is shown as blank, #VALUE! is never hidden.
 */
import type { PlainColumnKey } from '../words/sheet-parts';
import { absolute, cellAddress } from './a1';
import { pathArgument } from './annual-path';
import { PLAN } from './function-namespace';
import { progressRows } from './progress-layout';
import type { TemplateContext } from './template-context';

export type FormulaKey = Extract<
  PlainColumnKey,
  | 'latest'
  | 'progress'
  | 'due'
  | 'gap'
  | 'status'
  | 'movement'
  | 'projection'
  | 'why'
  | 'pace'
  | 'lagging'
  | 'rank'
  | 'kind'
>;

/** The formulas of one sheet row (counted from 0), by column; `above` is our row before it, or the header row. */
export function rowFormulas(
  context: TemplateContext,
  row: number,
  above: number,
): Readonly<Record<FormulaKey, string>> {
  const { layout, head } = context;
  const baseYear = layout.baseYearAt(row);
  // A column that the sheet lacks is as good as a blank one.
  const cell = (key: PlainColumnKey, at = row) => (layout.has(key) ? `$${layout.cell(key, at)}` : '""');
  const [base, target, attribute, latest, lagging] = [
    cell('base'),
    cell('criterion'),
    cell('attribute'),
    cell('latest'),
    cell('lagging'),
  ];
  const actuals = actualsArgument(context, row);
  const years = yearsArgument(context);
  const { asOf } = head;
  const rankAbove = cell('rank', above).replace('$', '');
  const english = context.language === 'en-US' ? ',"en"' : '';
  const judged = `${base},${target},${actuals},${years}`;
  const path = pathArgument(context, row);
  const anchored = `${asOf},${path},${baseYear}`;
  const preset = english && `,${english}`;
  return {
    latest: shown(`${PLAN}.LATEST(${target},${actuals},${years},${asOf})`),
    // PROGRESS takes the latest actual there is; what lies after the cut-off is withheld from it.
    progress: `=IF(${latest}="","",IFNA(${PLAN}.PROGRESS(${base},${target},${actualsArgument(context, row, true)}),""))`,
    // DUE sees no actuals: without a cut-off it is told the row's latest year.
    due: `=IF(AND(${asOf}="",${typedYears(context, row)}=0),"",IFNA(${PLAN}.DUE(${base},${target},${years},${judgedAt(context, row)},${path},${baseYear}),""))`,
    gap: shown(`${PLAN}.GAP(${judged},${anchored})`),
    status: `=${PLAN}.STATUS(${judged},${anchored}${preset})`,
    movement: shown(`${PLAN}.MOVEMENT(${judged},${asOf}${english})`),
    projection: shown(`${PLAN}.PROJECTION(${judged},${asOf},${baseYear})`),
    why: `=${PLAN}.WHY(${judged},${anchored}${preset})`,
    pace: shown(`${PLAN}.PACE(${judged},${anchored})`),
    lagging: `=${PLAN}.LAGGING(${judged},${attribute},${anchored})`,
    // A running count of the lagging rows: k at the k-th of them, between them a trifle more each row, so that it rises
    // strictly and a search for k finds one row in every program. N of a header is 0.
    rank: `=IF(IFERROR(N(${lagging}),0)=1,INT(N(${rankAbove}))+1,N(${rankAbove})+0.000001)`,
    kind: `=INDEX(${PLAN}.NOTATION(${target}),1,1)`,
  };
}

/** Formulas above the data: the cut-off handed on, the last year that counts, the elapsed share, the counts by status. */
export function asOfFormula({ layout }: TemplateContext): string {
  const cutOff = absolute(layout.cutOff);
  return `=IF(${cutOff}="","",${cutOff})`;
}

/** A cut-off may be a year (2022.5 = mid-2023, counted in column 2023) or a date (above 2200). */
export function lastYearFormula({ layout, plan }: TemplateContext): string {
  const asOf = absolute(layout.asOf);
  return `=IF(${asOf}="",${plan.endYear},IF(${asOf}>2200,YEAR(${asOf}),ROUNDUP(${asOf},0)))`;
}

export function elapsedFormula(context: TemplateContext): string {
  const { layout, plan } = context;
  const asOf = absolute(layout.asOf);
  const latest = latestTyped(context);
  return `=IF(AND(${asOf}="",${latest}=0),"",${PLAN}.ELAPSED(${plan.baseYear},${plan.endYear},IF(${asOf}="",${latest},${asOf})))`;
}

/** The latest year for which anything was typed in any row; 0 when nothing was. */
export function latestTyped(context: TemplateContext): string {
  const { layout } = context;
  return maximum(
    layout.yearColumns.map(({ key }) => `(COUNTA(${absolute(layout.data(key))})>0)*${keyCellOf(context, key)}`),
  );
}

function shown(call: string): string {
  return `=IFNA(${call},"")`;
}

/** The cut-off, or without one the row's latest year. */
export function judgedAt(context: TemplateContext, row: number): string {
  const { asOf } = context.head;
  return `IF(${asOf}="",${typedYears(context, row)},${asOf})`;
}

/** The row's actuals with blanks as "". Years that people moved apart are put in order by CHOOSE. */
export function actualsArgument(context: TemplateContext, row: number, upToCutOff = false): string {
  const { layout, head } = context;
  const last = head.lastYear;
  if (layout.yearsAdjacent) {
    const cells = yearCells(context, row);
    const late = `${yearsArgument(context)}>${last}`;
    return upToCutOff ? `IF((${cells}="")+(${late}),"",${cells})` : `IF(${cells}="","",${cells})`;
  }
  const cells = layout.yearColumns.map(({ key }) => {
    const cell = `$${layout.cell(key, row)}`;
    const late = `${keyCellOf(context, key)}>${last}`;
    return upToCutOff ? `IF((${cell}="")+(${late}),"",${cell})` : `IF(${cell}="","",${cell})`;
  });
  return chosen(cells);
}

/** The years of the columns, oldest first. */
export function yearsArgument(context: TemplateContext): string {
  const { layout } = context;
  if (layout.yearsAdjacent) return yearRange(context, progressRows.key, '$', '$');
  return chosen(layout.yearColumns.map(({ key }) => keyCellOf(context, key)));
}

/** The latest year of the row in which something was typed; 0 when nothing was. */
export function typedYears(context: TemplateContext, row: number): string {
  const { layout } = context;
  if (layout.yearsAdjacent) return `SUMPRODUCT(MAX((${yearCells(context, row)}<>"")*${yearsArgument(context)}))`;
  return maximum(layout.yearColumns.map(({ key }) => `($${layout.cell(key, row)}<>"")*${keyCellOf(context, key)}`));
}

/** The row's year cells where they stand side by side. */
export function yearCells(context: TemplateContext, row: number): string {
  return yearRange(context, row, '$', '');
}

function yearRange({ layout }: TemplateContext, row: number, columnSign: string, rowSign: string): string {
  const { yearColumns } = layout;
  const [first, last] = [yearColumns[0], yearColumns.at(-1)].map((column) =>
    column ? layout.letters(column.key) : '',
  );
  return `${columnSign}${first}${rowSign}${row + 1}:${columnSign}${last}${rowSign}${row + 1}`;
}

/** The cell with a year column's year. */
export function keyCellOf({ layout }: TemplateContext, key: `${number}` | PlainColumnKey): string {
  return absolute(cellAddress(progressRows.key, layout.at(key)));
}

/** Cells that people moved apart, as one array. */
export function chosen(cells: readonly string[]): string {
  return `CHOOSE({${cells.map((_, i) => i + 1).join()}},${cells.join()})`;
}

function maximum(terms: readonly string[]): string {
  return `MAX(${terms.join()})`;
}
