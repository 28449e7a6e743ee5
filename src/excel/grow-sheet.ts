/**
 * A sheet of ours that stands, one column of which gets other contents or comes to stand behind the others. Only that is
 * written: what an office has coloured, filtered or printed otherwise stays so, also when Excel refuses half-way.
 */
import { absolute, onSheet, rectAddress } from '../template/a1';
import type { NameSpec, SheetSpec } from '../template/sheet-spec';
import { plainCells } from './address';
import { areasOf, type Area } from './areas';
import { Batch } from './batch';
import { blankArea, putBack, type CellBefore } from './put-back';
import type { OwnSheet } from './facts';
import type { HostContext } from './run';
import { common, partOf } from './sheet-part';
import { writeBlocks, writeNumberFormats, writeSizesAndFormats } from './write-sheet';

export interface GrowingSheet {
  readonly standing: OwnSheet;
  /** As it was made, and is to be; what is new stands behind and below the rest. */
  readonly before: SheetSpec;
  readonly after: SheetSpec;
  readonly name: NameSpec;
  /** What that name stands for now. */
  readonly pointed: string;
  /** Cells that stand already and get other contents. */
  readonly rewritten: readonly Area[];
  /** Rows whose height goes by their contents: `7:11`. */
  readonly fitted: readonly string[];
}

/** Where the filter and the area to print are, if they are as they were made, so that they go along when the sheet grows. */
export interface Frame {
  readonly filter: string | null;
  readonly print: string | null;
}

export async function readFrame(context: HostContext, { standing, before }: GrowingSheet): Promise<Frame> {
  const sheet = context.workbook.worksheets.getItem(standing.name);
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const print = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  await context.sync();
  const ifMade = (held: Excel.Range | Excel.RangeAreas, made: string | undefined) => {
    const cells = held.isNullObject ? null : plainCells(held.address);
    return cells !== null && made !== undefined && [made, withinStanding(made, standing)].includes(cells)
      ? cells
      : null;
  };
  return { filter: ifMade(filter, before.filter), print: ifMade(print, before.page?.printArea) };
}

/** Rows and columns that somebody deleted are missing in it. */
function withinStanding(made: string, { block }: OwnSheet): string {
  const stands = { row: 0, column: 0, rows: block.row + block.values.length, columns: widthOf(block) };
  return areasOf(made)
    .flatMap((area) => common(area, stands) ?? [])
    .map(({ row, column, rows, columns }) => rectAddress(row, column, rows, columns))
    .join();
}

/** The last part stays queued. */
export async function growSheet(context: HostContext, growing: GrowingSheet, frame: Frame): Promise<void> {
  const { standing, after, name, rewritten, fitted } = growing;
  const sheet = context.workbook.worksheets.getItem(standing.name);
  const added = addedAreas(growing);
  const batch = new Batch(context);
  const anew = partOf(after, added);
  const again = partOf(after, rewritten);
  const words = again.formats.filter(({ isForWords }) => isForWords);
  await writeNumberFormats(batch, sheet, [...anew.formats, ...words]);
  await writeBlocks(batch, sheet, [...anew.contents, ...again.contents]);
  await writeSizesAndFormats(batch, sheet, anew);
  for (const rows of fitted) await batch.add(rows, () => fitRows(sheet, rows));
  if (added.length === 0) return;
  if (frame.filter !== null && after.filter !== undefined) placeFilter(sheet, after.filter);
  if (frame.print !== null && after.page) sheet.pageLayout.setPrintArea(after.page.printArea);
  context.workbook.names.getItem(name.name).formula = `=${onSheet(standing.name, absolute(name.address))}`;
}

/** Excel refused half-way. Stays queued. */
export async function takeGrowthBack(context: HostContext, growing: GrowingSheet, frame: Frame): Promise<void> {
  const { standing, name, pointed, fitted } = growing;
  await putBack(context, standing.name, asItStood(standing));
  const sheet = context.workbook.worksheets.getItem(standing.name);
  const added = addedAreas(growing);
  for (const area of added) blankArea(sheet, area);
  for (const rows of fitted) fitRows(sheet, rows);
  if (added.length === 0) return;
  if (frame.filter !== null) placeFilter(sheet, frame.filter);
  if (frame.print !== null) sheet.pageLayout.setPrintArea(frame.print);
  context.workbook.names.getItem(name.name).formula = pointed;
}

function fitRows(sheet: Excel.Worksheet, rows: string): void {
  sheet.getRange(rows).untrack().format.autofitRows();
}

function placeFilter(sheet: Excel.Worksheet, address: string): void {
  sheet.autoFilter.apply(sheet.getRange(address).untrack());
}

/** Behind what stands, as high as the block is now; and below it. */
function addedAreas({ standing: { block }, name }: GrowingSheet): readonly Area[] {
  const [whole] = areasOf(name.address);
  if (!whole) return [];
  const [height, width] = [block.row + block.values.length, widthOf(block)];
  const [rows, columns] = [whole.row + whole.rows, whole.column + whole.columns];
  return [
    { row: 0, column: width, rows, columns: columns - width },
    { row: height, column: 0, rows: rows - height, columns: width },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}

/** From the sheet's first column on. */
function widthOf({ column, values }: OwnSheet['block']): number {
  return column + (values[0]?.length ?? 0);
}

function asItStood({ block }: OwnSheet): readonly CellBefore[] {
  return block.values.flatMap((values, down) =>
    values.map((value, across) => ({ row: block.row + down, column: block.column + across, value })),
  );
}
