/** What ribbon and context menu offer a person to do with the selected cells. Looks and contents can be undone. */
import { HorizontalAlign, RedoCommand, UndoCommand, WrapStrategy } from '@univerjs/core';
import {
  AddDecimalCommand,
  CopyCommand,
  CutCommand,
  SetNumfmtCommand,
  SetRangeBoldCommand,
  SetRangeItalicCommand,
  SetRangeUnderlineCommand,
  SetSelectionFrozenCommand,
  SubtractDecimalCommand,
} from '@univerjs/preset-sheets-core';
import {
  AddWorksheetMergeAllCommand,
  CancelFrozenCommand,
  ClearSelectionContentCommand,
  RemoveWorksheetMergeCommand,
  ResetBackgroundColorCommand,
  ResetTextColorCommand,
  SetBackgroundColorCommand,
  SetHorizontalTextAlignCommand,
  SetTextColorCommand,
  SetTextWrapCommand,
} from '@univerjs/sheets';
import type { Rect } from '../../engine/engine';
import { sheetColumns, sheetRows } from '../../model/a1';
import { rangeAt } from '../../model/range-target';
import type { PageGrid } from './page-grid';
import { pasteClipboard } from './paste';
import { selectedRect } from './selected';

export type ActionId = keyof typeof actions;

const thousands = '#,##0.00';

/** `value` is a colour where one is chosen. */
export const actions = {
  undo: (grid: PageGrid) => run(grid, UndoCommand.id),
  redo: (grid: PageGrid) => run(grid, RedoCommand.id),
  copy: (grid: PageGrid) => run(grid, CopyCommand.id),
  cut: (grid: PageGrid) => run(grid, CutCommand.id),
  paste: (grid: PageGrid) => void pasteClipboard(grid),
  clear: (grid: PageGrid) => run(grid, ClearSelectionContentCommand.id),
  bold: (grid: PageGrid) => run(grid, SetRangeBoldCommand.id),
  italic: (grid: PageGrid) => run(grid, SetRangeItalicCommand.id),
  underline: (grid: PageGrid) => run(grid, SetRangeUnderlineCommand.id),
  fill: (grid: PageGrid, value?: string) =>
    value === undefined
      ? run(grid, ResetBackgroundColorCommand.id)
      : run(grid, SetBackgroundColorCommand.id, { value }),
  color: (grid: PageGrid, value?: string) =>
    value === undefined ? run(grid, ResetTextColorCommand.id) : run(grid, SetTextColorCommand.id, { value }),
  left: (grid: PageGrid) => run(grid, SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.LEFT }),
  center: (grid: PageGrid) => run(grid, SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.CENTER }),
  right: (grid: PageGrid) => run(grid, SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.RIGHT }),
  wrap: (grid: PageGrid) => {
    const wraps = activeStyle(grid).wrap === true;
    run(grid, SetTextWrapCommand.id, { value: wraps ? WrapStrategy.OVERFLOW : WrapStrategy.WRAP });
  },
  merge: (grid: PageGrid) => {
    const { row, column } = selectedRect(grid);
    const merged = grid.engine
      .merges(grid.engine.activeSheet())
      .some((merge) => merge.row === row && merge.column === column);
    run(grid, merged ? RemoveWorksheetMergeCommand.id : AddWorksheetMergeAllCommand.id);
  },
  general: (grid: PageGrid) => setFormat(grid, ''),
  text: (grid: PageGrid) => setFormat(grid, '@'),
  percent: (grid: PageGrid) => setFormat(grid, '0%'),
  thousands: (grid: PageGrid) => setFormat(grid, thousands),
  moreDecimals: (grid: PageGrid) => run(grid, AddDecimalCommand.id),
  fewerDecimals: (grid: PageGrid) => run(grid, SubtractDecimalCommand.id),
  insertRows: (grid: PageGrid) => structure(grid, 'Insert', 'Down'),
  deleteRows: (grid: PageGrid) => structure(grid, 'Delete', 'Up'),
  insertColumns: (grid: PageGrid) => structure(grid, 'Insert', 'Right'),
  deleteColumns: (grid: PageGrid) => structure(grid, 'Delete', 'Left'),
  freeze: (grid: PageGrid) => {
    const frozen = grid.engine.freeze(grid.engine.activeSheet()) !== null;
    run(grid, frozen ? CancelFrozenCommand.id : SetSelectionFrozenCommand.id);
  },
  gridlines: (grid: PageGrid) =>
    void grid.byPerson(() => {
      const sheet = grid.model.state.sheetState(grid.engine.activeSheet());
      sheet.gridlines = !sheet.gridlines;
    }),
} as const;

export function activeStyle(grid: Pick<PageGrid, 'engine' | 'injector'>) {
  const { row, column } = selectedRect(grid);
  return grid.engine.style(grid.engine.activeSheet(), row, column);
}

function run({ commands }: PageGrid, id: string, params: object = {}): void {
  void commands.executeCommand(id, params);
}

function setFormat(grid: PageGrid, pattern: string): void {
  const used = grid.engine.usedRect(grid.engine.activeSheet(), false);
  const values = cellsOf(selectedRect(grid), used).map(([row, col]) => ({ row, col, pattern }));
  run(grid, SetNumfmtCommand.id, { values });
}

/** Of whole rows and columns only the used part. */
function cellsOf(rect: Rect, used: Rect | null): (readonly [number, number])[] {
  const last = (start: number, size: number, end: number) => (size > 10_000 ? end : start + size);
  const rows = last(rect.row, rect.rows, (used?.row ?? 0) + (used?.rows ?? 0));
  const columns = last(rect.column, rect.columns, (used?.column ?? 0) + (used?.columns ?? 0));
  const cells: (readonly [number, number])[] = [];
  for (let row = rect.row; row < rows; row += 1)
    for (let column = rect.column; column < columns; column += 1) cells.push([row, column]);
  return cells;
}

/** Through the model, so that ranges an add-in holds move along and it hears of the change. */
function structure(grid: PageGrid, deed: 'Insert' | 'Delete', shift: 'Down' | 'Up' | 'Right' | 'Left'): void {
  const { engine, model, words } = grid;
  const { row, column, rows, columns } = selectedRect(grid);
  const wholeRows = shift === 'Down' || shift === 'Up';
  const rect = wholeRows
    ? { row, column: 0, rows, columns: sheetColumns }
    : { row: 0, column, rows: sheetRows, columns };
  grid
    .byPerson(() => void rangeAt(model.state, engine.activeSheet(), rect).call(deed, [shift]))
    .catch(() => grid.ask({ title: words.alerts.title, message: words.alerts.locked, answers: ['ok'] }));
}
