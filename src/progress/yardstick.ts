/**
 * What measures a row, by kind (functions contract, "By kind"). A yardstick knows the row up to its cut-off; the share due
 * comes from the path and is handed in. Numbers are in the row's own unit, shares are fractions of 1.
 */
import { noiseOf } from './noise';
import type { Result } from './result';
import { unitOf, type Row } from './row';

export type RowKind = 'reach' | 'keep' | 'near' | 'cumulative' | 'compound' | 'composition' | 'growth' | 'direction';

export type Movement = 1 | 0 | -1;

export interface Yardstick {
  readonly kind: RowKind;
  /** The criterion is satisfied, strict as written. */
  readonly met: boolean;
  /** Share of the planned change achieved, not clipped. */
  readonly progress: Result<number>;
  /** The value due at a share of the path. */
  due(share: number): Result<number | string>;
  /** Ahead of what is due in the wanted direction; composition and growth in points. */
  gap(share: number): Result<number>;
  /** Change per year still needed, `left` years before the end. */
  required(left: number): Result<number>;
  /** Last reported change in the wanted direction: 1 better, 0 flat, -1 worse. */
  readonly movement: Result<Movement>;
  /** Where the mean yearly change so far leads by the end; null where it does not break a bound that is kept. */
  readonly breaksAt: number | null;
  /** Beyond the far end of an interval: no progress towards the near end makes up for that. */
  readonly overshot: boolean;
  /** It was better before, though met now. */
  readonly fellBack: boolean;
  /** Missed distance in the row's own unit (composition and growth: points); 0 or less when met. */
  readonly short: Result<number>;
}

/** Less than half a unit of the finer printed of base and target is no movement; `latest` and `before` are what is compared. */
export function movementOf(row: Row, change: number, latest: number, before: number): Movement {
  const size = Math.abs(change);
  const noise = noiseOf(latest, before);
  if (size <= noise) return 0;
  const { kind, printedUnit } = row.target;
  const largestUnit = 2 * (size + noise);
  // Where the target's own unit is small enough, the base's need not be known.
  if (kind === 'direction' || printedUnit > largestUnit) {
    const unit = unitOf(row);
    if (unit > largestUnit && unit < Infinity) return 0;
  }
  return change > 0 ? 1 : -1;
}
