/** Number formats that differ by row, in few ranges: the commonest on all rows first, the others over it. */
import { finished, type Steps } from '../plan/steps';
import { runsOf } from './a1';
import type { FormatRule } from './sheet-spec';

/** `rangesOf` gives the ranges of some sheet rows. Rows without a format take whatever suits their neighbours. */
export function layeredFormats(
  formats: ReadonlyMap<number, string>,
  rangesOf: (rows: readonly number[]) => readonly string[],
): readonly FormatRule[] {
  return finished(layeredSteps(formats, rangesOf));
}

/** Rows that are looked at without a pause. */
const atOnce = 2000;

/** The same of rows with their formats, one after the other, in short steps. */
export function* layeredSteps(
  formats: Iterable<readonly [number, string]>,
  rangesOf: (rows: readonly number[]) => readonly string[],
): Steps<readonly FormatRule[]> {
  const rowsByFormat = new Map<string, number[]>();
  const all: number[] = [];
  for (const [row, format] of formats) {
    const rows = rowsByFormat.get(format) ?? [];
    rows.push(row);
    rowsByFormat.set(format, rows);
    if (all.push(row) % atOnce === 0) yield;
  }
  yield;
  const layers = [...rowsByFormat]
    .map(([numberFormat, rows]) => ({ numberFormat, rows, runs: runsOf(rows).length }))
    .sort((a, b) => b.runs - a.runs);
  yield;
  return layers.map(({ numberFormat, rows }, i) => ({ ranges: rangesOf(i === 0 ? all : rows), numberFormat }));
}
