/**
 * Text runs over empty cells beside it, as in Excel. Univer decides whether it has to by the bare width of the text and forgets
 * the cell's padding and indent: a text that just fits is cut off.
 */
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** Pixels: padding of both sides and one level of indent. Too much does no harm, the neighbours are empty. */
const PADDING = 13;

type Overflow = SpreadsheetSkeleton['getOverflowPosition'];

export function countPaddingAsText(): void {
  const { prototype } = SpreadsheetSkeleton;
  const original: Overflow = prototype.getOverflowPosition;
  prototype.getOverflowPosition = function (this: SpreadsheetSkeleton, size, ...rest) {
    const padded = size && { ...size, width: size.width + PADDING };
    return original.apply(this, [padded, ...rest]);
  };
}
