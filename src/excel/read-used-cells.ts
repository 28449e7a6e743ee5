/** Reads everything that stands on any sheet, ours or not, in one request. */
import type { CellContent } from '../template/sheet-spec';
import type { HeldCells } from './read-cells';
import type { HostContext } from './run';

export interface UsedCells extends HeldCells {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** First row and column of what is used, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Sheets without any content are left out. */
export async function readUsedCells(
  context: HostContext,
  sheetNames: readonly string[],
): Promise<readonly UsedCells[]> {
  const sheets = sheetNames.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRangeOrNullObject(true).load('formulas,values,rowIndex,columnIndex');
    const protection = sheet.protection.load('protected');
    return { name, range, protection };
  });
  await context.sync();
  return sheets.flatMap(({ name, range, protection }): UsedCells[] => {
    if (range.isNullObject) return [];
    return [
      {
        sheet: name,
        isProtected: protection.protected,
        row: range.rowIndex,
        column: range.columnIndex,
        formulas: range.formulas as CellContent[][],
        values: range.values as CellContent[][],
      },
    ];
  });
}
