/** Goes to a cell: its sheet comes to the front and the eye back to the grid. */
import type { HostContext } from './run';

export async function selectCell(context: HostContext, sheetName: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(address).untrack().select();
  await context.sync();
}
