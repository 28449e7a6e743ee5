/** Selecting cells: the sheet comes to the front, and whoever listens is told. */
import type { Rect } from '../engine/engine';
import { addressOf, intersection } from './a1';
import { failure } from './errors';
import type { ModelState } from './state';
import { tablesOn } from './tables/find-table';

export function activateSheet(state: ModelState, sheet: string): void {
  const before = state.engine.activeSheet();
  if (before === sheet) return;
  if (state.engine.visibility(sheet) !== 'Visible') throw failure('InvalidOperation', 'hidden sheet');
  state.selections.set(before, state.selection.rects);
  state.engine.activate(sheet);
  state.selection.rects = state.selections.get(sheet) ?? [{ row: 0, column: 0, rows: 1, columns: 1 }];
  state.tell(12, before, { worksheetId: before });
  state.tell(11, sheet, { worksheetId: sheet });
}

export function selectRange(state: ModelState, sheet: string, rects: Rect[]): void {
  activateSheet(state, sheet);
  const before = state.selection.rects[0];
  state.selection.rects = rects;
  const address = rects.map(addressOf).join(',');
  state.tell(14, sheet, { worksheetId: sheet, address });
  state.tell(2, null, {});
  tellTables(state, sheet, before, rects[0]);
}

/** A table hears of a selection in it, and once more, without an address, when the selection leaves it. */
function tellTables(state: ModelState, sheet: string, before: Rect | undefined, after: Rect | undefined): void {
  for (const { id, anchor } of tablesOn(state, sheet)) {
    const inside = after ? intersection(anchor.rect, after) : null;
    const was = before ? intersection(anchor.rect, before) : null;
    if (!inside && !was) continue;
    const address = inside ? addressOf(inside) : '';
    state.tellTo([id], 100, { tableId: id, worksheetId: sheet, address });
  }
}
