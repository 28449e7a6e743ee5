/** Cells with filter buttons: a header row and the rows below it, of which criteria hide some. */
import type { Rect } from '../../engine/engine';
import { failure } from '../errors';
import type { WireValue } from '../host-object';
import type { ModelState } from '../state';
import { readCriteria, testOf, type FilterCriteria } from './criteria';

export interface FilterState {
  /** By column, counted from the first of the range. */
  readonly criteria: Map<number, FilterCriteria>;
}

export interface FilteredRange extends FilterState {
  readonly state: ModelState;
  readonly sheet: string;
  /** The rows below the header. */
  readonly body: Rect;
}

export function setCriteria(range: FilteredRange, column: number, value: WireValue): void {
  if (!(column >= 0 && column < range.body.columns)) throw failure('InvalidArgument', `column ${column}`);
  range.state.checkAllowed(range.sheet, 'allowAutoFilter');
  range.criteria.set(column, readCriteria(value));
  reapply(range);
}

export function clearColumn(range: FilteredRange, column: number): void {
  if (range.criteria.delete(column)) reapply(range);
}

export function clearAll(range: FilteredRange): void {
  range.criteria.clear();
  show(range);
}

/** Hides what the criteria do not let through and shows the rest. */
export function reapply(range: FilteredRange): void {
  const { state, sheet, body, criteria } = range;
  if (criteria.size === 0) return show(range);
  const cells = state.engine.read(sheet, body);
  const tests = [...criteria].map(([column, each]) => {
    const cell = (index: number) => {
      const held = cells[index]?.[column];
      return held && { cell: held, style: state.engine.style(sheet, body.row + index, body.column + column) };
    };
    const whole = cells.flatMap((_, index) => cell(index) ?? []);
    const test = testOf(each, whole);
    return (index: number) => {
      const held = cell(index);
      return held !== undefined && test(held);
    };
  });
  cells.forEach((_, index) => {
    const hidden = !tests.every((test) => test(index));
    const row = body.row + index;
    if (state.engine.rowHidden(sheet, row) !== hidden) state.engine.setRowsHidden(sheet, row, row, hidden);
  });
}

function show({ state, sheet, body }: FilteredRange): void {
  for (let row = body.row; row < body.row + body.rows; row += 1)
    if (state.engine.rowHidden(sheet, row)) state.engine.setRowsHidden(sheet, row, row, false);
}

export function isFiltered({ criteria }: FilterState): boolean {
  return criteria.size > 0;
}
