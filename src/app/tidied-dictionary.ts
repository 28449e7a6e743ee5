/** The hidden dictionary as the template makes it; whatever else somebody has put there is cleared. */
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
  const own = dictionarySheet(context).contents[0]?.cells ?? [];
  const stands = used.find(({ sheet }) => sheet === dictionary.name);
  if (!stands) return [];
  return stands.formulas.flatMap((cells, i) =>
    cells.flatMap((held, j): readonly ComputedCell[] => {
      const [row, column] = [stands.row + i, stands.column + j];
      const isOurs = (own[row]?.[column] ?? '') !== '';
      return isOurs || held === '' ? [] : [{ sheet: dictionary.name, row, column, content: '' }];
    }),
  );
}
