/** Writes one formula into one cell. Stays queued. */
import type { HostContext } from './run';

export function writeFormula(context: HostContext, sheetName: string, address: string, formula: string): void {
  context.workbook.worksheets.getItem(sheetName).getRange(address).untrack().formulas = [[formula]];
}
