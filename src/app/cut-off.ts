/** The cut-off as a year number: what the cell holds is a year (2022.5 is mid-2023) or a date. */
import { yearOf } from '../progress/years';
import type { CellContent } from '../template/sheet-spec';

/** null when no cut-off is given, or what stands there is neither a year nor a date. */
export function cutOffYear(held: CellContent): number | null {
  return typeof held === 'number' && held > 0 ? yearOf(held) : null;
}
