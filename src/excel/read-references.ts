/** Reads what references of a formula hold, as Excel hands it to a function: blanks as null, errors as objects. */
import type { CellArea } from './read-cells';
import type { HostContext } from './run';

type Held = string | number | boolean | null | { readonly code: string };

/** null where there is no such sheet, or the address is beyond it. In the order of the areas. */
export async function readReferences(
  context: HostContext,
  areas: readonly CellArea[],
): Promise<readonly (readonly (readonly Held[])[] | null)[]> {
  const sheets = areas.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).load('name'));
  await context.sync();
  const ranges = areas.map(({ address }, i) => {
    const sheet = sheets[i];
    return sheet && !sheet.isNullObject ? sheet.getRange(address).load('values,valueTypes') : null;
  });
  await context.sync();
  return ranges.map((range) =>
    range
      ? range.values.map((row, i) => row.map((value: unknown, j) => heldOf(value, String(range.valueTypes[i]?.[j]))))
      : null,
  );
}

function heldOf(value: unknown, type: string): Held {
  if (type === 'Empty') return null;
  return type === 'Error' ? { code: String(value) } : (value as string | number | boolean);
}
