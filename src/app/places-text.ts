/** Where cells stand, for a notice: few areas by sheet, neighbours together. */
import { crossings } from '../template/a1';
import type { CellPlace } from './standing-sheets';

/** More areas than this do not help anybody to find them. */
const mostAreas = 8;

/** `指标进度 Q7:Q9、S12；十三五完成情况 J6`. */
export function placesText(cells: readonly CellPlace[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((name) => `${name} ${shortened(areasOf(cells.filter(({ sheet }) => sheet === name)))}`).join('；');
}

function areasOf(cells: readonly CellPlace[]): readonly string[] {
  const rows = gathered(cells.map(({ row, column }) => [column, row]));
  return [...gathered([...rows].map(([column, own]) => [own.join(), column])).values()].flatMap((columns) =>
    crossings(rows.get(columns[0] ?? 0) ?? [], columns),
  );
}

function gathered<Key>(pairs: readonly (readonly [Key, number])[]): ReadonlyMap<Key, readonly number[]> {
  const found = new Map<Key, number[]>();
  for (const [key, item] of pairs) found.set(key, [...(found.get(key) ?? []), item]);
  return found;
}

function shortened(areas: readonly string[]): string {
  const shown = areas.slice(0, mostAreas).join('、');
  return areas.length > mostAreas ? `${shown} …` : shown;
}
