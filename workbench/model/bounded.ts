/** Whole rows and columns as far as the sheet is used, with some room: what formats, sizes and copies of them reach. */
import type { Rect } from '../engine/engine';
import { sheetColumns, sheetRows } from './a1';
import type { ModelState } from './state';

const moreRows = 50;
const moreColumns = 10;

export function boundedRect(state: ModelState, sheet: string, rect: Rect): Rect {
  if (rect.rows < sheetRows && rect.columns < sheetColumns) return rect;
  const used = state.engine.usedRect(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = Math.max(1, Math.min(rect.rows, used.row + used.rows + moreRows));
  const columns = Math.max(1, Math.min(rect.columns, used.column + used.columns + moreColumns));
  return { ...rect, rows, columns };
}
