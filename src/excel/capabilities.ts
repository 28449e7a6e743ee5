/**
 * What this Excel can do beyond the sets that the manifest asks for (SharedRuntime 1.1, ExcelApi 1.9). The only place that
 * asks, and the only one that may use what is newer: `npm run check:api` looks into all others.
 */

/** Excel can hold a batch back until the person has finished typing in a cell. */
export function canDelayForCellEdit(): boolean {
  return Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1');
}

/**
 * How a batch is run of which a person is to undo all by one step, where Excel can (ExcelApi 1.20): without this every sync is
 * a step of its own. Within such a group some calls fail with `UndoNotSupported`, those that delete, rename or hide sheets
 * among them.
 */
export function oneUndoStep(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
}
