/** A break before a row or a column. */
import type { Anchor } from './anchor';

export interface PageBreakState {
  readonly id: string;
  readonly axis: 'row' | 'column';
  readonly anchor: Anchor;
}
