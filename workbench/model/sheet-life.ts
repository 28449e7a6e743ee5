/** Hiding and deleting sheets: one must stay visible, and what stood on a deleted one is gone. */
import { failure } from './errors';
import { activateSheet } from './selection';
import type { ModelState } from './state';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

function otherVisible(state: ModelState, sheet: string): string | null {
  const { engine } = state;
  const order = engine.sheetIds();
  const place = order.indexOf(sheet);
  // Excel shows the next sheet, or the one before where there is none.
  const others = [...order.slice(place + 1), ...order.slice(0, place).reverse()];
  return others.find((id) => engine.visibility(id) === 'Visible') ?? null;
}

export function setVisibility(state: ModelState, sheet: string, visibility: Visibility): void {
  state.checkStructure();
  if (visibility !== 'Visible') {
    const next = otherVisible(state, sheet);
    if (next === null) throw failure('InvalidOperation', 'last visible sheet');
    if (state.engine.activeSheet() === sheet) activateSheet(state, next);
  }
  state.engine.setVisibility(sheet, visibility);
}

export function removeSheet(state: ModelState, sheet: string): void {
  state.checkStructure();
  const { engine } = state;
  if (engine.visibility(sheet) === 'VeryHidden') throw failure('InvalidOperation', 'very hidden sheet');
  const next = otherVisible(state, sheet);
  if (next === null) throw failure('InvalidOperation', 'last visible sheet');
  if (engine.activeSheet() === sheet) activateSheet(state, next);
  for (const anchor of [...state.anchors]) {
    if (anchor.sheet !== sheet) continue;
    state.anchors.delete(anchor);
    anchor.gone();
  }
  for (const held of engine.names()) if (held.sheet === sheet) engine.removeName(held.name, sheet);
  engine.removeSheet(sheet);
  state.charts.delete(sheet);
  state.shapes.delete(sheet);
  state.sheetStates.delete(sheet);
  state.tell(15, null, { worksheetId: sheet, source: 'Local' });
}
