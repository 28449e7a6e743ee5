/** What stands above a block of ours: title, cut-off, signatures. */
import type { CellContent } from '../template/sheet-spec';
import type { Batch } from './batch';
import type { OwnSheet } from './facts';
import { queueBands } from './row-bands';

export type Above = readonly (readonly CellContent[])[];

/** Bytes of an answer, for one cell. */
const bytesPerCell = 40;

/** Queues the sheet's rows before the block, over the block's columns; to be asked once they are sent. */
export async function queueAbove(batch: Batch, { name, block }: OwnSheet): Promise<() => Above> {
  const rect = { row: 0, column: block.column, rows: block.row, columns: block.values[0]?.length ?? 1 };
  const bands = await queueBands(batch, name, rect, 'values', bytesPerCell);
  return () => bands.flatMap((band) => band.values as CellContent[][]);
}
