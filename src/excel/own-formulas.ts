/**
 * What an office wrote in columns of its own beside our rows: its formulas go where their row goes, as formulas, and its texts
 * by the number formats that stand there.
 */
import { rectAddress } from '../template/a1';
import { headerRowsIn } from '../template/register-layout';
import type { CellContent } from '../template/sheet-spec';
import type { OwnSheet } from './facts';
import type { HostContext } from './run';

/** By column of the block, its formulas by row below the headers, with references by distance; null where there is none. */
export type OwnFormulas = ReadonlyMap<number, readonly (string | null)[]>;

/** By column of the block, the number formats of its rows below the headers. */
export type OwnFormats = ReadonlyMap<number, readonly string[]>;

export interface OwnColumns {
  readonly formulas: OwnFormulas;
  readonly formats: OwnFormats;
}

/** Of the block, from 0, a run of rows below the headers in one column. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/** A request, only where the office has such columns. */
export async function readOwnColumns(
  context: HostContext,
  { name, block }: OwnSheet,
  columns: readonly number[],
): Promise<OwnColumns> {
  const headerRows = headerRowsIn(block.values);
  const rows = block.values.length - headerRows;
  if (columns.length === 0 || rows <= 0) return { formulas: new Map(), formats: new Map() };
  const sheet = context.workbook.worksheets.getItem(name);
  const asked = columns.map((column) => ({
    column,
    range: sheet
      .getRange(rectAddress(block.row + headerRows, block.column + column, rows, 1))
      .load('formulasR1C1,numberFormat'),
  }));
  await context.sync();
  return {
    formulas: new Map(
      asked.map(({ column, range }) => [column, formulasIn(range, block.values.slice(headerRows), column)]),
    ),
    formats: new Map(asked.map(({ column, range }) => [column, range.numberFormat.map(([format]) => String(format))])),
  };
}

function formulasIn(
  range: Excel.Range,
  values: OwnSheet['block']['values'],
  column: number,
): readonly (string | null)[] {
  return (range.formulasR1C1 as CellContent[][]).map(([formula], row) => {
    const text = String(formula ?? '');
    // A text that begins with `=` is its own value.
    return text.startsWith('=') && text !== values[row]?.[column] ? text : null;
  });
}

/** `from`: for each row now, the row that it was; null for none. */
export function movedFormulas(own: OwnFormulas, from: readonly (number | null)[]): readonly FormulaRun[] {
  return [...own].flatMap(([column, held]) => {
    const runs: { row: number; column: number; formulas: string[] }[] = [];
    from.forEach((was, row) => {
      const formula = was === null ? null : (held[was] ?? null);
      if (formula === null) return;
      const last = runs.at(-1);
      if (last && last.row + last.formulas.length === row) last.formulas.push(formula);
      else runs.push({ row, column, formulas: [formula] });
    });
    return runs;
  });
}
