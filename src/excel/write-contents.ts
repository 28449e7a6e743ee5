/**
 * Writes contents into sheets that stand already; what is null stays as it is, and an apostrophe
 * before a text says that it is one. Sends what it queues.
 */
import type { ContentBlock } from '../template/sheet-spec';
import { Batch } from './batch';
import type { HostContext } from './run';
import { forStandingCells } from './kept-texts';
import { writeBlocks } from './write-sheet';

export interface SheetContents {
  readonly sheet: string;
  readonly blocks: readonly ContentBlock[];
}

export async function writeContents(context: HostContext, contents: readonly SheetContents[]): Promise<void> {
  const settled: SheetContents[] = [];
  for (const { sheet, blocks } of contents)
    settled.push({ sheet, blocks: await forStandingCells(context, sheet, blocks) });
  const batch = new Batch(context);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, blocks } of settled) await writeBlocks(batch, context.workbook.worksheets.getItem(sheet), blocks);
  await batch.send();
}
