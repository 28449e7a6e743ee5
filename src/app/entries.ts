/** Entries as they stand in the progress block: what is counted, and what moves to a new sheet when one is needed. */
import type { CellContent } from '../template/sheet-spec';
import type { BlockPlaces } from '../excel/read-entries';

type Grid = readonly (readonly CellContent[])[];

/** How many year cells hold something. */
export function countEntries(values: Grid, places: BlockPlaces, years: readonly number[]): number {
  return countFilled(values, places, years.map(String));
}

/** How many cells of these columns hold something. */
export function countFilled(values: Grid, places: BlockPlaces, keys: readonly string[]): number {
  return [...places.rows.values()].reduce(
    (count, row) => count + keys.filter((key) => heldAt(values, row, places.columns.get(key)) !== '').length,
    0,
  );
}

/** Everything people write into the block, by indicator and column key. */
export function carriedEntries(
  values: Grid,
  places: BlockPlaces,
  keys: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, CellContent>> {
  const carried = new Map<string, ReadonlyMap<string, CellContent>>();
  for (const [id, row] of places.rows) {
    const held = keys.flatMap((key): [string, CellContent][] => {
      const value = heldAt(values, row, places.columns.get(key));
      return value === '' ? [] : [[key, value]];
    });
    if (held.length > 0) carried.set(id, new Map(held));
  }
  return carried;
}

function heldAt(values: Grid, row: number, column: number | undefined): CellContent {
  return column === undefined ? '' : (values[row]?.[column] ?? '');
}
