/** Inserting and deleting cells: formulas, names and rules move in the engine, held ranges move here. */
import type { Rect } from '../engine/engine';
import { addressOf, intersection, sheetColumns, sheetRows } from './a1';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, type RangeTarget } from './range-target';
import type { ModelState } from './state';

type Axis = 'row' | 'column';

export function insertCells(target: RangeTarget, [shift]: readonly WireValue[]): HostObject {
  const { state, sheet } = target;
  const rect = target.rect;
  state.checkUnprotected(sheet);
  const axis: Axis = shift === 'Right' ? 'column' : 'row';
  const count = axis === 'row' ? rect.rows : rect.columns;
  if (axis === 'row' && rect.columns === sheetColumns) state.engine.insertRows(sheet, rect.row, count);
  else if (axis === 'column' && rect.rows === sheetRows) state.engine.insertColumns(sheet, rect.column, count);
  else shiftPart(state, sheet, rect, axis, count);
  moveRanges(state, sheet, rect, axis, count);
  tellStructure(state, sheet, rect, axis, 'Inserted');
  return rangeAt(state, sheet, rect);
}

export function deleteCells({ state, sheet, rect }: RangeTarget, [shift]: readonly WireValue[]): void {
  state.checkUnprotected(sheet);
  const axis: Axis = shift === 'Left' ? 'column' : 'row';
  const count = axis === 'row' ? rect.rows : rect.columns;
  if (axis === 'row' && rect.columns === sheetColumns) state.engine.deleteRows(sheet, rect.row, count);
  else if (axis === 'column' && rect.rows === sheetRows) state.engine.deleteColumns(sheet, rect.column, count);
  else shiftPart(state, sheet, rect, axis, -count);
  moveRanges(state, sheet, rect, axis, -count);
  tellStructure(state, sheet, rect, axis, 'Deleted');
}

/** Cells beside the range move over or away; the rest of the sheet stays. */
function shiftPart(state: ModelState, sheet: string, rect: Rect, axis: Axis, count: number): void {
  const used = state.engine.usedRect(sheet, false);
  if (!used) return;
  const size = axis === 'row' ? rect.rows : rect.columns;
  const from = axis === 'row' ? rect.row : rect.column;
  const start = count > 0 ? from : from + size;
  const end = axis === 'row' ? used.row + used.rows : used.column + used.columns;
  if (end <= start) return;
  const moved =
    axis === 'row' ? { ...rect, row: start, rows: end - start } : { ...rect, column: start, columns: end - start };
  const [toRow, toColumn] = axis === 'row' ? [start + count, rect.column] : [rect.row, start + count];
  state.engine.moveCells(sheet, moved, toRow, toColumn);
}

function moveRanges(state: ModelState, sheet: string, rect: Rect, axis: Axis, count: number): void {
  const size = axis === 'row' ? 'rows' : 'columns';
  const across = axis === 'row' ? 'column' : 'row';
  for (const range of state.rangesOn(sheet)) {
    const band = { ...range.rect, [axis]: rect[axis], [size]: rect[size] };
    const cut = intersection(band, rect);
    const acrossSize = axis === 'row' ? 'columns' : 'rows';
    if (!cut || cut[acrossSize] < range.rect[acrossSize] || cut[across] !== range.rect[across]) continue;
    if (range.rect[axis] >= rect[axis])
      range.rect = { ...range.rect, [axis]: Math.max(rect[axis], range.rect[axis] + count) };
    else if (range.rect[axis] + range.rect[size] > rect[axis])
      range.rect = { ...range.rect, [size]: Math.max(1, range.rect[size] + count) };
  }
}

function tellStructure(state: ModelState, sheet: string, rect: Rect, axis: Axis, change: 'Inserted' | 'Deleted'): void {
  const whole = axis === 'row' ? rect.columns === sheetColumns : rect.rows === sheetRows;
  const what = whole ? (axis === 'row' ? 'Row' : 'Column') : 'Cell';
  const shifts = {
    Inserted: { row: 'ShiftCellDown', column: 'ShiftCellRight' },
    Deleted: { row: 'ShiftCellUp', column: 'ShiftCellLeft' },
  };
  state.tell(10, sheet, {
    worksheetId: sheet,
    address: addressOf(rect),
    changeType: `${what}${change}`,
    source: 'Local',
    referenceId: state.rememberRange(sheet, rect),
    shiftDirection: whole ? 'None' : shifts[change][axis],
    triggerSource: 'ThisLocalAddin',
  });
}
