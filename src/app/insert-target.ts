/** The cell that a formula is to be inserted into, and why it cannot be: nothing that stands in a workbook is written over. */
import type { ActiveCell } from '../excel/read-active-cell';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { notice, type Notice } from './outcome';

/** As the pane shows it. */
export interface TargetCell {
  readonly sheet: string;
  readonly address: string;
}

/** A rectangle of a sheet, from 0. */
export interface Stretch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function targetRefusal(cell: ActiveCell, facts: WorkbookFacts): Notice | null {
  const where = { sheet: cell.sheet, cell: cell.address };
  if (cell.isProtected) return notice('failed-sheet-protected', 'error', { where: `（${cell.sheet}）` });
  if (isOurs({ ...cell, rows: 1, columns: 1 }, facts)) return notice('insert-in-template', 'warning', where);
  if (cell.formula !== '' || cell.value !== '') return notice('insert-occupied', 'warning', where);
  // A formula that is put into a text cell stays a text.
  if (cell.numberFormat === '@') return notice('insert-text-cell', 'warning', where);
  return null;
}

/** Whether it reaches into what the template has made: entries above all, blank ones, too. */
export function isOurs(stretch: Stretch, { own }: WorkbookFacts): boolean {
  return Object.values(own).some((sheet) => sheet.name === stretch.sheet && reachesInto(sheet, stretch));
}

/** The template's part of a sheet reaches from its first cell to the end of the block: the head stands above it. */
function reachesInto({ block }: OwnSheet, { row, column }: Stretch): boolean {
  return row < block.row + block.values.length && column < block.column + (block.values[0]?.length ?? 0);
}
