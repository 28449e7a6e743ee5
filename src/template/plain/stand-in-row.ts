/** Levels without a printed base: the first actual stands in, so whether it is one to reach or to keep turns out in the cell. */
import type { Notation } from '../../notation/notation';
import { boundOf, type Bound } from '../../progress/bound';
import { noiseOf } from '../../progress/noise';
import { ahead, exceeds, literal, plus, reaches } from './expressions';
import { distances, edgeOf, edgeTest } from './level-test';
import { leastChange, movedBy } from './movement';
import type { PlainCells } from './plain-cells';
import type { RowParts } from './row-parts';
import { standIn, type StandIn } from './stand-in';
import { runsAlong, standInWay } from './stand-in-path';
import { atTheEnd, byPace, byPaceOrShare, either, paceWhereDue, word } from './status';
import { actualOf, hasEnded, hasNumber, reportedYear } from './time';

type Parts = Pick<RowParts, 'progress' | 'gap' | 'status'> & {
  readonly change: string;
  /** The share due. */
  readonly share: string;
};

export function standInParts(cells: PlainCells, target: Notation): RowParts {
  const has = hasNumber(cells);
  const first = standIn(cells, has);
  const parts = partsOf(cells, target, first);
  const { latest, progress, endYear } = cells;
  const { year, value } = first.meanFrom;
  const unlessLone = (expression: string) => `IF(${first.isLone},"",${expression})`;
  return {
    sort: 'number',
    latest: actualOf(cells, reportedYear(cells, has, 1)),
    progress: parts.progress && unlessLone(parts.progress),
    due: null,
    gap: parts.gap && unlessLone(parts.gap),
    pace: parts.progress && `IF(${progress}="","",${paceOf(cells, parts.share)})`,
    movement: unlessLone(movedBy(cells, parts.change, leastChange(target, null))),
    projection: unlessLone(`${latest}+(${latest}-${value})/(${first.at}-${year})*(${endYear}-${first.at})`),
    status: parts.status,
  };
}

function paceOf(cells: PlainCells, share: string): string {
  return runsAlong(cells) ? paceWhereDue(cells.progress, share) : `${cells.progress}/(${share})`;
}

function paced(cells: PlainCells, share: string): string {
  return runsAlong(cells) ? byPaceOrShare(cells, share) : byPace(cells);
}

function partsOf(cells: PlainCells, target: Notation, first: StandIn): Parts {
  const bound = boundOf(target.kind === 'level' ? { ...target, kind: 'lower' } : target, null);
  if (target.kind === 'increment') return incrementParts(cells, target.value ?? 0, target.printedUnit, first);
  if (target.kind === 'interval' && bound) return intervalParts(cells, target, bound, first);
  if (bound) return boundParts(cells, target, bound, first);
  return { progress: null, gap: null, status: word(cells, 'not-assessable'), change: '0', share: first.share };
}

/** Not met: what stood in for the base decides between keeping, nearly reaching and reaching. */
function boundParts(cells: PlainCells, target: Notation, bound: Bound, first: StandIn): Parts {
  const { latest } = cells;
  const { sign, strict, target: value } = bound;
  const edge = edgeOf(bound);
  const met = edgeTest(sign, edge, strict, value);
  // A strict bound that the base equals has no way to go either.
  const noWay = edgeTest(sign, edge, false, value)(first.value);
  const noise = noiseOf(value, edge);
  const unit = target.kind === 'approx' ? 0 : target.printedUnit;
  const isNear = exceeds(sign, first.value, literal(edge - sign * (unit - noise)));
  const { due, share } = standInWay(cells, first, literal(value));
  const onPace = paced(cells, share);
  const missed = unit === 0 ? onPace : `IF(${isNear},${nearStatus(cells, sign, unit, first.value)},${onPace})`;
  return {
    share,
    progress: `IF(${noWay},"",(${latest}-${first.value})/(${literal(value)}-${first.value}))`,
    gap: `IF(${noWay},${ahead(sign, latest, literal(value))},${ahead(sign, latest, due)})`,
    change: ahead(sign, latest, first.before),
    status: running(cells, met(latest), first, `IF(${met(first.value)},${word(cells, 'breached')},${missed})`),
  };
}

