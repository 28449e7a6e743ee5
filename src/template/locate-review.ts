/** Finds the columns and rows of the previous plan's results by their keys, wherever people moved or sorted them to. */
import type { Review } from '../plan/plan';
import { reviewColumns, reviewRowKey, type ReviewColumnKey } from './review-layout';
import type { CellContent } from './sheet-spec';

/** Offsets from the block's first row and column. */
export interface LocatedReview {
  readonly columns: ReadonlyMap<ReviewColumnKey, number>;
  readonly rows: readonly number[];
  readonly missing: readonly ReviewColumnKey[];
}

/** `block` holds the values of PLAN_Review, keys first; the actual's key is its year. */
export function locateReview(review: Review, block: readonly (readonly CellContent[])[]): LocatedReview {
  const keys = (block[0] ?? []).map(String);
  const places = reviewColumns.map((key) => [key, keys.indexOf(key === 'actual' ? `${review.endYear}` : key)] as const);
  const columns = new Map(places.filter(([, at]) => at >= 0));
  const ids = new Set(review.rows.map(reviewRowKey));
  const keyColumn = columns.get('key') ?? -1;
  return {
    columns,
    rows: block.flatMap((row, at) => (at > 0 && ids.has(String(row[keyColumn])) ? [at] : [])),
    missing: places.flatMap(([key, at]) => (at < 0 ? [key] : [])),
  };
}
