/**
 * Univer 0.25 keeps compared cells by their value, blanks and 0 in one place, and answers the next comparison of that column
 * from there: a typed 0 then equals "", and an error in a cell is only unequal. Here every comparison looks at the cells.
 */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export function compareCellsAfresh(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
}
