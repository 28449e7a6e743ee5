/** A path tells which share of the way is due when; the plain one runs straight from the base year to the end year. */
import { elapsedShare } from './years';

export interface Span {
  readonly baseYear: number;
  readonly endYear: number;
  readonly years: readonly number[];
}

export interface Path {
  /** The share due at a year number. */
  share(at: number): number;
  /** Years since the start after which a share is due: the inverse, straight on beyond the ends; of several, next to `at`. */
  earned(share: number, at: number): number;
}

export function straight(span: Span): Path {
  return new StraightPath(span);
}

class StraightPath implements Path {
  constructor(private readonly span: Span) {}

  share(at: number): number {
    return elapsedShare(this.span.baseYear, this.span.endYear, at);
  }

  earned(share: number): number {
    return share * (this.span.endYear - this.span.baseYear);
  }
}
