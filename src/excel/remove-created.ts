/** Takes back what a failed run created, since Excel does not (office-js: a failed batch is not rolled back). */
import { runWriting } from './run';
import { stateNamespace } from './saved-state';

export interface Before {
  /** The name of each sheet by Excel's id: a name may stand on another sheet by now. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** With their formulas, so that a name that was pointed anew can be pointed back. */
  readonly names: ReadonlyMap<string, string>;
  readonly statePartIds: readonly string[];
}

/**
 * Deletes the sheets and names of `created` and the saved state where they were not there before, and gives sheets that were
 * there their names back. Other things are not touched.
 */
export async function removeCreated(
  before: Before,
  created: { readonly sheetNames: readonly string[]; readonly names: readonly string[] },
): Promise<void> {
  await runWriting(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load('items/name,items/id');
    names.load('items/name');
    const parts = customXmlParts.getByNamespace(stateNamespace).load('items/id');
    await context.sync();
    for (const sheet of worksheets.items)
      if (!before.sheetIds.has(sheet.id) && created.sheetNames.includes(sheet.name)) sheet.delete();
    for (const sheet of worksheets.items) {
      const name = before.sheetIds.get(sheet.id);
      if (name !== undefined && name !== sheet.name) sheet.name = name;
    }
    for (const part of parts.items) if (!before.statePartIds.includes(part.id)) part.delete();
    for (const { name } of names.items) {
      if (!created.names.includes(name)) continue;
      const formula = before.names.get(name);
      if (formula === undefined) names.getItem(name).delete();
      else names.getItem(name).formula = formula;
    }
  });
}
