/** Reads the cell that stands out in the selection: what is typed now would go there. */
import type { CellContent } from '../template/sheet-spec';
import { splitAddress } from './address';
import type { HostContext } from './run';

export interface ActiveCell {
  readonly sheet: string;
  /** `B7`. */
  readonly address: string;
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly isProtected: boolean;
  readonly formula: CellContent;
  /** A spilled cell has a value and no formula. */
  readonly value: CellContent;
  readonly numberFormat: string;
}

export async function readActiveCell(context: HostContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load('address,rowIndex,columnIndex,formulas,values,numberFormat');
  const protection = cell.worksheet.protection.load('protected');
  await context.sync();
  const { sheet, cells } = splitAddress(cell.address);
  const only = (grid: unknown[][]) => (grid as CellContent[][])[0]?.[0] ?? '';
  return {
    sheet,
    address: cells,
    row: cell.rowIndex,
    column: cell.columnIndex,
    isProtected: protection.protected,
    formula: only(cell.formulas),
    value: only(cell.values),
    numberFormat: String(only(cell.numberFormat)),
  };
}
