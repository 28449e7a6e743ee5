/** Finds what calls a PLAN function in any cell of any sheet. */
import type { Desk } from './desk';

export async function planCalls(desk: Desk): Promise<readonly string[]> {
  return desk.run(async (workbook, context) => {
    const sheets = workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('formulas'));
    await context.sync();
    return used
      .filter(({ isNullObject }) => !isNullObject)
      .flatMap(({ formulas }) => formulas.flat().map(String))
      .filter((formula) => formula.includes('PLAN.'));
  });
}
