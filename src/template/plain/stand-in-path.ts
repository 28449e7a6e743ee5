/**
 * What is due where the base is missing: from the first actual, which stands in for it, straight to the target, or along the
 * annual targets that were confirmed.
 */
import { literal, row } from './expressions';
import type { PlainCells } from './plain-cells';
import type { StandIn } from './stand-in';

export interface StandInWay {
  readonly due: string;
  /** The share of the way that is due; of no meaning where what stands in is the target already. */
  readonly share: string;
}

/** From what stands in to `to`; `way` is how far that is. All of them expressions. */
export function standInWay(cells: PlainCells, first: StandIn, to: string, way = `(${to}-${first.value})`): StandInWay {
  const levels = levelsOf(cells);
  if (!levels) return { due: `${first.value}+${way}*${first.share}`, share: first.share };
  const due = dueAlong(levels, cells.endYear, first, to);
  return { due, share: `(${due}-${first.value})/${way}` };
}

/**
 * Through the annual targets; but the first year's way begins at what stands in, and the last one's ends at the target. Both
 * are added to the course of the levels, or a formula of years that stand apart would be longer than Excel takes it.
 */
function dueAlong(levels: readonly number[], endYear: number, { at, year, value }: StandIn, to: string): string {
  const years = row(levels.map((_, i) => endYear - levels.length + 1 + i));
  const rises = levels.map((level, i) => (levels[i + 1] ?? level) - level);
  const course = `LOOKUP(${at},${years},${row(levels)})+(${at}-INT(${at}))*LOOKUP(${at},${years},${row(rises)})`;
  const atStart = `(${value}-LOOKUP(${year},${years},${row(levels)}))*MAX(0,1+${year}-${at})`;
  const atEnd = `(${to}-${literal(levels.at(-1) ?? 0)})*MAX(0,MIN(1,${at}-${endYear - 1}))`;
  return `(${course}+${atStart}+${atEnd})`;
}

/** Whether a share may be nothing or less, so that no pace can be told. */
export function runsAlong(cells: PlainCells): boolean {
  return levelsOf(cells) !== null;
}

function levelsOf({ annual }: PlainCells): readonly number[] | null {
  return annual?.every((level) => typeof level === 'number') ? annual : null;
}
