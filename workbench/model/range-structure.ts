/** Inserting and deleting cells: formulas, names and rules move in the engine, held ranges and what stands on cells move here. */
import type { Rect } from '../engine/engine';
import { shiftRect, type Shift } from '../engine/reference-shift';
import { addressOf, sheetColumns, sheetRows } from './a1';
import { clearCells } from './range-clear';
import { oneOf } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, type RangeTarget } from './range-target';
import type { ModelState } from './state';

type Axis = 'row' | 'column';
type Band = Extract<Shift, { kind: 'insert' | 'delete' }>;

export function insertCells({ state, sheet, rect }: RangeTarget, [shift]: readonly WireValue[]): HostObject {
  const axis: Axis = oneOf(['Down', 'Right'], shift) === 'Right' ? 'column' : 'row';
  checkStructure(state, sheet, rect, axis, 'Insert');
  const count = axis === 'row' ? rect.rows : rect.columns;
  if (axis === 'row' && rect.columns === sheetColumns) state.engine.insertRows(sheet, rect.row, count);
  else if (axis === 'column' && rect.rows === sheetRows) state.engine.insertColumns(sheet, rect.column, count);
  else {
    shiftPart(state, sheet, rect, axis, count);
    takeLook(state, sheet, rect, axis);
  }
  moveHeld(state, sheet, rect, { kind: 'insert', axis, at: rect[axis], count });
  tellStructure(state, sheet, rect, axis, 'Inserted');
  return rangeAt(state, sheet, rect);
}

export function deleteCells({ state, sheet, rect }: RangeTarget, [shift]: readonly WireValue[]): void {
  const axis: Axis = oneOf(['Up', 'Left'], shift) === 'Left' ? 'column' : 'row';
  checkStructure(state, sheet, rect, axis, 'Delete');
  removeCells(state, sheet, rect, axis);
  tellStructure(state, sheet, rect, axis, 'Deleted');
}

/** The deletion itself, without a word to anybody. */
export function removeCells(state: ModelState, sheet: string, rect: Rect, axis: Axis): void {
  const count = axis === 'row' ? rect.rows : rect.columns;
  if (axis === 'row' && rect.columns === sheetColumns) state.engine.deleteRows(sheet, rect.row, count);
  else if (axis === 'column' && rect.rows === sheetRows) state.engine.deleteColumns(sheet, rect.column, count);
  else {
    clearCells(state, sheet, rect, 'All');
    shiftPart(state, sheet, rect, axis, -count);
  }
  moveHeld(state, sheet, rect, { kind: 'delete', axis, at: rect[axis], count });
}

/** Pushes cells apart without events: what a table does to make room for a row. */
export function makeRoom(state: ModelState, sheet: string, rect: Rect, axis: Axis): void {
  const count = axis === 'row' ? rect.rows : rect.columns;
  shiftPart(state, sheet, rect, axis, count);
  moveHeld(state, sheet, rect, { kind: 'insert', axis, at: rect[axis], count });
}

/** On a protected sheet whole rows and columns may come and go when its options say so, parts of them never. */
function checkStructure(state: ModelState, sheet: string, rect: Rect, axis: Axis, deed: 'Insert' | 'Delete'): void {
  const whole = axis === 'row' ? rect.columns === sheetColumns : rect.rows === sheetRows;
  if (whole) state.checkAllowed(sheet, `allow${deed}${axis === 'row' ? 'Rows' : 'Columns'}`);
  else state.checkUnprotected(sheet);
  const conflict = [...state.anchors].some(
    (anchor) => anchor.sheet === sheet && anchor.resized && cutsThrough(anchor.rect, rect, axis),
  );
  if (conflict) throw failure('InsertDeleteConflict', addressOf(rect));
}

/** Cells beside the range would move, and with them a part of the table only. */
function cutsThrough(table: Rect, rect: Rect, axis: Axis): boolean {
  const [across, size] = axis === 'row' ? (['column', 'columns'] as const) : (['row', 'rows'] as const);
  const [along, length] = axis === 'row' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const beyond = table[along] + table[length] > rect[along];
  const touches = rect[across] < table[across] + table[size] && table[across] < rect[across] + rect[size];
  const spans = rect[across] <= table[across] && rect[across] + rect[size] >= table[across] + table[size];
  return beyond && touches && !spans;
}

/** Cells beside the range move over or away; the rest of the sheet stays. */
function shiftPart(state: ModelState, sheet: string, rect: Rect, axis: Axis, count: number): void {
  const used = state.engine.usedRect(sheet, false);
  if (!used) return;
  const size = axis === 'row' ? rect.rows : rect.columns;
  const from = rect[axis];
  const start = count > 0 ? from : from + size;
  const end = axis === 'row' ? used.row + used.rows : used.column + used.columns;
  if (end <= start) return;
  const moved =
    axis === 'row' ? { ...rect, row: start, rows: end - start } : { ...rect, column: start, columns: end - start };
  const [toRow, toColumn] = axis === 'row' ? [start + count, rect.column] : [rect.row, start + count];
  state.engine.moveCells(sheet, moved, toRow, toColumn);
}

/** New cells look like their neighbours above or to the left. */
function takeLook(state: ModelState, sheet: string, rect: Rect, axis: Axis): void {
  if (rect[axis] === 0) return;
  const { engine } = state;
  const along = axis === 'row' ? rect.columns : rect.rows;
  for (let i = 0; i < along; i += 1) {
    const cells =
      axis === 'row' ? { ...rect, column: rect.column + i, columns: 1 } : { ...rect, row: rect.row + i, rows: 1 };
    const neighbour =
      axis === 'row'
        ? engine.style(sheet, rect.row - 1, rect.column + i)
        : engine.style(sheet, rect.row + i, rect.column - 1);
    if (Object.keys(neighbour).length > 0) engine.setStyle(sheet, cells, neighbour);
  }
}

function moveHeld(state: ModelState, sheet: string, rect: Rect, band: Band): void {
  const moves = (held: Rect) =>
    band.axis === 'row'
      ? held.column >= rect.column && held.column + held.columns <= rect.column + rect.columns
      : held.row >= rect.row && held.row + held.rows <= rect.row + rect.rows;
  for (const range of state.rangesOn(sheet)) {
    if (!moves(range.rect)) continue;
    // A range whose cells are all gone keeps its size where they were.
    range.rect = shiftRect(range.rect, band) ?? { ...range.rect, [band.axis]: band.at };
  }
  for (const anchor of [...state.anchors]) {
    if (anchor.sheet !== sheet || !moves(anchor.rect)) continue;
    const before = anchor.rect;
    const after = shiftRect(before, band);
    if (!after) {
      state.anchors.delete(anchor);
      anchor.gone();
      continue;
    }
    anchor.rect = after;
    const size = band.axis === 'row' ? 'rows' : 'columns';
    if (after[size] !== before[size])
      anchor.resized?.({ axis: band.axis, at: band.at - before[band.axis], count: after[size] - before[size] });
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
