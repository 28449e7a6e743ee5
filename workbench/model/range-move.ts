/** Range.moveTo: cut and paste; formulas elsewhere follow the cells. */
import type { Rect } from '../engine/engine';
import type { WireValue } from './host-object';
import { changed } from './range-contents';
import { copyLooks } from './range-copy';
import { rangeFrom, type RangeTarget } from './range-target';
import { clearCells } from './range-clear';

export function moveTo(target: RangeTarget, [destination]: readonly WireValue[]): void {
  const { state, sheet, rect } = target;
  const to = rangeFrom(state, sheet, destination).target;
  const area: Rect = { ...rect, row: to.rect.row, column: to.rect.column };
  state.checkUnlocked(sheet, rect);
  state.checkUnlocked(to.sheet, area);
  if (to.sheet === sheet) state.engine.moveCells(sheet, rect, area.row, area.column);
  else {
    const cells = state.engine.read(sheet, rect).map((row) => row.map(({ formula, value }) => formula ?? value));
    copyLooks(state, { sheet, rect }, { sheet: to.sheet, rect: area });
    state.engine.write(to.sheet, area.row, area.column, cells, 'exact');
    clearCells(state, sheet, rect, 'All');
  }
  changed(target, 'RangeEdited');
  changed({ ...to, rect: area }, 'RangeEdited');
}
