/** Writes entries that the add-in changes, with their record in the register; refused half-way, both are taken back. */
import { putBack } from '../excel/put-back';
import { runWriting } from '../excel/run';
import { writeCells } from '../excel/write-cells';
import type { OwnSheet } from '../excel/facts';
import { registerWriting } from '../excel/write-register';
import type { RegisterRow } from '../template/register-layout';
import { cellsHeld } from './fixed-entries';

/** The cells of one sheet, and what is needed to put them back. */
export type EntryChange = Parameters<typeof cellsHeld>[0];

export function writeOnRecord(
  entries: readonly EntryChange[],
  register: OwnSheet,
  recorded: readonly RegisterRow[],
  signal: AbortSignal,
): Promise<void> {
  const record = registerWriting(register, recorded);
  return runWriting(
    async (context) => {
      // First on record: entry cells take values also where the register has been protected meanwhile and refuses.
      await record.write(context);
      for (const { sheet, writes } of entries) await writeCells(context, sheet.name, writes);
    },
    {
      signal,
      takeBack: async (context) => {
        for (const each of entries) await putBack(context, each.sheet.name, cellsHeld(each));
        await record.takeBack(context);
      },
    },
  );
}
