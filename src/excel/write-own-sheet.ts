/** One of our sheets by itself, made new. The last part stays queued. */
import { absolute, onSheet } from '../template/a1';
import type { NameSpec, SheetSpec } from '../template/sheet-spec';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeContents, writeLooks } from './write-sheet';

/** And its name points at it, which may be left over from a sheet that somebody deleted. */
export async function writeOwnSheet(
  context: HostContext,
  spec: SheetSpec,
  { name, address }: NameSpec,
  hasName: boolean,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(spec.name);
  const batch = new Batch(context);
  await writeContents(batch, sheet, spec, false);
  await writeLooks(batch, sheet, spec);
  if (hasName) names.getItem(name).formula = `=${onSheet(spec.name, absolute(address))}`;
  else names.add(name, sheet.getRange(address).untrack());
}
