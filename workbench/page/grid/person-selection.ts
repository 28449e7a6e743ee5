/** The person's selection and sheet are the model's, and what an add-in selects or activates is shown in the grid. */
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Rect } from '../../engine/engine';
import { addressOf } from '../../model/a1';
import { selectRange } from '../../model/selection';
import { onPersonsCommand, type PageGrid } from './page-grid';
import { selectedRects, selectRects } from './selected';

/** Excel's event types. */
const ACTIVATED = 11;
const DEACTIVATED = 12;

export interface PersonSelection {
  /** Called when the add-in's batch is done: shows what it selected. */
  show(): void;
}

export function installPersonSelection(grid: PageGrid): PersonSelection {
  const { engine, model, injector } = grid;
  const { state } = model;
  let active = engine.activeSheet();
  let shown: readonly Rect[] = state.selection.rects;
  let waiting = false;
  let before = state.selection.rects;
  let told = '';
  let showing = false;

  onPersonsCommand(grid, ({ id }) => {
    if (showing || injector.get(IEditorBridgeService).isVisible().visible) return;
    if (id === SetWorksheetActiveOperation.id && engine.activeSheet() !== active) {
      state.selections.set(active, state.selection.rects);
      state.tell(DEACTIVATED, active, { worksheetId: active });
      active = engine.activeSheet();
      state.tell(ACTIVATED, active, { worksheetId: active });
      adopt();
    } else if (id === SetSelectionsOperation.id) adopt();
  });

  /** At once, so that a batch that ends now does not put the selection back; the events wait their turn. */
  function adopt(): void {
    const rects = selectedRects(grid);
    if (rects.length === 0) return;
    if (!waiting) before = state.selection.rects;
    state.selection.rects = rects;
    shown = rects;
    if (waiting) return;
    waiting = true;
    void grid.byPerson(() => {
      waiting = false;
      // The add-in has brought another sheet to the front since.
      if (engine.activeSheet() !== active) return;
      const { rects: now } = state.selection;
      const address = `${active}!${now.map(addressOf).join(',')}`;
      // Univer sets the same selection several times.
      if (told === address) return;
      told = address;
      state.selection.rects = before;
      selectRange(state, active, now);
    });
  }

  function show(): void {
    const moved = engine.activeSheet() !== active;
    active = engine.activeSheet();
    if (state.selection.rects === shown && !moved) return;
    showing = true;
    try {
      selectRects(grid, state.selection.rects);
      shown = state.selection.rects;
      told = '';
    } finally {
      showing = false;
    }
  }

  return { show };
}
