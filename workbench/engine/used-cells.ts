/** The part of a sheet in which cells are filled, or filled or styled. Asked for often, and sheets are large: kept up with writes. */
import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Rect } from './engine';
import type { CellMatrix, Grid } from './grid';
import { leavesCells } from './quiet-commands';

type Cells<Cell> = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<Cell>>>>>>;

const isFilled = ({ v, f, si }: ICellData): boolean => Boolean((v !== undefined && v !== null && v !== '') || f || si);
const isFilledOrStyled = (cell: ICellData): boolean => isFilled(cell) || Boolean(cell.s || cell.custom);

export class UsedCells {
  private readonly filled = new Map<string, Bounds>();
  private readonly styled = new Map<string, Bounds>();

  constructor(private readonly grid: Grid) {
    grid.onCommand((id, { subUnitId, cellValue }) => {
      if (id === SetRangeValuesMutation.id) this.written(String(subUnitId), (cellValue ?? null) as CellMatrix | null);
      else if (!leavesCells.has(id)) this.forget();
    });
  }

  /** Not to be changed by the caller. */
  bounds(sheet: string, valuesOnly: boolean): Bounds {
    const known = valuesOnly ? this.filled : this.styled;
    let bounds = known.get(sheet);
    if (!bounds) {
      bounds = new Bounds();
      bounds.addFrom(this.cells(sheet), valuesOnly ? isFilled : isFilledOrStyled);
      known.set(sheet, bounds);
    }
    return bounds;
  }

  private written(sheet: string, written: CellMatrix | null): void {
    for (const [known, counts] of [
      [this.filled, isFilled],
      [this.styled, isFilledOrStyled],
    ] as const) {
      const bounds = known.get(sheet);
      if (bounds && !(written && bounds.follow(written, this.cells(sheet), counts))) known.delete(sheet);
    }
  }

  private forget(): void {
    this.filled.clear();
    this.styled.clear();
  }

  private cells(sheet: string): Cells<ICellData> {
    return this.grid.sheet(sheet).getCellMatrix().getMatrix();
  }
}

export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  /** The cells that count. Whole sheets are gone through: cells within what is known already are passed over. */
  addFrom<Cell>(cells: Cells<Cell>, counts: (cell: Cell) => boolean): void {
    for (const key in cells) {
      const [row, line] = [Number(key), cells[Number(key)]];
      for (const at in line) {
        const column = Number(at);
        if (this.contains(row, column)) continue;
        const cell = line[column];
        if (cell && counts(cell)) this.add(row, column);
      }
    }
  }

  /** Grows with cells that were written; false where one at the edge counts no more, so that all must be looked at anew. */
  follow<Cell>(written: Cells<unknown>, cells: Cells<Cell>, counts: (cell: Cell) => boolean): boolean {
    for (const key in written) {
      const row = Number(key);
      for (const at in written[row]) {
        const column = Number(at);
        if (this.surrounds(row, column)) continue;
        const cell = cells[row]?.[column];
        if (cell && counts(cell)) this.add(row, column);
        else if (this.contains(row, column)) return false;
      }
    }
    return true;
  }

  copy(): Bounds {
    return Object.assign(new Bounds(), this);
  }

  rect(): Rect | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }

  private contains(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }

  private surrounds(row: number, column: number): boolean {
    return row > this.top && row < this.bottom && column > this.left && column < this.right;
  }

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }
}
