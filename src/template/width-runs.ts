/** Column widths in points, neighbours of one width together. null: not ours, left as it is. */
import { columnLetters } from './a1';
import type { SheetSpec } from './sheet-spec';

export function widthRuns(widths: readonly (number | null)[], firstColumn = 0): SheetSpec['widths'] {
  const runs: { first: number; last: number; width: number }[] = [];
  widths.forEach((width, i) => {
    if (width === null) return;
    const column = firstColumn + i;
    const last = runs.at(-1);
    if (last?.last === column - 1 && last.width === width) last.last = column;
    else runs.push({ first: column, last: column, width });
  });
  return runs.map(({ first, last, width }) => ({ columns: `${columnLetters(first)}:${columnLetters(last)}`, width }));
}
