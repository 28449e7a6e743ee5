/**
 * The computed cells of a sheet with years as it stands, in either form: PLAN formulas, or plain ones that need no add-in.
 * Everything else is null and so left alone when this is written.
 */
import { mapped, type Steps } from '../plan/steps';
import type { Held } from '../progress/held';
import type { PlainColumnKey } from '../words/sheet-parts';
import { Cells } from './cells';
import { plainDueEach, yearRowFormulas } from './due-each';
import { plainElapsed, yearFormula } from './plain/head';
import { plainCells } from './plain/plain-cells';
import { plainRow } from './plain/plain-row';
import { asOfFormula, elapsedFormula, lastYearFormula, rowFormulas, type FormulaKey } from './progress-formulas';
import { progressRows } from './progress-layout';
import type { CellContent } from './sheet-spec';
import type { TemplateContext } from './template-context';

/** A row of the sheet as it stands; rows count from 0. */
export interface StandingRow {
  readonly row: number;
  /** The row of ours before it, or the header row. */
  readonly above: number;
  /** As their cells hold them. */
  readonly base: Held;
  readonly criterion: Held;
}

/** Above the data: what hands the cut-off on, and the share of the period that has passed. */
interface Head {
  readonly asOf: CellContent;
  readonly lastYear: CellContent;
  readonly elapsed: CellContent;
  /** Only plain formulas need the cut-off as a year number. */
  readonly year: CellContent;
}

/** In short steps, as plainForm. */
export function* planForm(context: TemplateContext, rows: readonly StandingRow[]): Steps<Cells> {
  const cells = headCells(context, {
    asOf: asOfFormula(context),
    lastYear: lastYearFormula(context),
    elapsed: elapsedFormula(context),
    year: '',
  });
  yield* mapped(
    rows,
    ({ row, above }) => putRow(cells, context, row, yearRowFormulas(context, row, above)),
    rowsAtOnce,
  );
  return cells;
}

/** `reason` gives a row's reason as text: no plain formula makes sentences. null leaves it as it is. */
export function* plainForm<Row extends StandingRow>(
  context: TemplateContext,
  rows: readonly Row[],
  reason: (row: Row) => CellContent,
): Steps<Cells> {
  const cells = headCells(context, {
    asOf: asOfFormula(context),
    lastYear: lastYearFormula(context),
    elapsed: plainElapsed(context),
    year: yearFormula(context),
  });
  const put = (standing: Row) => {
    const { row, above, base, criterion } = standing;
    putRow(cells, context, row, {
      ...plainDueEach(context, row, criterion, plainRow(plainCells(context, row), base, criterion)),
      rank: rowFormulas(context, row, above).rank,
      why: reason(standing),
    });
  };
  yield* mapped(rows, put, rowsAtOnce);
  return cells;
}

/** Hidden, above the cut-off that is handed on. */
export function yearPlace({ layout }: TemplateContext): { readonly row: number; readonly column: number } {
  return { row: progressRows.title, column: layout.at('key') };
}

/** Rows whose formulas are made in a few milliseconds, plain ones too. */
const rowsAtOnce = 4;

const computedKeys = [
  'latest',
  'progress',
  'due',
  'gap',
  'status',
  'movement',
  'projection',
  'why',
  'pace',
  'lagging',
  'rank',
  'kind',
] as const satisfies readonly PlainColumnKey[] satisfies readonly FormulaKey[];

function headCells(context: TemplateContext, head: Head): Cells {
  const { layout, sheet } = context;
  const cells = new Cells();
  // Special targets go by the head of the progress sheet.
  if (sheet !== 'progress') return cells;
  const year = yearPlace(context);
  cells.put(year.row, year.column, head.year);
  cells.put(progressRows.cutOff, layout.at('key'), head.asOf);
  cells.put(progressRows.signatures, layout.at('key'), head.lastYear);
  cells.put(progressRows.cutOff, layout.at('issuer'), head.elapsed);
  return cells;
}

function putRow(
  cells: Cells,
  { layout }: TemplateContext,
  row: number,
  contents: Readonly<Record<FormulaKey, CellContent>>,
): void {
  for (const key of computedKeys) if (layout.has(key)) cells.put(row, layout.at(key), contents[key]);
}
