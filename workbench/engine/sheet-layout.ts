/** Sizes, hidden rows and columns, merges and frozen panes of a sheet. Points outside, Univer's pixels inside. */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import type { Freeze, Rect } from './engine';
import type { Grid } from './grid';

const POINTS_PER_PX = 0.75;

export interface RowHeight {
  readonly points: number;
  /** The row takes its height from its content. */
  readonly automatic: boolean;
}

export class SheetLayout {
  constructor(private readonly grid: Grid) {}

  columnWidth(sheet: string, column: number): number {
    const worksheet = this.grid.sheet(sheet);
    if (!worksheet.getColVisible(column)) return 0;
    return worksheet.getColumnWidth(column) * POINTS_PER_PX;
  }

  /** The width that a hidden column has when it is shown again. */
  columnWidthShown(sheet: string, column: number): number | null {
    const width = this.grid.sheet(sheet).getColumnManager().getColumn(column)?.w;
    return width === undefined ? null : width * POINTS_PER_PX;
  }

  setColumnWidth(sheet: string, first: number, last: number, points: number): void {
    this.grid.grow(sheet, 0, last + 1);
    const w = points / POINTS_PER_PX;
    // The data mutation reaches hidden columns too; the width mutation is the one a page redraws for.
    const columnData = Object.fromEntries(span(first, last).map((column) => [column, { w }]));
    this.grid.execute(SetColDataMutation.id, { subUnitId: sheet, columnData });
    this.grid.execute(SetWorksheetColWidthMutation.id, {
      subUnitId: sheet,
      ranges: [columns(first, last)],
      colWidth: w,
    });
  }

  rowHeight(sheet: string, row: number): number {
    const worksheet = this.grid.sheet(sheet);
    if (!worksheet.getRowVisible(row)) return 0;
    return worksheet.getRowHeight(row) * POINTS_PER_PX;
  }

  /** The height that the row was given or was fitted to; null where it has the default. */
  rowHeightKept(sheet: string, row: number): RowHeight | null {
    const data = this.grid.sheet(sheet).getRowManager().getRow(row);
    return data?.h === undefined ? null : { points: data.h * POINTS_PER_PX, automatic: data.ia === 1 };
  }

  setRowHeight(sheet: string, first: number, last: number, points: number, automatic = false): void {
    this.grid.grow(sheet, last + 1, 0);
    const h = points / POINTS_PER_PX;
    const rowData = Object.fromEntries(span(first, last).map((row) => [row, { h, ia: automatic ? 1 : 0 }]));
    this.grid.execute(SetRowDataMutation.id, { subUnitId: sheet, rowData });
    this.grid.execute(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheet,
      ranges: [rows(first, last)],
      rowHeight: h,
    });
  }

  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    this.grid.grow(sheet, last + 1, 0);
    const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    // The whole rows: formulas that look at hidden rows are calculated again by what lies in the range.
    const endColumn = this.grid.sheet(sheet).getColumnCount() - 1;
    this.grid.execute(id, { subUnitId: sheet, ranges: [{ ...rows(first, last), endColumn }] });
  }

  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    this.grid.grow(sheet, 0, last + 1);
    const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.grid.execute(id, { subUnitId: sheet, ranges: [columns(first, last)] });
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.grid.sheet(sheet).getRowManager().getRow(row)?.hd === 1;
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.grid.sheet(sheet).getColumnManager().getColumn(column)?.hd === 1;
  }

  merges(sheet: string): Rect[] {
    return this.grid.sheet(sheet).getMergeData().map(rectOf);
  }

  merge(sheet: string, rect: Rect): void {
    this.unmerge(sheet, rect);
    this.grid.grow(sheet, rect.row + rect.rows, rect.column + rect.columns);
    this.grid.execute(AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [rangeOf(rect)] });
  }

  unmerge(sheet: string, rect: Rect): void {
    this.grid.execute(RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [rangeOf(rect)] });
  }

  freeze(sheet: string): Freeze | null {
    const { xSplit, ySplit, startRow, startColumn } = this.grid.sheet(sheet).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const top = ySplit > 0 ? startRow - ySplit : 0;
    const left = xSplit > 0 ? startColumn - xSplit : 0;
    return { rows: ySplit, columns: xSplit, ...(top > 0 ? { top } : {}), ...(left > 0 ? { left } : {}) };
  }

  setFreeze(sheet: string, freeze: Freeze | null): void {
    const { rows: ySplit, columns: xSplit, top = 0, left = 0 } = freeze ?? { rows: 0, columns: 0 };
    const startRow = ySplit > 0 ? top + ySplit : -1;
    const startColumn = xSplit > 0 ? left + xSplit : -1;
    this.grid.grow(sheet, startRow + 1, startColumn + 1);
    this.grid.execute(SetFrozenMutation.id, { subUnitId: sheet, startRow, startColumn, xSplit, ySplit });
  }
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function rows(startRow: number, endRow: number): IRange {
  return { startRow, endRow, startColumn: 0, endColumn: 0 };
}

function columns(startColumn: number, endColumn: number): IRange {
  return { startRow: 0, endRow: 0, startColumn, endColumn };
}

export function rangeOf(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function rectOf(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
