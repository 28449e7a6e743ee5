/**
 * Texts that are to be what they were: Excel reads `1,000` or `7:35:58` anew unless an apostrophe stands before it, and in a
 * cell that is `@` that apostrophe would become part of the text. So which it is goes by the format of the cell.
 */
import { cellAddress } from '../template/a1';
import { inFormat, literally } from '../template/held-content';
import type { CellPosition, ContentBlock, SheetSpec } from '../template/sheet-spec';
import { areasOf } from './areas';
import { Batch } from './batch';
import type { HostContext } from './run';

/** The contents of a new sheet, whose formats are those of its rules. */
export function keptLiterally({ contents, keptTexts = [], formats }: SheetSpec): readonly ContentBlock[] {
  if (keptTexts.length === 0) return contents;
  const kept = new Map<number, Set<number>>();
  for (const { row, column } of keptTexts) kept.set(row, (kept.get(row) ?? new Set()).add(column));
  // The last one that covers a cell holds.
  const rules = formats
    .flatMap(({ numberFormat, ranges }) =>
      numberFormat === undefined ? [] : [{ numberFormat, areas: ranges.flatMap(areasOf) }],
    )
    .reverse();
  const formatAt = (row: number, column: number) =>
    rules.find(({ areas }) => areas.some((area) => holds(area, row, column)))?.numberFormat ?? 'General';
  return contents.map((block) => ({
    ...block,
    cells: block.cells.map((line, i) => {
      const columns = kept.get(block.row + i);
      if (!columns) return line;
      return line.map((content, j) => {
        const [row, column] = [block.row + i, block.column + j];
        return typeof content === 'string' && columns.has(column) ? literally(content, formatAt(row, column)) : content;
      });
    }),
  }));
}

function holds(area: ReturnType<typeof areasOf>[number], row: number, column: number): boolean {
  const [down, across] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

/**
 * Contents with an apostrophe before what is a text, for cells that stand already, as they are formatted once everything
 * queued is done. `known` are number formats by address; a request where there is such a content without one, else none.
 */
export async function forStandingCells(
  context: HostContext,
  sheetName: string,
  blocks: readonly ContentBlock[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ContentBlock[]> {
  const marked = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((content, j): CellPosition[] =>
        typeof content === 'string' && content.startsWith("'") ? [{ row: row + i, column: column + j }] : [],
      ),
    ),
  );
  if (marked.length === 0) return blocks;
  const unknown = marked.filter(({ row, column }) => !known.has(cellAddress(row, column)));
  const formats = new Map(known);
  if (unknown.length > 0)
    for (const [address, format] of await formatsAt(context, sheetName, unknown)) formats.set(address, format);
  return blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, i) =>
      line.map((content, j) => {
        const format = formats.get(cellAddress(block.row + i, block.column + j));
        return format === undefined ? content : inFormat(content, format);
      }),
    ),
  }));
}

/** Number formats by address. */
async function formatsAt(
  context: HostContext,
  sheetName: string,
  places: readonly CellPosition[],
): Promise<ReadonlyMap<string, string>> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const batch = new Batch(context);
  const asked: (readonly [address: string, cell: Excel.Range])[] = [];
  for (const { row, column } of places) {
    const address = cellAddress(row, column);
    await batch.add(null, () => asked.push([address, sheet.getRange(address).load('numberFormat')]));
  }
  await context.sync();
  return new Map(asked.map(([address, cell]) => [address, String(cell.numberFormat[0]?.[0])]));
}
