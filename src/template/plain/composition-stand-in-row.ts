/** Compositions whose base is missing: the first one stands in once there are two, and gives the direction of each part. */
import type { Notation } from '../../notation/notation';
import { shiftOf } from '../../progress/composition';
import { literal, row } from './expressions';
import { checked, compositionReading, differing, judged, orUnlike, scaled } from './composition-row';
import { leastChange, movedBy } from './movement';
import type { PlainCells } from './plain-cells';
import { isComposition, withColons } from './reading';
import type { RowParts } from './row-parts';
import { standIn } from './stand-in';
import { atTheEnd, byPace, word } from './status';
import { hasEnded } from './time';

const tolerance = 1e-9;

export function compositionStandInParts(cells: PlainCells, target: Notation): RowParts {
  const { latest, progress } = cells;
  const parts = shiftOf(null, target.parts).target;
  const first = standIn(cells, isComposition(cells.actuals));
  const [from, before] = [withColons(first.value), withColons(first.before)];
  const needed = differing(from, parts);
  const directions = `SIGN(ROUND(${row(parts)}-${scaled(from, parts.length)},9))`;
  const short = (text: string) => {
    const gaps = `(${row(parts)}-${scaled(text, parts.length)})*${directions}`;
    return `SUMPRODUCT(ABS(${gaps})+${gaps})/4`;
  };
  // The progress cell is blank while one actual is all there is, and where the stand-in is the target already.
  const hasWay = `ISNUMBER(${progress})`;
  const met = `IF(${hasWay},N(${progress})>=${literal(1 - tolerance)},${differing(latest, parts)}<=${literal(tolerance)})`;
  const unlessLone = (expression: string) => orUnlike(cells, `IF(${first.isLone},"",${expression})`);
  const change = `IF(${hasWay},${short(before)}-(1-N(${progress}))*${needed},${differing(before, parts)}-${differing(latest, parts)})`;
  const paced = `IF(${hasWay},${byPace(cells)},${word(cells, 'breached')})`;
  const missed = `IF(${first.isLone},${word(cells, 'not-assessable')},${paced})`;
  return {
    ...compositionReading(cells, target),
    progress: checked(
      cells,
      target,
      `IF(${first.isLone},"",IF(${needed}<=${literal(tolerance)},"",1-${short(latest)}/(${needed})))`,
    ),
    due: null,
    gap: unlessLone(`IF(${hasWay},(${progress}-${first.share})*${needed},0-${differing(latest, parts)})`),
    pace: orUnlike(cells, `IF(${hasWay},${progress}/(${first.share}),"")`),
    movement: unlessLone(movedBy(cells, change, leastChange(target, null, tolerance))),
    status: judged(
      cells,
      atTheEnd(cells, hasEnded(cells, first.at), met, `IF(${met},${word(cells, 'achieved-early')},${missed})`),
    ),
  };
}
