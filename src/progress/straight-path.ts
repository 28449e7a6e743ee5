/** A path tells which share of the way is due when; the plain one runs straight from the base year to the end year. */
import { elapsedShare } from './years';

export interface Span {
  readonly baseYear: number;
  readonly endYear: number;
  readonly years: readonly number[];
}

export interface Path {
  /** The share due at a year number. */
  readonly share: (at: number) => number;
  /** Years since the start after which a share is due: the inverse, straight on beyond the ends; of several, next to `at`. */
  readonly earned: (share: number, at: number) => number;
}

export function straight({ baseYear, endYear }: Span): Path {
  return {
    share: (at) => elapsedShare(baseYear, endYear, at),
    earned: (share) => share * (endYear - baseYear),
  };
}
