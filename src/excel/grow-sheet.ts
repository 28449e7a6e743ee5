/**
 * A sheet of ours that stands, one column of which gets other contents or comes to stand behind the others. Only that is
 * written: what an office has coloured, filtered or printed otherwise stays so, also when Excel refuses half-way.
 */
import { absolute, onSheet } from '../template/a1';
import type { NameSpec, SheetSpec } from '../template/sheet-spec';
import { splitAddress } from './address';
import { areasOf, type Area } from './areas';
import { Batch } from './batch';
import { blankArea, putBack, type CellBefore } from './put-back';
import type { OwnSheet } from './read-facts';
import type { HostContext } from './run';
import { partOf } from './sheet-part';
import { writeBlocks, writeFormat, writeNumberFormats } from './write-sheet';

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
}

/** What spans the sheet and is still as it was made, so that it goes along when the sheet grows. */
export interface Frame {
  readonly filter: boolean;
  readonly print: boolean;
}

export async function readFrame(context: HostContext, { standing, before }: GrowingSheet): Promise<Frame> {
  const sheet = context.workbook.worksheets.getItem(standing.name);
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const print = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  await context.sync();
  const isAt = (held: Excel.Range | Excel.RangeAreas, made: string | undefined) =>
    !held.isNullObject && splitAddress(held.address).cells.replaceAll('$', '') === made;
  return { filter: isAt(filter, before.filter), print: isAt(print, before.page?.printArea) };
}

/** The last part stays queued. */
export async function growSheet(context: HostContext, growing: GrowingSheet, frame: Frame): Promise<void> {
  const { standing, after, name, rewritten } = growing;
  const sheet = context.workbook.worksheets.getItem(standing.name);
  const added = addedAreas(growing);
  const batch = new Batch(context);
  const anew = partOf(after, added);
  const again = partOf(after, rewritten);
  const words = again.formats.filter(({ isForWords }) => isForWords);
  await writeNumberFormats(batch, sheet, [...anew.formats, ...words]);
  await writeBlocks(batch, sheet, [...anew.contents, ...again.contents]);
  for (const { columns, width } of anew.widths)
    await batch.add(columns, () => (sheet.getRange(columns).untrack().format.columnWidth = width));
  for (const rule of anew.formats) await batch.add(rule, () => writeFormat(sheet, rule));
  for (const columns of anew.hiddenColumns)
    await batch.add(columns, () => (sheet.getRange(columns).untrack().columnHidden = true));
  const rows = after.fittedRows;
  if (rows !== undefined) await batch.add(rows, () => sheet.getRange(rows).untrack().format.autofitRows());
  if (added.length === 0) return;
  writeFrame(sheet, after, frame);
  context.workbook.names.getItem(name.name).formula = `=${onSheet(standing.name, absolute(name.address))}`;
}

/** Excel refused half-way. Stays queued. */
export async function takeGrowthBack(context: HostContext, growing: GrowingSheet, frame: Frame): Promise<void> {
  const { standing, before, name, pointed } = growing;
  await putBack(context, standing.name, asItStood(standing));
  const added = addedAreas(growing);
  if (added.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(standing.name);
  for (const area of added) blankArea(sheet, area);
  writeFrame(sheet, before, frame);
  context.workbook.names.getItem(name.name).formula = pointed;
}

function writeFrame(sheet: Excel.Worksheet, { filter, page }: SheetSpec, frame: Frame): void {
  if (frame.filter && filter !== undefined) sheet.autoFilter.apply(sheet.getRange(filter).untrack());
  if (frame.print && page) sheet.pageLayout.setPrintArea(page.printArea);
}

/** Behind what stands, as high as the block is now; and below it. */
function addedAreas({ standing: { block }, name }: GrowingSheet): readonly Area[] {
  const [whole] = areasOf(name.address);
  if (!whole) return [];
  const [height, width] = [block.row + block.values.length, block.column + (block.values[0]?.length ?? 0)];
  const [rows, columns] = [whole.row + whole.rows, whole.column + whole.columns];
  return [
    { row: 0, column: width, rows, columns: columns - width },
    { row: height, column: 0, rows: rows - height, columns: width },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}

function asItStood({ block }: OwnSheet): readonly CellBefore[] {
  return block.values.flatMap((values, down) =>
    values.map((value, across) => ({ row: block.row + down, column: block.column + across, value })),
  );
}
