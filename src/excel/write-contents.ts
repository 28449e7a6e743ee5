/**
 * Writes contents into sheets that stand already; what is null stays as it is, and an apostrophe before a text says that it is
 * one.
 */
import { cellAddress } from '../template/a1';
import type { ContentBlock } from '../template/sheet-spec';
import { Batch } from './batch';
import { forStandingCells } from './kept-texts';
import type { HostContext } from './run';
import type { CellFormat } from './write-cell-formats';
import { writeBlocks } from './write-sheet';

export interface SheetContents {
  readonly sheet: string;
  readonly blocks: readonly ContentBlock[];
}

/** Stays queued where it fits one request. */
export async function writeContents(context: HostContext, contents: readonly SheetContents[]): Promise<void> {
  await queueContents(context, await settledContents(context, contents));
}

/** The contents as their cells take them. `formats` are those that cells will have by then; all others are read. */
export async function settledContents(
  context: HostContext,
  contents: readonly SheetContents[],
  formats: readonly CellFormat[] = [],
): Promise<readonly SheetContents[]> {
  const settled: SheetContents[] = [];
  for (const { sheet, blocks } of contents) {
    const known = formats.filter((format) => format.sheet === sheet);
    const byAddress = new Map(known.map(({ row, column, numberFormat }) => [cellAddress(row, column), numberFormat]));
    settled.push({ sheet, blocks: await forStandingCells(context, sheet, blocks, byAddress) });
  }
  return settled;
}

/** Takes settled contents. Stays queued where it fits one request. */
export async function queueContents(context: HostContext, contents: readonly SheetContents[]): Promise<void> {
  const batch = new Batch(context);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, blocks } of contents)
    await writeBlocks(batch, context.workbook.worksheets.getItem(sheet), blocks);
}
