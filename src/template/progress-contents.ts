/** What stands in the cells of the progress sheet. Entry cells are null: writing the sheet again leaves them as they are. */
import type { Indicator } from '../plan/plan';
import { mapped, type Steps } from '../plan/steps';
import { absolute, quoted } from './a1';
import { Cells } from './cells';
import { yearRowFormulas } from './due-each';
import { valueContent } from './held-content';
import { printedNumber } from './number-formats';
import { keyCell, type ProgressColumn } from './progress-columns';
import { asOfFormula, elapsedFormula, lastYearFormula } from './progress-formulas';
import { progressRows } from './progress-layout';
import type { CellContent } from './sheet-spec';
import type { PlainColumnKey } from '../words/sheet-parts';
import { statusWord } from '../words/status-words';
import { orderedStatuses } from './status-order';
import type { TemplateContext } from './template-context';

/** The cells of the signature line, by the column above which they stand (so that moving a column moves them along). */
export const signatureCells = [
  { label: 'unit', under: 'no', entry: 'name' },
  { label: 'filler', under: 'unit', entry: 'attribute' },
  { label: 'checker', under: 'issuer', entry: 'department' },
  { label: 'head', under: 'base', entry: 'target' },
  { label: 'date', under: 'progress', entry: 'due' },
] as const satisfies readonly { label: string; under: PlainColumnKey; entry: PlainColumnKey }[];

export function* progressCells(context: TemplateContext): Steps<Cells> {
  const cells = new Cells();
  putHead(cells, context);
  putHeaders(cells, context);
  yield* putData(cells, context);
  return cells;
}

function putHead(cells: Cells, context: TemplateContext): void {
  const { layout, words, say, plan } = context;
  cells.text(progressRows.title, layout.at('no'), words.progressTitle(say(plan.title)));
  cells.put(progressRows.cutOff, layout.at('key'), asOfFormula(context));
  cells.put(progressRows.signatures, layout.at('key'), lastYearFormula(context));
  cells.put(progressRows.cutOff, layout.at('no'), words.cutOff);
  cells.put(progressRows.cutOff, layout.at('unit'), words.elapsed);
  cells.put(progressRows.cutOff, layout.at('issuer'), elapsedFormula(context));
  cells.put(progressRows.cutOff, layout.at('department'), countsFormula(context));
  for (const { label, under } of signatureCells)
    cells.put(progressRows.signatures, layout.at(under), words.signatures[label]);
}

/** `滞后 3   符合时序 5 …`: the statuses that occur, with their counts. */
function countsFormula({ layout, language }: TemplateContext): string {
  const statuses = absolute(layout.data('status'));
  const parts = orderedStatuses.map((id) => {
    const word = statusWord(language, id);
    const count = `COUNTIF(${statuses},${quoted(word)})`;
    return `IF(${count}=0,"",${quoted(`${word} `)}&${count}&"   ")`;
  });
  return `=${parts.join('&')}`;
}

/** Key row, bands and headers of a sheet with years. */
export function putHeaders(cells: Cells, { layout, words, period }: TemplateContext): void {
  layout.columns.forEach((column, at) => {
    if (!column) return;
    cells.put(progressRows.key, at, keyCell(column));
    // The key column stays blank here: what stands in it below the key row is an indicator's id.
    if (column.role === 'key') return;
    cells.put(progressRows.headers, at, header(column));
    const before = layout.columns[at - 1];
    if (column.band && before?.band !== column.band) cells.put(progressRows.bands, at, words.bands[column.band]);
  });
  function header(column: ProgressColumn): CellContent {
    return column.year === null ? words.headers[column.key as PlainColumnKey](period) : words.yearHeader(column.year);
  }
}

/** What a sheet has besides, by indicator and column; undefined for what it has as the progress sheet has it. */
export interface OwnContents {
  /** Formulas in year cells that are not filled in. */
  readonly year: (indicator: Indicator, year: `${number}`) => string | undefined;
  /** Words of the plan. */
  readonly text: (indicator: Indicator, key: ProgressColumn['key']) => string | undefined;
}

const nothingBesides: OwnContents = { year: () => undefined, text: () => undefined };

export function* putData(
  cells: Cells,
  context: TemplateContext,
  carriedBy: TemplateContext['options']['carried'] = context.options.carried,
  besides: OwnContents = nothingBesides,
): Steps<void> {
  const { layout } = context;
  let above: number = progressRows.headers;
  yield* mapped(layout.rows, (indicator, i) => {
    if (!indicator) return;
    const row = progressRows.data + i;
    const formulas: Readonly<Record<string, string>> = yearRowFormulas(context, row, above);
    const carried = carriedBy?.get(indicator.id);
    layout.columns.forEach((column, at) => {
      if (!column) return;
      const own =
        formulas[column.key] ?? (column.year === null ? undefined : besides.year(indicator, `${column.year}`));
      const words = besides.text(indicator, column.key);
      const kept = carried?.get(column.key);
      if (own !== undefined) cells.put(row, at, own);
      else if (kept !== undefined) cells.keep(row, at, kept);
      else if (words !== undefined) cells.text(row, at, words);
      else putPlanCell(cells, context, indicator, column.key, row, at);
    });
    above = row;
  });
}

/** Printed values stand as printed: what is more than a number is text in a cell formatted `@` (progress-formats.ts). */
function putPlanCell(
  cells: Cells,
  { words, say, asPrinted, besideBase }: TemplateContext,
  indicator: Indicator,
  key: ProgressColumn['key'],
  row: number,
  at: number,
): void {
  const text = (content: string | null) => (content === null ? cells.put(row, at, '') : cells.text(row, at, content));
  const printed = (content: string) => cells.put(row, at, printedNumber(content) ?? content);
  switch (key) {
    case 'key':
      return text(indicator.id);
    case 'no':
      return /^[1-9]\d*$/.test(indicator.no) ? cells.put(row, at, Number(indicator.no)) : text(indicator.no);
    case 'group':
      return text(say(indicator.group));
    case 'name':
      return text(say(indicator.name));
    case 'unit':
      return text(indicator.unit && say(indicator.unit));
    case 'attribute':
      return text(indicator.attribute && words[indicator.attribute]);
    case 'issuer':
      return text(indicator.issuer);
    case 'department':
      return indicator.department === null ? cells.put(row, at, null) : text(indicator.department);
    case 'base':
      // What shows more than the cell holds is no text format: a text that could be read otherwise says so itself.
      return besideBase(indicator) === ''
        ? printed(indicator.base)
        : cells.put(row, at, printedNumber(indicator.base) ?? valueContent(indicator.base));
    case 'target':
      return printed(asPrinted(indicator).target);
    case 'criterion':
      return cells.put(row, at, indicator.criterion);
    default:
      return cells.put(row, at, null);
  }
}
