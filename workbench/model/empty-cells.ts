/** Whether nothing stands in some cells: no value and no formula. */
import type { Rect } from '../engine/engine';
import type { ModelState } from './state';

export function isEmptyRange(state: ModelState, sheet: string, rect: Rect): boolean {
  state.engine.apply();
  return state.engine
    .read(sheet, rect)
    .every((row) => row.every(({ type, formula }) => type === 'Empty' && formula === null));
}
