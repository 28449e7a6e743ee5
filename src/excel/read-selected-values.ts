/** Reads the values that are selected, unrounded, as far as the selection is used: whole columns may be selected. */
import type { OwnTable } from '../plan/own-table/own-table';
import type { CellContent } from '../template/sheet-spec';
import { splitAddress } from './address';
import type { HostContext } from './run';

export interface SelectedTable {
  readonly sheet: string;
  /** `B2:G30`. */
  readonly address: string;
  readonly table: OwnTable;
}

/** null when nothing stands there. Excel refuses when several areas are selected. */
export async function readSelectedValues(context: HostContext): Promise<SelectedTable | null> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load('address,values,numberFormat');
  await context.sync();
  if (used.isNullObject) return null;
  const { sheet, cells } = splitAddress(used.address);
  const formats = used.numberFormat as CellContent[][];
  const table = (used.values as CellContent[][]).map((row, i) =>
    row.map((value, j) => ({ value: value ?? '', numberFormat: String(formats[i]?.[j] ?? '') })),
  );
  return { sheet, address: cells, table };
}
