/** A row judged at its cut-off: the yardstick of its kind, the share due, and what stands in for a missing base. */
import type { Notation } from '../notation/notation';
import { boundOf } from './bound';
import { compositionYardstick } from './composition-yardstick';
import { cumulativeYardstick } from './cumulative-yardstick';
import { directionYardstick, type DirectionYardstick } from './direction-yardstick';
import { dueShare } from './due';
import { growthYardstick } from './growth-yardstick';
import { levelYardstick } from './level-yardstick';
import { tolerance } from './noise';
import type { PathChoice } from './path';
import { finite, notComputable, ok, type Result } from './result';
import { needsBase, type Point, type Row } from './row';
import type { Yardstick } from './yardstick';

/** Where the base is missing: the first actual stands in, or there is only one and it cannot be judged. */
export type BaseKind = 'printed' | 'not-needed' | 'first-actual' | 'none';

export interface Assessment {
  /** As measured: with the stand-in as base where there is one. */
  readonly row: Row;
  readonly yardstick: Yardstick | DirectionYardstick;
  readonly base: BaseKind;
  /** The share due; not computable for growth, direction, and without a base. */
  readonly share: Result<number>;
  readonly choice: PathChoice;
}

export function assess(row: Row, choice: PathChoice): Result<Assessment> {
  if (!needsBase(row.target)) return measured(row, 'not-needed', choice);
  return row.base ? measured(row, 'printed', choice) : withoutBase(row, choice);
}

/** The first actual stands in for a missing base once there are two, in every rule; the path restarts there. */
function withoutBase(given: Row, choice: PathChoice): Result<Assessment> {
  const target: Notation = given.target.kind === 'level' ? { ...given.target, kind: 'lower' } : given.target;
  const [first, ...later] = given.points;
  if (!first || later.length === 0 || !isLike(first, target)) return measured({ ...given, target }, 'none', choice);
  const base: Notation = {
    kind: first.kind === 'composition' ? 'composition' : 'level',
    operator: '',
    value: first.kind === 'composition' ? null : first.value,
    upper: null,
    parts: first.kind === 'composition' ? first.parts : [],
    text: '',
    decimals: 0,
    // Not printed by the plan, so that it makes no unit of measure.
    printedUnit: Infinity,
    sign: 0,
  };
  return measured({ ...given, target, base, baseYear: first.year, points: later }, 'first-actual', choice);
}

function measured(row: Row, base: BaseKind, choice: PathChoice): Result<Assessment> {
  const yardstick = yardstickOf(row, base);
  if (!yardstick.ok) return yardstick;
  const share = dueShare(row.target, row.base, choice, row, row.at);
  if (!share.ok && share.error === '#VALUE!') return share;
  return ok({ row, yardstick: yardstick.value, base, choice, share });
}

function isLike(point: Point, target: Notation): boolean {
  if (point.kind === 'composition') return point.parts.length === target.parts.length;
  return point.kind === 'number' && target.kind !== 'composition';
}

function yardstickOf(row: Row, baseKind: BaseKind): Result<Yardstick | DirectionYardstick> {
  const { target, base } = row;
  const value = base?.value ?? null;
  switch (target.kind) {
    case 'cumulative':
    case 'compound':
      return cumulativeYardstick(row);
    case 'composition':
      return compositionYardstick(row, base?.parts ?? null);
    case 'growth':
      return growthYardstick(row);
    case 'direction':
      return directionYardstick(row);
    case 'approx':
      // Without a printed base it is met from below, whatever stands in.
      return levelYardstick(row, value, boundOf(target, baseKind === 'printed' ? value : null));
    default:
      return levelYardstick(row, value);
  }
}

/** p / E; `#N/A` where the share due is 0 or less. Growth has its own ratio. */
export function paceOf({ yardstick, share }: Assessment): Result<number> {
  if (yardstick.kind === 'growth' || !yardstick.progress.ok) return yardstick.progress;
  if (!share.ok) return share;
  return share.value <= tolerance ? notComputable('no-share') : finite(yardstick.progress.value / share.value);
}

/** Ahead of what is due; rows that keep a bound and growth need no share for it. */
export function gapOf({ yardstick, share }: Assessment): Result<number> {
  if (yardstick.kind === 'growth' || yardstick.kind === 'keep') return yardstick.gap(0);
  return share.ok ? yardstick.gap(share.value) : share;
}

export function requiredOf({ yardstick, row }: Assessment): Result<number> {
  const left = row.endYear - row.at;
  return yardstick.required(left > tolerance ? left : 0);
}
