/** What a person does with whole sheets, through the model, which checks names and tells the add-in. */
import { SetWorksheetActivateCommand } from '@univerjs/sheets';
import type { HostObject } from '../../model/host-object';
import { freeSheetName } from '../../model/sheet-names';
import type { PageGrid } from './page-grid';

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** '' when the tab has no colour. */
  readonly color: string;
  readonly visible: boolean;
}

/** In their order; sheets that no menu may offer to show are left out. */
export function sheetTabs({ engine, model }: Pick<PageGrid, 'engine' | 'model'>): SheetTab[] {
  return engine
    .sheetIds()
    .map((id) => ({ id, visibility: engine.visibility(id) }))
    .filter(({ visibility }) => visibility !== 'VeryHidden')
    .map(({ id, visibility }) => ({
      id,
      name: engine.sheetName(id),
      color: model.state.sheetState(id).tabColor,
      visible: visibility === 'Visible',
    }));
}

export function activateSheet({ commands, unitId }: PageGrid, id: string): void {
  void commands.executeCommand(SetWorksheetActivateCommand.id, { unitId, subUnitId: id });
}

export async function addSheet(grid: PageGrid): Promise<void> {
  const name = freeSheetName(grid.model.state);
  await grid.byPerson(() => void worksheets(grid).call('Add', [name]));
  const added = grid.engine.sheetIds().find((id) => grid.engine.sheetName(id) === name);
  if (added !== undefined) activateSheet(grid, added);
}

export async function renameSheet(grid: PageGrid, id: string, name: string): Promise<void> {
  await grid
    .byPerson(() => sheet(grid, id).write('Name', name))
    .catch(() => grid.ask({ title: grid.words.alerts.title, message: grid.words.tabs.badName, answers: ['ok'] }));
}

export async function removeSheet(grid: PageGrid, id: string): Promise<void> {
  if (isLastShown(grid, id)) return refuse(grid);
  const { words, engine } = grid;
  const message = words.tabs.removeAsk(engine.sheetName(id));
  const answer = await grid.ask({ title: words.alerts.title, message, answers: ['yes', 'cancel'] });
  if (answer === 'yes') await grid.byPerson(() => void sheet(grid, id).call('Delete', []));
}

export async function showSheet(grid: PageGrid, id: string, visible: boolean): Promise<void> {
  if (!visible && isLastShown(grid, id)) return refuse(grid);
  if (!visible && grid.engine.activeSheet() === id) {
    const next = sheetTabs(grid).find((tab) => tab.visible && tab.id !== id);
    if (next) activateSheet(grid, next.id);
  }
  await grid.byPerson(() => sheet(grid, id).write('Visibility', visible ? 'Visible' : 'Hidden'));
  if (visible) activateSheet(grid, id);
}

/** `step` -1 is one to the left. */
export async function moveSheet(grid: PageGrid, id: string, step: -1 | 1): Promise<void> {
  const order = grid.engine.sheetIds();
  const position = order.indexOf(id) + step;
  if (position >= 0 && position < order.length) await grid.byPerson(() => sheet(grid, id).write('Position', position));
}

export async function protectSheet(grid: PageGrid, protect: boolean): Promise<void> {
  const protection = sheet(grid, grid.engine.activeSheet()).navigate('Protection');
  const { state } = grid.model;
  // Without its password: this is a switch of the workbench, not Excel's own command.
  if (!protect) state.sheetState(grid.engine.activeSheet()).protection = null;
  else await grid.byPerson(() => void protection?.call('Protect', [null, null]));
}

function isLastShown(grid: PageGrid, id: string): boolean {
  return sheetTabs(grid).filter((tab) => tab.visible && tab.id !== id).length === 0;
}

async function refuse({ ask, words }: PageGrid): Promise<void> {
  await ask({ title: words.alerts.title, message: words.tabs.lastSheet, answers: ['ok'] });
}

function worksheets({ model }: PageGrid): HostObject {
  const collection = model.root.navigate('Worksheets');
  if (!collection) throw new Error('A workbook has worksheets.');
  return collection;
}

function sheet(grid: PageGrid, id: string): HostObject {
  return worksheets(grid).item(id);
}
