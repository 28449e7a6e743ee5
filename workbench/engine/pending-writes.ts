/**
 * Holds what is written until it is applied: one mutation for values and one for styles per sheet, because every mutation
 * of values walks the whole sheet.
 */
import { CellValueType, isRealNum, type ICellData, type IStyleData } from '@univerjs/core';
import type { CellInput, CellStyle, Rect } from './engine';
import { cleanFormula } from './formula-text';
import type { CellMatrix, Grid } from './grid';
import { toUniverStyle, type CellExtras } from './style-map';
import { readTyped } from './typed-input';

const CLEARED: ICellData = { v: null, f: null, si: null, p: null, t: null };

interface SheetWrites {
  values: Record<number, Record<number, ICellData>>;
  styles: Record<number, Record<number, CellStyle>>;
  rows: number;
  columns: number;
}

export class PendingWrites {
  private readonly sheets = new Map<string, SheetWrites>();

  constructor(
    private readonly grid: Grid,
    private readonly currentYear: () => number,
  ) {}

  write(
    sheet: string,
    row: number,
    column: number,
    cells: readonly (readonly CellInput[])[],
    mode: 'exact' | 'typed',
  ): void {
    const writes = this.writesOf(sheet);
    cells.forEach((line, down) =>
      line.forEach((input, across) => {
        if (input === null) return;
        const at = { row: row + down, column: column + across };
        const format =
          typeof input === 'string' && mode === 'typed' ? this.format(sheet, at.row, at.column) : 'General';
        const cell = mode === 'typed' ? this.typed(sheet, at, input, format) : exact(input);
        (writes.values[at.row] ??= {})[at.column] = cell;
        writes.rows = Math.max(writes.rows, at.row + 1);
        writes.columns = Math.max(writes.columns, at.column + 1);
      }),
    );
  }

  style(sheet: string, rect: Rect, style: CellStyle): void {
    const writes = this.writesOf(sheet);
    const merged = new Map<CellStyle | undefined, CellStyle>();
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line = (writes.styles[row] ??= {});
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const before = line[column];
        // Cells that had the same style share the merged one, so that it is translated once.
        let after = merged.get(before);
        if (!after) merged.set(before, (after = { ...before, ...style }));
        line[column] = after;
      }
    }
    writes.rows = Math.max(writes.rows, rect.row + rect.rows);
    writes.columns = Math.max(writes.columns, rect.column + rect.columns);
  }

  /** Hands everything to the grid; formulas are not calculated yet. */
  apply(): void {
    for (const [sheet, writes] of this.sheets) {
      this.sheets.delete(sheet);
      if (!this.grid.workbook.getSheetBySheetId(sheet)) continue;
      this.grid.grow(sheet, writes.rows, writes.columns);
      if (Object.keys(writes.styles).length > 0) this.applyStyles(sheet, writes);
      if (Object.keys(writes.values).length > 0) this.grid.setValues(sheet, writes.values);
    }
  }

  private applyStyles(sheet: string, writes: SheetWrites): void {
    const patches = new Map<CellStyle, IStyleData>();
    const cells: CellMatrix = {};
    for (const [row, line] of Object.entries(writes.styles)) {
      const out: Record<number, ICellData> = (cells[Number(row)] = {});
      for (const [column, style] of Object.entries(line)) {
        let patch = patches.get(style);
        if (!patch) patches.set(style, (patch = toUniverStyle(style) as IStyleData));
        const cell = this.grid.cell(sheet, Number(row), Number(column));
        const change: ICellData = { s: patch };
        // Univer would guess the type anew from the value: a text such as 007 would turn into a number.
        if (cell?.t) change.t = cell.t;
        if (style.locked !== undefined || style.formulaHidden !== undefined) change.custom = extras(cell, style);
        out[Number(column)] = change;
      }
    }
    this.grid.setStyles(sheet, cells);
  }

  private typed(
    sheet: string,
    at: { row: number; column: number },
    input: Exclude<CellInput, null>,
    format: string,
  ): ICellData {
    if (typeof input !== 'string') return exact(input);
    const typed = readTyped(input, format, this.currentYear());
    if (typed.kind === 'blank') return CLEARED;
    if (typed.kind === 'formula') return formula(typed.formula);
    if (typed.kind === 'text') return text(typed.value);
    if (typed.kind === 'number' && typed.format !== undefined && format === 'General') {
      this.style(sheet, { ...at, rows: 1, columns: 1 }, { numberFormat: typed.format });
    }
    return exact(typed.value);
  }

  private format(sheet: string, row: number, column: number): string {
    const pending = this.sheets.get(sheet)?.styles[row]?.[column]?.numberFormat;
    if (pending !== undefined) return pending;
    return this.grid.workbook.getStyles().getStyleByCell(this.grid.cell(sheet, row, column))?.n?.pattern ?? 'General';
  }

  private writesOf(sheet: string): SheetWrites {
    let writes = this.sheets.get(sheet);
    if (!writes) this.sheets.set(sheet, (writes = { values: {}, styles: {}, rows: 0, columns: 0 }));
    return writes;
  }
}

function exact(input: Exclude<CellInput, null>): ICellData {
  if (input === '') return CLEARED;
  if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER, f: null, si: null, p: null };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  return input.startsWith('=') && input.length > 1 ? formula(input) : text(input);
}

function formula(written: string): ICellData {
  return { f: cleanFormula(written), v: null, si: null, p: null, t: null };
}

function text(value: string): ICellData {
  const numeric = isRealNum(value) || /^(true|false)$/i.test(value);
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING, f: null, si: null, p: null };
}

function extras(cell: ICellData | undefined, style: CellStyle): CellExtras & Record<string, unknown> {
  const custom: Record<string, unknown> = { ...cell?.custom };
  if (style.locked !== undefined) custom['locked'] = style.locked;
  if (style.formulaHidden !== undefined) custom['formulaHidden'] = style.formulaHidden;
  return custom;
}
