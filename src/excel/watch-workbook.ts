/**
 * Tells what happens in the workbook while the add-in is loaded (handlers do not outlive a session). Our own writes are made
 * with events switched off, so what is heard is a person's doing or another author's.
 */
import { onSorted } from './capabilities';
import { runWaiting } from './run';

export interface CellEvent {
  readonly sheetId: string;
  /** As Excel states it, see areas.ts. */
  readonly address: string;
}

export interface EditEvent extends CellEvent {
  /** false: another author's edit, on which nothing may be written and nothing shown (co-authoring). */
  readonly isLocal: boolean;
  /** Rows, columns or cells came or went, or changed places; `address` says where they were. */
  readonly isStructure: boolean;
}

export interface WorkbookListener {
  edited(event: EditEvent): void;
  selected(event: CellEvent): void;
  /** Formulas have new results, or a sheet is gone. */
  stale(): void;
}

/** Resolves, when all is registered, with what ends it. */
export async function watchWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  return runWaiting(async (context) => {
    const { worksheets } = context.workbook;
    const stale = async () => listener.stale();
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, source, changeType }) =>
        listener.edited({
          sheetId: worksheetId,
          address,
          isLocal: source === 'Local',
          isStructure: changeType !== 'RangeEdited',
        }),
      ),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
        listener.selected({ sheetId: worksheetId, address }),
      ),
      worksheets.onCalculated.add(stale),
      worksheets.onDeleted.add(stale),
      ...onSorted(worksheets, ({ sheetId, address }) =>
        listener.edited({ sheetId, address, isLocal: true, isStructure: true }),
      ),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
