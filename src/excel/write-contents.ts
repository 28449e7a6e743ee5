/** Writes contents into sheets that stand already; what is null stays as it is. Stays queued where it fits one request. */
import type { ContentBlock } from '../template/sheet-spec';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeBlocks } from './write-sheet';

export interface SheetContents {
  readonly sheet: string;
  readonly blocks: readonly ContentBlock[];
}

export async function writeContents(context: HostContext, contents: readonly SheetContents[]): Promise<void> {
  const batch = new Batch(context);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, blocks } of contents)
    await writeBlocks(batch, context.workbook.worksheets.getItem(sheet), blocks);
}
