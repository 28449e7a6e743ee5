/** One of our sheets by itself: made new or over what stands, or looking again as it was made. The last part stays queued. */
import { absolute, onSheet } from '../template/a1';
import type { NameSpec, SheetSpec } from '../template/sheet-spec';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeContents, writeLooks } from './write-sheet';

/** And points its name at it. */
export async function writeOwnSheet(
  context: HostContext,
  spec: SheetSpec,
  { name, address }: NameSpec,
  present: { readonly sheet: boolean; readonly name: boolean },
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = present.sheet ? worksheets.getItem(spec.name) : worksheets.add(spec.name);
  const batch = new Batch(context);
  await writeContents(batch, sheet, spec, present.sheet);
  await writeLooks(batch, sheet, spec);
  if (present.name) names.getItem(name).formula = `=${onSheet(spec.name, absolute(address))}`;
  else names.add(name, sheet.getRange(address).untrack());
}

/** Where a write over it stopped half-way; what stands in it is left alone. */
export async function writeOwnLooks(context: HostContext, spec: SheetSpec): Promise<void> {
  await writeLooks(new Batch(context), context.workbook.worksheets.getItem(spec.name), spec);
}
