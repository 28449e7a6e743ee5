/**
 * What this Excel can do beyond the sets that the manifest asks for (SharedRuntime 1.1, ExcelApi 1.9). The only place that
 * asks, and the only one that may use what is newer: `npm run check:api` looks into all others.
 */

/** Excel can hold a batch back until the person has finished typing in a cell. */
export function canDelayForCellEdit(): boolean {
  return Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1');
}
