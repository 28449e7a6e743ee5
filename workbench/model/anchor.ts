/** Rectangles that move with their cells. */
import type { Rect } from '../engine/engine';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A range that an add-in may hold on to: rows inserted above move it. */
export interface LiveRange {
  readonly sheet: string;
  rect: Rect;
  referenceId: string | null;
}

/** Cells that something of the workbook's own stands on (a table, a comment, a link): they move, and may be deleted. */
export interface Anchor {
  readonly sheet: string;
  rect: Rect;
  /** The cells are gone, and so is what stood on them. */
  readonly gone: () => void;
  /** Rows or columns inside came or went; the rectangle has its new size already. */
  readonly resized?: (change: { readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }) => void;
}
