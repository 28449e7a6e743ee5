/** Puts rows below a block of ours, which grows by them; what stands below moves down. And takes them away again. */
import { absolute, onSheet, rectAddress } from '../template/a1';
import type { CellContent, SheetSpec } from '../template/sheet-spec';
import { plainCells } from './address';
import type { OwnSheet } from './facts';
import { forStandingCells } from './kept-texts';
import type { HostContext } from './run';
import { writeConditional, writeValidation } from './write-sheet';

export interface AppendedRows {
  readonly sheet: OwnSheet;
  /** The name of its block. */
  readonly name: string;
  /** What that name stood for before. */
  readonly formula: string;
  /** One content for each column of the block, an apostrophe before a text. */
  readonly rows: readonly (readonly CellContent[])[];
  /** What a new row does not have from the one above it: rules of these rows alone, and the area to print. */
  readonly looks?: Pick<SheetSpec, 'validations' | 'conditionals'> & { readonly printArea: GrownArea | null };
}

/** As it was generated for the rows that stand, and with the new ones. */
interface GrownArea {
  readonly before: string;
  readonly after: string;
}

/**
 * The rows as their cells take them: they are formatted as the row above them. The area to print grows only where it is still
 * the one that was generated: an office that prints other columns, or less, or all of the sheet, goes on doing so. To be
 * called before anything is queued.
 */
export async function settledRows(context: HostContext, appended: AppendedRows): Promise<AppendedRows> {
  const { looks } = appended;
  const { name, block } = appended.sheet;
  const printed = looks?.printArea ? printAreaOf(context, name) : null;
  const row = block.row + block.values.length - 1;
  const blocks = appended.rows.map((line) => ({ row, column: block.column, cells: [line] }));
  const settled = await forStandingCells(context, name, blocks);
  const rows = settled.flatMap(({ cells }) => cells);
  if (!printed || !looks?.printArea) return { ...appended, rows };
  // Rows without texts ask nothing.
  await context.sync();
  return isArea(printed, looks.printArea.before)
    ? { ...appended, rows }
    : { ...appended, rows, looks: { ...looks, printArea: null } };
}

function printAreaOf(context: HostContext, sheetName: string): Excel.RangeAreas {
  return context.workbook.worksheets.getItem(sheetName).pageLayout.getPrintAreaOrNullObject().load('address');
}

function isArea(held: Excel.RangeAreas, area: string): boolean {
  return !held.isNullObject && plainCells(held.address) === area;
}

/**
 * The block takes the place of the rows in before they are inserted, and grows by them once more until all is done: so its
 * size tells how far Excel came. Stays queued.
 */
export function appendRows(context: HostContext, { sheet: own, name, rows, looks }: AppendedRows): void {
  if (rows.length === 0) return;
  const { name: sheetName, block } = own;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const [below, width] = [block.row + block.values.length, block.values[0]?.length ?? 0];
  resize(context, own, name, rows.length);
  sheet.getRange(linesFrom(below, rows.length)).untrack().insert('Down');
  const address = rectAddress(below, block.column, rows.length, width);
  sheet.getRange(address).untrack().formulas = rows as unknown[][];
  if (looks) {
    // A row that Excel inserts may have some of them from the row above, and more than once is not the same.
    sheet.getRange(linesFrom(below, rows.length)).untrack().conditionalFormats.clearAll();
    for (const rule of looks.validations) writeValidation(sheet, rule);
    for (const rule of looks.conditionals) writeConditional(sheet, rule);
    sheet.getRange(linesFrom(below, rows.length)).untrack().format.autofitRows();
    if (looks.printArea) sheet.pageLayout.setPrintArea(looks.printArea.after);
  }
  resize(context, own, name, rows.length);
}

/** Refused half-way. `isOurs` knows the first of the rows by what it holds. Leaves what it writes queued. */
export async function takeRowsBack(
  context: HostContext,
  { sheet: own, name, formula, rows, looks }: AppendedRows,
  isOurs: (held: readonly CellContent[]) => boolean,
): Promise<void> {
  const now = context.workbook.names.getItem(name).getRange().load('values');
  const printed = looks?.printArea ? printAreaOf(context, own.name) : null;
  await context.sync();
  const values = now.values as CellContent[][];
  const size = own.block.values.length;
  const areThere = values.length > size + rows.length || isOurs(values[size] ?? []);
  const below = own.block.row + size;
  const sheet = context.workbook.worksheets.getItem(own.name);
  if (areThere) sheet.getRange(linesFrom(below, rows.length)).untrack().delete('Up');
  if (printed && looks?.printArea && isArea(printed, looks.printArea.after))
    sheet.pageLayout.setPrintArea(looks.printArea.before);
  if (values.length > size) context.workbook.names.getItem(name).formula = formula;
}

function resize(context: HostContext, { name: sheetName, block }: OwnSheet, name: string, more: number): void {
  const whole = rectAddress(block.row, block.column, block.values.length + more, block.values[0]?.length ?? 0);
  context.workbook.names.getItem(name).formula = `=${onSheet(sheetName, absolute(whole))}`;
}

function linesFrom(row: number, count: number): string {
  return `${row + 1}:${row + count}`;
}
