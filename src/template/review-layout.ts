/** The sheet of the previous plan's results: columns by key and where its rows stand. */
import type { Review, ReviewRow } from '../plan/plan';
import type { Status } from '../progress/status';
import { rectAddress } from './a1';

/** Left to right; the key row holds these keys, except that the actual's key is its year as a number (STATUS reads it). */
export const reviewColumns = [
  'key',
  'no',
  'group',
  'name',
  'unit',
  'base',
  'target',
  'criterion',
  'actual',
  'status',
] as const;

export type ReviewColumnKey = (typeof reviewColumns)[number];

/** Rows of the sheet, counted from 0. The block PLAN_Review begins at the key row and the first column. */
export const reviewRows = { title: 0, hint: 1, counts: 2, key: 3, headers: 4, data: 5 } as const;

/** What stands in a row's key column. */
export function reviewRowKey({ no }: Pick<ReviewRow, 'no'>): string {
  return `review-${no}`;
}

export function reviewColumn(key: ReviewColumnKey): number {
  return reviewColumns.indexOf(key);
}

export function reviewData(review: Review, key: ReviewColumnKey): string {
  return rectAddress(reviewRows.data, reviewColumn(key), review.rows.length, 1);
}

export function reviewBlock(review: Review): string {
  return rectAddress(reviewRows.key, 0, reviewRows.data - reviewRows.key + review.rows.length, reviewColumns.length);
}

/** At the end year a bound that was kept counts as met, a broken one as missed (functions contract, "keep"). */
export const reviewOutcomes = {
  met: ['completed', 'achieved-early', 'kept', 'weakening'],
  missed: ['not-completed', 'breached'],
} as const satisfies Readonly<Record<'met' | 'missed', readonly Status[]>>;
