/**
 * What is due where the base is missing: from the first actual, which stands in for it, straight to the target, or along the
 * annual targets that were confirmed.
 */
import { literal, row } from './expressions';
import type { PlainCells } from './plain-cells';
import type { StandIn } from './stand-in';

/** Share of the way from what stands in to `to`, both expressions. */
export function standInShare(cells: PlainCells, first: StandIn, to: string): string {
  const levels = levelsOf(cells);
  if (!levels) return first.share;
  const { endYear, baseYear } = cells;
  const years = levels.map((_, i) => baseYear + 1 + i);
  const level = (year: string, atEnd: string) =>
    `IF(${year}>=${endYear},${atEnd},LOOKUP(${year},${row(years)},${row(levels)}))`;
  // Years follow each other, so the way through a year begins at the end of the one before.
  const end = `ROUNDUP(${first.at},0)`;
  const before = `IF(${end}-1<=${first.year},${first.value},${level(`${end}-1`, to)})`;
  const due = `(${before}+(${level(end, to)}-${before})*(${first.at}-${end}+1))`;
  return `IF(ABS(${to}-${first.value})<=${literal(1e-9)},${first.share},(${due}-${first.value})/(${to}-${first.value}))`;
}

/** Whether a share may be nothing or less, so that no pace can be told. */
export function runsAlong(cells: PlainCells): boolean {
  return levelsOf(cells) !== null;
}

function levelsOf({ annual }: PlainCells): readonly number[] | null {
  return annual?.every((level) => typeof level === 'number') ? annual : null;
}
