/**
 * What this Excel can do beyond the sets that the manifest asks for (SharedRuntime 1.1, ExcelApi 1.9). The only place that
 * asks, and the only one that may use what is newer: `npm run check:api` looks into all others.
 */

/** Excel can hold a batch back until the person has finished typing in a cell. */
export function canDelayForCellEdit(): boolean {
  return Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1');
}

/** A sheet was sorted. */
export interface SortEvent {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Hears of sorting where Excel tells of it (ExcelApi 1.10); elsewhere what it displaced is put right by the next check. Stays
 * queued.
 */
export function onSorted(
  worksheets: Excel.WorksheetCollection,
  listener: (event: SortEvent) => void,
): readonly { remove(): void }[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return [];
  const tell = async ({ worksheetId, address }: { readonly worksheetId: string; readonly address: string }) =>
    listener({ sheetId: worksheetId, address });
  return [worksheets.onRowSorted.add(tell), worksheets.onColumnSorted.add(tell)];
}

/**
 * How a batch is run of which a person is to undo all by one step, where Excel can (ExcelApi 1.20): without this every sync is
 * a step of its own. Within such a group some calls fail with `UndoNotSupported`, those that delete, rename or hide sheets
 * among them.
 */
export function oneUndoStep(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
}