function nearStatus(cells: PlainCells, sign: 1 | -1, unit: number, from: string): string {
  const noise = 1e-9;
  const notBelow = reaches(sign, cells.latest, plus(from, -sign * noise));
  const farBelow = exceeds(sign === 1 ? -1 : 1, cells.latest, plus(from, -sign * (unit + noise)));
  return `IF(${notBelow},${word(cells, 'nearly')},${either(cells, farBelow, 'regressing', 'lagging')})`;
}

/** Met from below or above alike; of a lone actual only that can be told. */
function running(cells: PlainCells, met: string, first: StandIn, missed: string): string {
  const unlessLone = `IF(${first.isLone},${word(cells, 'not-assessable')},${missed})`;
  return atTheEnd(cells, hasEnded(cells, first.at), met, `IF(${met},${word(cells, 'achieved-early')},${unlessLone})`);
}

/** The target lies a fixed step from what stands in: without that there is none. */
function incrementParts(cells: PlainCells, step: number, unit: number, first: StandIn): Parts {
  const { latest } = cells;
  const sign = step < 0 ? -1 : 1;
  const noise = noiseOf(step, step);
  const met = reaches(sign, latest, plus(first.value, step - sign * 1e-9));
  const isKept = Math.abs(step) <= noise;
  const isNear = Math.abs(step) < unit - noise;
  const { due, share } = standInWay(cells, first, `(${plus(first.value, step)})`, literal(step));
  const onPace = isNear ? nearStatus(cells, sign, unit, first.value) : paced(cells, share);
  const missed = isKept ? word(cells, 'breached') : onPace;
  const judged = atTheEnd(
    cells,
    hasEnded(cells, first.at),
    met,
    `IF(${met},${word(cells, 'achieved-early')},${missed})`,
  );
  return {
    share,
    progress: isKept ? null : `(${latest}-${first.value})/${literal(step)}`,
    gap: ahead(sign, latest, isKept ? first.value : due),
    change: ahead(sign, latest, first.before),
    status: `IF(${first.isLone},${word(cells, 'not-assessable')},${judged})`,
  };
}

/** The end next to the stand-in is the one to reach; beyond the other one there is no progress. */
function intervalParts(cells: PlainCells, target: Notation, bound: Bound, first: StandIn): Parts {
  const { latest } = cells;
  const [low, high] = [target.value ?? 0, target.upper ?? 0];
  const { missed, room } = distances(low, high);
  const [least, most] = [low - noiseOf(bound.target, low), high + noiseOf(bound.target, high)].map(literal);
  const met = (value: string) => `AND(${value}>=${least},${value}<=${most})`;
  const isAbove = `${first.value}>${literal(high)}`;
  const overshot = `IF(${isAbove},${latest}<${literal(low - noiseOf(low, low))},${latest}>${literal(high + noiseOf(high, high))})`;
  const { due, share } = standInWay(cells, first, `IF(${isAbove},${literal(high)},${literal(low)})`);
  const fromDue = `IF(${isAbove},-1,1)*(${latest}-(${due}))`;
  return {
    share,
    progress: `IF(${met(first.value)},"",1-${missed(latest)}/${missed(first.value)})`,
    gap: `IF(OR(${met(first.value)},${overshot}),${room(latest)},${fromDue})`,
    change: `${missed(first.before)}-${missed(latest)}`,
    status: running(
      cells,
      met(latest),
      first,
      `IF(OR(${met(first.value)},${overshot}),${word(cells, 'breached')},${paced(cells, share)})`,
    ),
  };
}
