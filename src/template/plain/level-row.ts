/** Levels with a printed base: a bound to reach, to reach from less than one printed unit away, or to keep. */
import type { Notation } from '../../notation/notation';
import { assess } from '../../progress/assessment';
import { boundOf, type Bound } from '../../progress/bound';
import { noiseOf } from '../../progress/noise';
import { then, valueOf } from '../../progress/result';
import { readRow } from '../../progress/row';
import { ahead, exceeds, literal, minus, plus, reaches } from './expressions';
import { levelTest, type LevelTest } from './level-test';
import { leastChange, movedBy } from './movement';
import type { PlainCells } from './plain-cells';
import type { RowParts } from './row-parts';
import { atTheEnd, byPace, either, paceOf, word } from './status';
import { actualOf, hasEnded, hasNumber, judgedAt, reportedYear, shareAt, shareDue } from './time';

export type LevelKind = 'reach' | 'near' | 'keep';

export interface LevelRow {
  readonly target: Notation;
  readonly base: Notation;
  readonly bound: Bound;
  readonly kind: LevelKind;
}

/** null where no base is printed. The kind is what the yardstick of the progress room says of the base. */
export function levelRow(target: Notation, base: Notation | null): LevelRow | null {
  const value = base?.value ?? null;
  const bound = boundOf(target, value);
  if (!base || value === null || !bound) return null;
  const frame = { years: [1], baseYear: 0, endYear: 1, asOf: null };
  const measured = then(readRow(frame, target, base, [value]), (row) => assess(row, 'linear'));
  const kind = valueOf(measured)?.yardstick.kind;
  return { target, base, bound, kind: kind === 'keep' || kind === 'near' ? kind : 'reach' };
}

export function levelParts(cells: PlainCells, level: LevelRow): RowParts {
  const { target, base, bound, kind } = level;
  const from = base.value ?? 0;
  const test = levelTest(target, bound);
  const has = hasNumber(cells);
  const at = judgedAt(cells, has);
  const due = (share: string) => plus(`(${minus(literal(bound.target), from)})*${share}`, from);
  const isStill = Math.abs(bound.target - from) <= noiseOf(bound.target, from);
  const latest = actualOf(cells, reportedYear(cells, has, 1));
  const common = {
    sort: 'number',
    latest,
    movement: movementOf(cells, level, test),
    projection: projectionOf(cells, from, at),
  } as const;
  if (kind === 'keep')
    return {
      ...common,
      progress: null,
      due: literal(bound.target),
      gap: test.room ? test.room(cells.latest) : ahead(bound.sign, cells.latest, literal(bound.target)),
      pace: null,
      status: keptStatus(cells, test, from, at),
    };
  return {
    ...common,
    progress: isStill ? null : shareOfWay(cells, level, test),
    due: due(shareDue(cells)),
    gap: gapOf(cells, bound, test, due(shareAt(cells, at))),
    pace: isStill ? null : paceOf(cells, cells.progress, shareAt(cells, at)),
    status: atTheEnd(
      cells,
      hasEnded(cells, at),
      test.met(cells.latest),
      `IF(${test.met(cells.latest)},${word(cells, 'achieved-early')},${kind === 'near' ? nearStatus(cells, level) : reachStatus(cells, test, shareAt(cells, at))})`,
    ),
  };
}

function shareOfWay({ latest }: PlainCells, { base, bound }: LevelRow, { missed }: LevelTest): string {
  const from = base.value ?? 0;
  if (missed) return `1-${missed(latest)}/${literal(bound.short(from))}`;
  return `(${minus(latest, from)})/(${minus(literal(bound.target), from)})`;
}

/** Beyond the far end of an interval nothing is ahead: the distance back counts. */
function gapOf({ latest }: PlainCells, { sign }: Bound, { overshot, room }: LevelTest, due: string): string {
  const fromDue = ahead(sign, latest, due);
  return overshot && room ? `IF(${overshot(latest)},${room(latest)},${fromDue})` : fromDue;
}

function reachStatus(cells: PlainCells, { overshot }: LevelTest, share: string): string {
  const paced = byPace(cells, share);
  return overshot ? `IF(${overshot(cells.latest)},${word(cells, 'breached')},${paced})` : paced;
}

/** A percentage of so small an increment is noise: only the side of the base counts. */
function nearStatus(cells: PlainCells, { target, base, bound }: LevelRow): string {
  const from = base.value ?? 0;
  const noise = noiseOf(target.value ?? 0, from);
  const below = (distance: number) => literal(from - bound.sign * distance);
  const isBelow = exceeds(bound.sign === 1 ? -1 : 1, cells.latest, below(target.printedUnit + noise));
  return `IF(${reaches(bound.sign, cells.latest, below(noise))},${word(cells, 'nearly')},${either(cells, isBelow, 'regressing', 'lagging')})`;
}

/** The warning comes before the breach: the mean yearly change since the base goes on to the end year. */
function keptStatus(cells: PlainCells, test: LevelTest, from: number, at: string): string {
  const { latest, baseYear, endYear } = cells;
  const end = `(${latest}+(${minus(latest, from)})/(${at}-${baseYear})*(${endYear}-${at}))`;
  return `IF(${test.met(latest)},${either(cells, test.met(end), 'kept', 'weakening')},${word(cells, 'breached')})`;
}

function movementOf(cells: PlainCells, { target, base, bound }: LevelRow, { missed }: LevelTest): string {
  const year = reportedYear(cells, hasNumber(cells), 2);
  const before = `IF(${year}=0,${literal(base.value ?? 0)},${actualOf(cells, year)})`;
  const change = missed ? `${missed(before)}-${missed(cells.latest)}` : ahead(bound.sign, cells.latest, before);
  return movedBy(cells, change, leastChange(target, base));
}

/** Years whose changes the mean is taken of (progress/changes.ts). */
const yearsInMean = 5;

/** The mean of the last five yearly changes goes on; the base is the first point. */
function projectionOf(cells: PlainCells, from: number, at: string): string {
  const { latest, baseYear, endYear, yearCount } = cells;
  const left = `(${endYear}-${at})`;
  if (yearCount <= yearsInMean) return `${latest}+(${minus(latest, from)})/(${at}-${baseYear})*${left}`;
  const year = reportedYear(cells, hasNumber(cells), yearsInMean + 1);
  const first = `IF(${year}=0,${literal(from)},${actualOf(cells, year)})`;
  return `${latest}+(${latest}-${first})/(${at}-IF(${year}=0,${baseYear},${year}))*${left}`;
}
