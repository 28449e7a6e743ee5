/** Number formats that differ by row, in few ranges: the commonest on all rows first, the others over it. */
import { runsOf } from './a1';
import type { FormatRule } from './sheet-spec';

/** `rangesOf` gives the ranges of some sheet rows. Rows without a format take whatever suits their neighbours. */
export function layeredFormats(
  formats: ReadonlyMap<number, string>,
  rangesOf: (rows: readonly number[]) => readonly string[],
): readonly FormatRule[] {
  const rowsByFormat = new Map<string, number[]>();
  for (const [row, format] of formats) {
    const rows = rowsByFormat.get(format) ?? [];
    rows.push(row);
    rowsByFormat.set(format, rows);
  }
  const layers = [...rowsByFormat].sort(([, a], [, b]) => runsOf(b).length - runsOf(a).length);
  return layers.map(([numberFormat, rows], i) => ({
    ranges: rangesOf(i === 0 ? [...formats.keys()] : rows),
    numberFormat,
  }));
}
