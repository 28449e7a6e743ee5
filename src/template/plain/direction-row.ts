/** Targets that name a direction only: Destatis' four cases from the mean change and the last change. */
import type { Notation } from '../../notation/notation';
import { ahead, literal, noiseBetween } from './expressions';
import { leastChange, movement } from './movement';
import type { PlainCells } from './plain-cells';
import type { RowParts } from './row-parts';
import { standIn } from './stand-in';
import { atTheEnd, either, word } from './status';
import { actualOf, hasEnded, hasNumber, judgedAt, reportedYear } from './time';

const pointsInMean = 6;

export function directionParts(cells: PlainCells, target: Notation, base: Notation | null): RowParts {
  const { latest, yearCount } = cells;
  const has = hasNumber(cells);
  const sign = target.sign === -1 ? -1 : 1;
  const first = standIn(cells, has);
  const from = base?.value ?? null;
  const orBase = (year: string) =>
    from === null ? actualOf(cells, year) : `IF(${year}=0,${literal(from)},${actualOf(cells, year)})`;
  const before = orBase(reportedYear(cells, has, 2));
  const sixth = reportedYear(cells, has, pointsInMean);
  const start = from === null ? first.meanFrom.value : yearCount < pointsInMean ? literal(from) : orBase(sixth);
  const change = (reference: string) => ahead(sign, latest, reference);
  const isRight = (reference: string) => `${change(reference)}>${noiseBetween(latest, reference)}`;
  const unlessLone = (expression: string, lone: string) =>
    from === null ? `IF(${first.isLone},${lone},${expression})` : expression;
  const running = `IF(${isRight(start)},${either(cells, isRight(before), 'on-schedule', 'nearly')},${either(cells, isRight(before), 'lagging', 'regressing')})`;
  return {
    sort: 'number',
    latest: actualOf(cells, reportedYear(cells, has, 1)),
    progress: null,
    due: null,
    gap: null,
    pace: null,
    movement: unlessLone(moved(cells, change(before), noiseBetween(latest, before), base), '""'),
    projection: null,
    status: unlessLone(
      atTheEnd(cells, hasEnded(cells, judgedAt(cells, has)), isRight(start), running),
      word(cells, 'not-assessable'),
    ),
  };
}

/** Half a unit of the printed base; without one every change counts. */
function moved(cells: PlainCells, change: string, noise: string, base: Notation | null): string {
  const step = base ? literal(leastChange({ ...base, printedUnit: Infinity }, base)) : noise;
  return movement(cells, `(${change}>=${step})-(${change}+${step}<=0)`);
}
