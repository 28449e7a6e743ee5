/**
 * Pasting as Excel does it: past the cells' data validation, which what is pasted replaces. From outside comes text, read
 * as typing is; a copy made in this grid brings formulas, looks and rules with it.
 */
import {
  CommandType,
  IUndoRedoService,
  type ICellData,
  type ICommand,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import { ISheetClipboardService, PasteCommand, SheetPasteShortKeyCommand } from '@univerjs/preset-sheets-core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Rect } from '../../engine/engine';
import { typedCell } from '../../engine/typed-cell';
import { removeFrom } from '../../model/data-validation';
import { copyRules } from '../../model/rule-copy';
import { clipboardRows, type ClipboardContent } from './clipboard-table';
import type { PageGrid } from './page-grid';
import { changeRules } from './rules-mutation';
import { selectedRect, selectRect } from './selected';

/** Before Univer's own ways to paste, which then do not run. */
const FIRST = 10_000;

/** Takes the place of Univer's own commands, once they are there. */
export function installPaste(grid: PageGrid): void {
  const { commands } = grid;
  commands.registerMultipleCommand({
    id: PasteCommand.id,
    name: 'workbench.command.paste',
    type: CommandType.COMMAND,
    multi: true,
    priority: FIRST,
    handler: () => pasteClipboard(grid).then(() => true),
  } as ICommand);
  commands.unregisterCommand(SheetPasteShortKeyCommand.id);
  commands.registerCommand({
    id: SheetPasteShortKeyCommand.id,
    type: CommandType.COMMAND,
    handler: async (_accessor, params) => {
      const { htmlContent = '', textContent = '' } = (params ?? {}) as { htmlContent?: string; textContent?: string };
      await pasteContent(grid, { html: htmlContent, text: textContent });
      return true;
    },
  });
}

/** From a menu: browsers may refuse, or ask the person first. */
export async function pasteClipboard(grid: PageGrid): Promise<void> {
  const read = async (item: ClipboardItem | undefined, type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  try {
    const [item] = await navigator.clipboard.read();
    await pasteContent(grid, { html: await read(item, 'text/html'), text: await read(item, 'text/plain') });
  } catch {
    const { words } = grid;
    await grid.ask({ title: words.alerts.title, message: words.alerts.clipboard, answers: ['ok'] });
  }
}

async function pasteContent(grid: PageGrid, content: ClipboardContent): Promise<void> {
  const id = /data-copy-id="([^"]+)"/.exec(content.html)?.[1];
  const copied = id === undefined ? undefined : grid.injector.get(ISheetClipboardService).copyContentCache().get(id);
  if (id !== undefined && copied?.range && copied.subUnitId)
    await pasteCopy(grid, id, copied.subUnitId, boundsOf(copied.range), copied.copyType === 'CUT');
  else pasteRows(grid, clipboardRows(content));
}

function boundsOf({ rows, cols }: { readonly rows: readonly number[]; readonly cols: readonly number[] }): Rect {
  const [row, column] = [Math.min(...rows), Math.min(...cols)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...cols) - column + 1 };
}

/** Univer carries the cells; the rules are the engine's. A cut has moved them along with the cells. */
async function pasteCopy(grid: PageGrid, id: string, from: string, source: Rect, cut: boolean): Promise<void> {
  const { injector, engine, model } = grid;
  await injector.get(ISheetClipboardService).pasteByCopyId(id);
  if (cut) return;
  const sheet = engine.activeSheet();
  const to = { sheet, rect: selectedRect(grid) };
  const { undo, redo } = changeRules(grid, sheet, () =>
    copyRules(model.state, { sheet: from, rect: source }, to, true),
  );
  // Into the same step as the cells.
  const step = injector.get(IUndoRedoService).pitchTopUndoElement();
  step?.undoMutations.push(undo);
  step?.redoMutations.push(redo);
}

/** One step for undo: the cells and the validations that they lose. A single text fills the whole selection. */
function pasteRows(grid: PageGrid, rows: readonly (readonly string[])[]): void {
  const { injector, commands, engine, model, unitId } = grid;
  const sheet = engine.activeSheet();
  const selected = selectedRect(grid);
  const single = rows.length === 1 && rows[0]?.length === 1;
  const area: Rect = single
    ? selected
    : { ...selected, rows: rows.length, columns: Math.max(1, ...rows.map((line) => line.length)) };
  if (rows.flat().length === 0) return;
  grow(grid, sheet, area);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < area.rows; down += 1)
    for (let across = 0; across < area.columns; across += 1) {
      const text = single ? rows[0]?.[0] : rows[down]?.[across];
      if (text === undefined) continue;
      const [row, column] = [area.row + down, area.column + across];
      (cellValue[row] ??= {})[column] = pastedCell(grid, sheet, row, column, text);
    }
  const redo = {
    unitId,
    subUnitId: sheet,
    cellValue: cellValue as IObjectMatrixPrimitiveType<ICellData>,
    trigger: SetRangeValuesCommand.id,
  };
  const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo));
  const rules = changeRules(grid, sheet, () => removeFrom(model.state, sheet, [area]));
  commands.syncExecuteCommand(SetRangeValuesMutation.id, redo);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, rules.undo],
    redoMutations: [rules.redo, { id: SetRangeValuesMutation.id, params: redo }],
  });
  selectRect(grid, area);
}

function pastedCell({ engine }: PageGrid, sheet: string, row: number, column: number, text: string): ICellData {
  const { numberFormat = 'General' } = engine.style(sheet, row, column);
  const { cell, format } = typedCell(text, numberFormat, new Date().getFullYear());
  return format === undefined ? cell : { ...cell, s: { n: { pattern: format } } };
}

function grow({ commands, unitId, workbook }: PageGrid, sheet: string, area: Rect): void {
  const worksheet = workbook.getSheetBySheetId(sheet);
  const [rowCount, columnCount] = [area.row + area.rows, area.column + area.columns];
  if (rowCount > (worksheet?.getRowCount() ?? 0))
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId, subUnitId: sheet, rowCount });
  if (columnCount > (worksheet?.getColumnCount() ?? 0))
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { unitId, subUnitId: sheet, columnCount });
}
