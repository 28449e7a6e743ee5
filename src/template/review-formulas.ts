/** The one formula of a row of the previous plan's results: its status, judged at that plan's end. */
import type { Review } from '../plan/plan';
import { absolute, cellAddress } from './a1';
import { PLAN } from './function-namespace';
import type { ReviewColumnKey } from './review-layout';
import type { TemplateContext } from './template-context';

/** Where a row's cells stand, counted from 0: the row, its columns by key, and the row that holds the keys. */
export interface ReviewPlace {
  readonly row: number;
  readonly keyRow: number;
  readonly column: (key: ReviewColumnKey) => number;
}

export function reviewCell({ row, column }: ReviewPlace, key: ReviewColumnKey): string {
  return `$${cellAddress(row, column(key))}`;
}

/** The actual's key is its year as a number, which STATUS takes as its year and as the cut-off. */
export function reviewStatus({ language }: TemplateContext, { baseYear }: Review, place: ReviewPlace): string {
  const [base, criterion, held] = [
    reviewCell(place, 'base'),
    reviewCell(place, 'criterion'),
    reviewCell(place, 'actual'),
  ];
  const year = absolute(cellAddress(place.keyRow, place.column('actual')));
  const english = language === 'en-US' ? ',,"en"' : '';
  return `=${PLAN}.STATUS(${base},${criterion},IF(${held}="","",${held}),${year},${year},,${baseYear}${english})`;
}
