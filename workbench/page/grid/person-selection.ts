/** The person's selection and sheet are the model's, and what an add-in selects or activates is shown in the grid. */
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Rect } from '../../engine/engine';
import { addressOf } from '../../model/a1';
import { onPersonsCommand, type PageGrid } from './page-grid';
import { selectedRects, selectRects } from './selected';

/** Excel's event types. */
const ACTIVATED = 11;
const DEACTIVATED = 12;
const SHEET_SELECTION = 14;
const WORKBOOK_SELECTION = 2;

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
  let told = '';
  let showing = false;

  onPersonsCommand(grid, ({ id }) => {
    if (showing || injector.get(IEditorBridgeService).isVisible().visible) return;
    if (id === SetWorksheetActiveOperation.id && engine.activeSheet() !== active) {
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
    state.selection.rects = rects;
    shown = rects;
    if (waiting) return;
    waiting = true;
    void grid.byPerson(() => {
      waiting = false;
      const address = state.selection.rects.map(addressOf).join(',');
      // Univer sets the same selection several times.
      if (told === `${active}!${address}`) return;
      told = `${active}!${address}`;
      state.tell(SHEET_SELECTION, active, { worksheetId: active, address });
      state.tell(WORKBOOK_SELECTION, null, {});
    });
  }

  function show(): void {
    const moved = engine.activeSheet() !== active;
    active = engine.activeSheet();
    if (state.selection.rects === shown && !moved) return;
    showing = true;
    try {
      // Each sheet has a selection of its own; one that the add-in only activated keeps it.
      if (state.selection.rects === shown) state.selection.rects = withFirstCell(selectedRects(grid));
      else selectRects(grid, state.selection.rects);
      shown = state.selection.rects;
    } finally {
      showing = false;
    }
  }

  return { show };
}

function withFirstCell(rects: Rect[]): Rect[] {
  return rects.length > 0 ? rects : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}
