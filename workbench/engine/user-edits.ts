/** Tells of contents that a person changes in the grid, apart from what the engine writes and what calculation brings. */
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Rect } from './engine';
import type { CellMatrix, Grid } from './grid';

const EDITS: readonly unknown[] = [
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  AutoFillCommand.id,
];

export function listenToEdits(grid: Grid, listener: (sheet: string, rect: Rect) => void): void {
  grid.onCommand((id, params) => {
    if (id !== SetRangeValuesMutation.id || grid.busy || !EDITS.includes(params['trigger'])) return;
    const rect = boundsOf(params['cellValue'] as CellMatrix);
    if (rect) listener(String(params['subUnitId']), rect);
  });
}

function boundsOf(cells: CellMatrix): Rect | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line as object).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
