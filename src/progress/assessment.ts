/** A row judged at its cut-off: the yardstick of its kind, the share due, and what stands in for a missing base. */
import type { Notation } from '../notation/notation';
import { blankNotation } from '../notation/valued';
import { boundOf } from './bound';
import { compositionYardstick } from './composition-yardstick';
import { cumulativeYardstick } from './cumulative-yardstick';
import { directionYardstick, type DirectionYardstick } from './direction-yardstick';
import { dueShare } from './due';
import { growthYardstick } from './growth-yardstick';
import { levelYardstick } from './level-yardstick';
import { tolerance } from './noise';
import type { PathChoice } from './path';
import { failed, finite, isBadInput, notComputable, type Result } from './result';
import { isTotal, type Composition } from './reported';
import { levelIn, needsBase, pointsOf, type Row } from './row';
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
  if (row.stranger) return row.stranger;
  if (!needsBase(row.target)) return measured(row, 'not-needed', choice);
  return row.base === null ? withoutBase(row, choice) : measured(row, 'printed', choice);
}

/** The first actual stands in for a missing base once there are two, in every rule; the path restarts there. */
function withoutBase(given: Row, choice: PathChoice): Result<Assessment> {
  const target: Notation = given.target.kind === 'level' ? { ...given.target, kind: 'lower' } : given.target;
  const [first, second] = pointsOf(given);
  if (!first || !second || isTotal(first.actual)) return measured({ ...given, target }, 'none', choice);
  const base = unprinted(first.actual);
  const actuals = given.actuals.map((actual, i) => ((given.years[i] ?? 0) > first.year ? actual : null));
  return measured({ ...given, target, base, baseYear: first.year, actuals }, 'first-actual', choice);
}

/** The plan does not print it, so that it makes no unit of measure. */
function unprinted(actual: number | Composition): Notation {
  const notation = { ...blankNotation, printedUnit: Infinity };
  if (typeof actual === 'number') return { ...notation, kind: 'level', value: actual };
  return { ...notation, kind: 'composition', parts: actual.parts };
}

function measured(row: Row, base: BaseKind, choice: PathChoice): Result<Assessment> {
  const yardstick = yardstickOf(row, base);
  if (failed(yardstick)) return yardstick;
  const share = dueShare(row.target, row.base, choice, row, row.at);
  return isBadInput(share) ? share : { row, yardstick, base, choice, share };
}

function yardstickOf(row: Row, baseKind: BaseKind): Result<Yardstick | DirectionYardstick> {
  const { target } = row;
  switch (target.kind) {
    case 'cumulative':
    case 'compound':
      return cumulativeYardstick(row);
    case 'composition':
      return compositionYardstick(row);
    case 'growth':
      return growthYardstick(row);
    case 'direction':
      return directionYardstick(row);
    case 'approx':
      // Without a printed base it is met from below, whatever stands in.
      return levelYardstick(row, boundOf(target, baseKind === 'printed' ? levelIn(row.base) : null));
    default:
      return levelYardstick(row);
  }
}

/** p / E; `#N/A` where the share due is 0 or less. Growth has its own ratio. */
export function paceOf({ yardstick, share }: Assessment): Result<number> {
  const { kind, progress } = yardstick;
  if (kind === 'growth' || failed(progress)) return progress;
  if (failed(share)) return share;
  return share <= tolerance ? notComputable('no-share') : finite(progress / share);
}

/** Ahead of what is due; rows that keep a bound and growth need no share for it. */
export function gapOf({ yardstick, share }: Assessment): Result<number> {
  if (yardstick.kind === 'growth' || yardstick.kind === 'keep') return yardstick.gap(0);
  return failed(share) ? share : yardstick.gap(share);
}

export function requiredOf({ yardstick, row }: Assessment): Result<number> {
  const left = row.endYear - row.at;
  return yardstick.required(left > tolerance ? left : 0);
}
