/** Takes back what a failed run created, since Excel does not (office-js: a failed batch is not rolled back). */
import { runWriting } from './run';
import { stateNamespace } from './saved-state';

export interface Before {
  readonly sheetNames: readonly string[];
  /** With their formulas, so that a name that was pointed anew can be pointed back. */
  readonly names: ReadonlyMap<string, string>;
  readonly statePartIds: readonly string[];
}

/**
 * Deletes the sheets and names of `created` and the saved state where they were not there before, and undoes renames. Other
 * things are not touched.
 */
export async function removeCreated(
  before: Before,
  created: { readonly sheetNames: readonly string[]; readonly names: readonly string[] },
  renames: ReadonlyMap<string, string>,
): Promise<void> {
  await runWriting(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace).load('items/id');
    await context.sync();
    const there = new Set(worksheets.items.map((sheet) => sheet.name));
    const backwards = new Map([...renames].map(([from, to]) => [to, from]));
    for (const name of created.sheetNames)
      if (there.has(name) && (!before.sheetNames.includes(name) || renames.has(name)))
        worksheets.getItem(name).delete();
    for (const [now, original] of backwards) if (there.has(now)) worksheets.getItem(now).name = original;
    for (const part of parts.items) if (!before.statePartIds.includes(part.id)) part.delete();
    for (const { name } of names.items) {
      if (!created.names.includes(name)) continue;
      const formula = before.names.get(name);
      if (formula === undefined) names.getItem(name).delete();
      else names.getItem(name).formula = formula;
    }
  });
}
