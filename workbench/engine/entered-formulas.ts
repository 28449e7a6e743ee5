/**
 * Keeps calculations from changing number formats. Univer gives a General cell the format of what its formula passes on (another
 * cell's, a date's) with every result; Excel does so once, when the formula is entered.
 */
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { ICellData } from '@univerjs/core';
import type { Rect } from './engine';
import type { Grid } from './grid';

/** By row and column, as Univer hands them to the grid. */
type Results = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

export class EnteredFormulas {
  /** Cells by sheet, as `row,column`, whose formula was entered and has no result yet. */
  private readonly waiting = new Map<string, Set<string>>();

  constructor(grid: Grid) {
    grid.beforeCommand((id, params) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const units = params['unitData'] as Readonly<Record<string, Readonly<Record<string, Results | null>> | null>>;
      for (const [sheet, results] of Object.entries(units[grid.unitId] ?? {})) this.keepFormats(sheet, results ?? {});
    });
  }

  /** What stands in the cell from now on, entered as a person enters it. */
  entered(sheet: string, row: number, column: number, cell: ICellData): void {
    const cells = this.waiting.get(sheet) ?? new Set<string>();
    this.waiting.set(sheet, cells);
    if (cell.f) cells.add(`${row},${column}`);
    else cells.delete(`${row},${column}`);
  }

  /** A format that is set behind the formula stays as it was set, General too. */
  formatted(sheet: string, { row, column, rows, columns }: Rect): void {
    const cells = this.waiting.get(sheet);
    if (!cells) return;
    // Whichever are fewer.
    if (rows * columns < cells.size)
      for (let y = row; y < row + rows; y += 1)
        for (let x = column; x < column + columns; x += 1) cells.delete(`${y},${x}`);
    else
      for (const cell of cells) {
        const [y = 0, x = 0] = cell.split(',').map(Number);
        if (y >= row && y < row + rows && x >= column && x < column + columns) cells.delete(cell);
      }
  }

  private keepFormats(sheet: string, results: Results): void {
    const waiting = this.waiting.get(sheet);
    for (const [row, line] of Object.entries(results))
      for (const [column, result] of Object.entries(line))
        if (!waiting?.delete(`${row},${column}`) && result?.s) delete result.s;
  }
}
