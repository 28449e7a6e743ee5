/** On a protected sheet a person may change unlocked cells only; every other change is refused with Excel's dialog. */
import {
  AddWorksheetMergeAllCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  MoveRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { PasteCommand, SetCellEditVisibleOperation, SheetPasteShortKeyCommand } from '@univerjs/preset-sheets-core';
import { rectOf } from '../../engine/sheet-layout';
import { cancelCommand, type PageGrid } from './page-grid';

/** What a command changes of the selected cells; formats may be allowed by the sheet's protection, merging never. */
const changes: Readonly<Record<string, 'contents' | 'formats' | 'merge'>> = {
  [SetCellEditVisibleOperation.id]: 'contents',
  [SetRangeValuesCommand.id]: 'contents',
  [ClearSelectionContentCommand.id]: 'contents',
  [PasteCommand.id]: 'contents',
  [SheetPasteShortKeyCommand.id]: 'contents',
  [AutoFillCommand.id]: 'contents',
  [ClearSelectionAllCommand.id]: 'formats',
  [ClearSelectionFormatCommand.id]: 'formats',
  [MoveRangeCommand.id]: 'contents',
  [SetStyleCommand.id]: 'formats',
  [AddWorksheetMergeAllCommand.id]: 'merge',
};

export function installProtection(grid: PageGrid): void {
  const { commands, engine, model, words, ask } = grid;
  commands.beforeCommandExecuted(({ id, params }) => {
    const change = changes[id];
    if (engine.busy || change === undefined || closesEditor(id, params)) return;
    try {
      const sheet = engine.activeSheet();
      if (change === 'merge') model.state.checkUnprotected(sheet);
      else if (change === 'formats') model.state.checkAllowed(sheet, 'allowFormatCells');
      else for (const rect of selected(grid)) model.state.checkUnlocked(sheet, rect);
    } catch {
      void ask({ title: words.alerts.title, message: words.alerts.locked, answers: ['ok'] });
      cancelCommand(grid);
    }
  });
}

function closesEditor(id: string, params: unknown): boolean {
  return id === SetCellEditVisibleOperation.id && (params as { visible?: boolean } | undefined)?.visible !== true;
}

function selected({ injector }: PageGrid) {
  return injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => rectOf(range));
}
