/** Inserts, deletes and moves rows, columns and blocks of cells; Univer's own commands carry formulas, names and merges along. */
import { Direction, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  getMoveRangeCommandMutations,
} from '@univerjs/sheets';
import type { Rect } from './engine';
import type { Grid, Look } from './grid';
import { rangeOf } from './sheet-layout';

export type Axis = 'row' | 'column';

export class Structure {
  constructor(private readonly grid: Grid) {}

  insert(sheet: string, axis: Axis, at: number, count: number): void {
    const worksheet = this.grid.sheet(sheet);
    this.grid.grow(sheet, axis === 'row' ? at + 1 : 0, axis === 'column' ? at + 1 : 0);
    const range = this.band(sheet, axis, at, count);
    this.keepingFreeze(sheet, () =>
      this.onActiveSheet(sheet, () => {
        if (axis === 'row') {
          const direction = at > 0 ? Direction.DOWN : Direction.UP;
          this.grid.execute(InsertRowByRangeCommand.id, { subUnitId: sheet, range, direction });
        } else {
          const direction = at > 0 ? Direction.RIGHT : Direction.LEFT;
          this.grid.execute(InsertColByRangeCommand.id, { subUnitId: sheet, range, direction });
        }
      }),
    );
    // As in Excel, what is new looks like its neighbour above or to the left.
    if (at > 0)
      this.copyLooks(sheet, axis, at, count, axis === 'row' ? worksheet.getColumnCount() : worksheet.getRowCount());
  }

  remove(sheet: string, axis: Axis, at: number, count: number): void {
    const worksheet = this.grid.sheet(sheet);
    const size = axis === 'row' ? worksheet.getRowCount() : worksheet.getColumnCount();
    const known = Math.min(count, size - at);
    if (known <= 0) return;
    // Univer refuses to lose the last row or column.
    this.grid.grow(sheet, axis === 'row' ? size + known : 0, axis === 'column' ? size + known : 0);
    const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    this.keepingFreeze(sheet, () =>
      this.onActiveSheet(sheet, () =>
        this.grid.execute(id, { subUnitId: sheet, range: this.band(sheet, axis, at, known) }),
      ),
    );
  }

  move(sheet: string, from: Rect, toRow: number, toColumn: number): void {
    this.grid.grow(sheet, Math.max(from.row, toRow) + from.rows, Math.max(from.column, toColumn) + from.columns);
    const toRange = rangeOf({ ...from, row: toRow, column: toColumn });
    this.onActiveSheet(sheet, () => {
      const mutations = this.grid.injector.invoke((accessor) =>
        getMoveRangeCommandMutations(
          accessor,
          { fromRange: rangeOf(from), toRange },
          { includeSelection: false, includeAfterCommand: true, includeAutoHeight: false },
        ),
      );
      for (const { id, params } of mutations?.redos ?? []) this.grid.execute(id, params);
    });
  }

  private copyLooks(sheet: string, axis: Axis, at: number, count: number, across: number): void {
    const looks: Look[] = [];
    for (let index = 0; index < across; index++) {
      const cell = axis === 'row' ? this.grid.cell(sheet, at - 1, index) : this.grid.cell(sheet, index, at - 1);
      if (!cell?.s && !cell?.custom) continue;
      const style = this.grid.workbook.getStyles().getStyleByCell(cell) ?? null;
      const custom = cell.custom ? { custom: cell.custom } : {};
      for (let step = 0; step < count; step++) {
        const [row, column] = axis === 'row' ? [at + step, index] : [index, at + step];
        looks.push({ row, column, style, ...custom });
      }
    }
    if (looks.length > 0) this.grid.setLooks(sheet, looks);
  }

  private band(sheet: string, axis: Axis, at: number, count: number): IRange {
    const worksheet = this.grid.sheet(sheet);
    return axis === 'row'
      ? {
          startRow: at,
          endRow: at + count - 1,
          startColumn: 0,
          endColumn: worksheet.getColumnCount() - 1,
          rangeType: RANGE_TYPE.ROW,
        }
      : {
          startRow: 0,
          endRow: worksheet.getRowCount() - 1,
          startColumn: at,
          endColumn: at + count - 1,
          rangeType: RANGE_TYPE.COLUMN,
        };
  }

  /** Univer finds what to adjust through the active sheet, whatever sheet the command names. */
  private onActiveSheet(sheet: string, action: () => void): void {
    const { workbook } = this.grid;
    const before = workbook.getActiveSheet();
    const target = this.grid.sheet(sheet);
    if (before !== target) workbook.setActiveSheet(target);
    try {
      action();
    } finally {
      if (before !== target) workbook.setActiveSheet(before);
    }
  }

  /** Excel leaves frozen panes where they are on the screen; Univer moves them with the rows. */
  private keepingFreeze(sheet: string, action: () => void): void {
    const config = this.grid.sheet(sheet).getConfig();
    const freeze = { ...config.freeze };
    action();
    config.freeze = freeze;
  }
}
