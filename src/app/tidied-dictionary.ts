/** The hidden dictionary as the template makes it: what somebody has changed there is put back, what was added goes. */
import type { UsedCells } from '../excel/read-used-cells';
import { dictionarySheet } from '../template/dictionary-sheet';
import type { ComputedCell } from './computed-contents';
import type { StandingSheets } from './standing-sheets';

/** Nothing where its block does not begin at the first cell any more: names and lists would be lost. */
export function tidiedDictionary(
  { facts, context }: StandingSheets,
  used: readonly UsedCells[],
): readonly ComputedCell[] {
  const { dictionary } = facts.own;
  if (dictionary?.block.row !== 0 || dictionary.block.column !== 0) return [];
  const stands = used.find(({ sheet }) => sheet === dictionary.name);
  if (!stands) return [];
  const own = dictionarySheet(context).contents[0]?.cells ?? [];
  const rows = Math.max(own.length, stands.row + stands.formulas.length);
  const columns = Math.max(...own.map(({ length }) => length), stands.column + (stands.formulas[0]?.length ?? 0));
  return places(rows, columns).flatMap(([row, column]): readonly ComputedCell[] => {
    const held = stands.formulas[row - stands.row]?.[column - stands.column] ?? '';
    const content = own[row]?.[column] ?? '';
    return String(held) === String(content) ? [] : [{ sheet: dictionary.name, row, column, content }];
  });
}

function places(rows: number, columns: number): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns] as const);
}
