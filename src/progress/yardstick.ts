/**
 * What measures a row, by kind (functions contract, "By kind"). A yardstick knows the row up to its cut-off; the share due
 * comes from the path and is handed in. Numbers are in the row's own unit, shares are fractions of 1.
 */
import type { Result } from './result';

export type RowKind = 'reach' | 'keep' | 'near' | 'cumulative' | 'compound' | 'composition' | 'growth' | 'direction';

export interface Yardstick {
  readonly kind: RowKind;
  /** The latest actual: the sum, the compounded rate, the level, or a composition as text. */
  readonly latest: number | string;
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
  readonly movement: Result<1 | 0 | -1>;
  /** For rows that keep a bound: the mean change so far, continued to the end, would break it. */
  readonly weakening: boolean;
  /** Beyond the far end of an interval: no progress towards the near end makes up for that. */
  readonly overshot: boolean;
  /** It was better before, though met now. */
  readonly fellBack: boolean;
}
