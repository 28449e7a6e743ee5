/**
 * Holds what is written until it is applied: one mutation for values and one for styles per sheet, because every mutation
 * of values walks the whole sheet.
 */
import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellInput, CellStyle, Rect, ReferenceResolver } from './engine';
import type { EnteredFormulas } from './entered-formulas';
import type { CellMatrix, Grid, Look } from './grid';
import { spillReferences } from './spill-references';
import { changedExtras, fromUniverStyle, patchedStyle, toUniverStyle, withoutExtras, type Custom } from './style-map';
import { exactCell, formulaCell, typedCell } from './typed-cell';

interface SheetWrites {
  values: Record<number, Record<number, ICellData>>;
  styles: Record<number, Record<number, CellStyle>>;
  rows: number;
  columns: number;
}

/** No style is waiting. */
const NOTHING: CellStyle = {};

export class PendingWrites {
  private readonly sheets = new Map<string, SheetWrites>();
  private references: ReferenceResolver = { plain: () => null, inFile: () => null };
  /** What a waiting style and one that is added, as JSON, make together. */
  private readonly merges = new WeakMap<CellStyle, Map<string, CellStyle>>();
  /** Of cells without extras: by the style that is waiting, then by Univer's id of the style they have. */
  private readonly looks = new WeakMap<CellStyle, Map<string, CellStyle>>();
  /** Once a formula has referred to a spill, calculations may change what it refers to. */
  holdsSpills = false;

  constructor(
    private readonly grid: Grid,
    private readonly currentYear: () => number,
    private readonly spillOf: (sheet: string, row: number, column: number) => Rect | null,
    private readonly entered: EnteredFormulas,
  ) {}

  write(
    sheet: string,
    row: number,
    column: number,
    cells: readonly (readonly CellInput[])[],
    mode: 'exact' | 'typed',
  ): void {
    const resolved: [row: number, column: number, cell: ICellData][] = [];
    cells.forEach((line, down) =>
      line.forEach((input, across) => {
        if (input === null) return;
        const at = { row: row + down, column: column + across };
        const format =
          typeof input === 'string' && mode === 'typed' ? this.format(sheet, at.row, at.column) : 'General';
        const read = mode === 'typed' ? this.typed(sheet, at, input, format) : exactCell(input);
        resolved.push([at.row, at.column, this.resolved(sheet, at, read)]);
      }),
    );
    // Only now: resolving references may apply what was pending.
    for (const [y, x, cell] of resolved) {
      this.put(sheet, y, x, cell);
      if (mode === 'typed') this.entered.entered(sheet, y, x, cell);
    }
  }

  setReferences(references: ReferenceResolver): void {
    this.references = references;
  }

  /** A table or a spill has changed: what refers to it is written anew. True when something was. */
  refreshReferences(): boolean {
    this.apply();
    let changed = false;
    for (const worksheet of this.grid.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        const written = structuredOf(cell?.custom as Custom);
        const plain = written === null ? null : this.plain(written, sheet, row, column);
        const fresh = plain === null ? null : formulaCell(plain);
        if (!fresh || fresh.f === cell?.f) return;
        this.put(sheet, row, column, fresh);
        changed = true;
      });
    }
    return changed;
  }

  /** With A1 references instead of structured ones and of `A1#`; null when there are none. */
  private plain(written: string, sheet: string, row: number, column: number): string | null {
    const tables = this.references.plain(written, sheet, row, column);
    const spills = spillReferences(tables ?? written, sheet, (name) => this.sheetNamed(name), this.spillOf);
    if (spills !== null) this.holdsSpills = true;
    return spills ?? tables;
  }

  /** The formula of a cell that refers to tables, as a file spells it; null for other cells. */
  inFile(sheet: string, row: number, column: number): string | null {
    const written = structuredOf(this.grid.cell(sheet, row, column)?.custom as Custom);
    return written === null ? null : this.references.inFile(written, sheet, row, column);
  }

  private sheetNamed(name: string): string | undefined {
    return this.grid.workbook.getSheetBySheetName(name)?.getSheetId();
  }

  /** Structured references are kept as written beside the formula that the grid calculates. */
  private resolved(sheet: string, at: { row: number; column: number }, cell: ICellData): ICellData {
    const before = this.grid.cell(sheet, at.row, at.column)?.custom as Custom | undefined;
    const plain = cell.f ? this.plain(cell.f, sheet, at.row, at.column) : null;
    if (plain === null) {
      if (structuredOf(before) === null) return cell;
      const { structured: _structured, ...custom } = before ?? {};
      return { ...cell, custom: Object.keys(custom).length > 0 ? custom : null };
    }
    return { ...cell, ...formulaCell(plain), custom: { ...before, structured: cell.f } };
  }

  style(sheet: string, rect: Rect, style: CellStyle): void {
    if (style.numberFormat !== undefined) this.entered.formatted(sheet, rect);
    const writes = this.writesOf(sheet);
    const added = JSON.stringify(style);
    // Neighbours are mostly alike.
    let [before, after] = [NOTHING, this.merged(NOTHING, style, added)];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line = (writes.styles[row] ??= {});
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const waiting = line[column] ?? NOTHING;
        if (waiting !== before) [before, after] = [waiting, this.merged(waiting, style, added)];
        line[column] = after;
      }
    }
    writes.rows = Math.max(writes.rows, rect.row + rect.rows);
    writes.columns = Math.max(writes.columns, rect.column + rect.columns);
  }

  /** Cells whose styles came about alike share one object, so that it is translated once. */
  private merged(before: CellStyle, style: CellStyle, added: string): CellStyle {
    let known = this.merges.get(before);
    if (!known) this.merges.set(before, (known = new Map<string, CellStyle>()));
    let after = known.get(added);
    if (!after) known.set(added, (after = { ...before, ...style }));
    return after;
  }

  clearStyle(sheet: string, rect: Rect): void {
    this.entered.formatted(sheet, rect);
    this.apply();
    const cells: CellMatrix = {};
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = this.grid.cell(sheet, row, column);
        if (!cell?.s && !cell?.custom) continue;
        const change: ICellData = { s: null, custom: withoutExtras(cell.custom as Custom) };
        if (cell.t) change.t = cell.t;
        (cells[row] ??= {})[column] = change;
      }
    }
    if (Object.keys(cells).length > 0) this.grid.setStyles(sheet, cells);
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
    const looks: Look[] = [];
    const after = new Map<CellStyle, Map<ICellData['s'], IStyleData | null>>();
    const extras = new Map<CellStyle, Custom | undefined>();
    const matrix = this.grid.sheet(sheet).getCellMatrix();
    for (const row in writes.styles) {
      const line = writes.styles[Number(row)] ?? {};
      for (const column in line) {
        const style = line[Number(column)] ?? NOTHING;
        const at = { row: Number(row), column: Number(column) };
        const cell = matrix.getValue(at.row, at.column) ?? undefined;
        let known = after.get(style);
        if (!known) after.set(style, (known = new Map<ICellData['s'], IStyleData | null>()));
        let patched = known.get(cell?.s);
        if (patched === undefined) known.set(cell?.s, (patched = this.patched(cell, style)));
        if (!extras.has(style)) extras.set(style, changedExtras(null, style));
        const custom = cell?.custom ? changedExtras(cell.custom as Custom, style) : extras.get(style);
        looks.push({
          ...at,
          style: patched,
          // Univer would guess the type anew from the value: a text such as 007 would turn into a number.
          ...(cell?.t ? { t: cell.t } : {}),
          ...(custom !== undefined && !(custom === null && !cell?.custom) ? { custom } : {}),
        });
      }
    }
    this.grid.setLooks(sheet, looks);
  }

  private patched(cell: ICellData | undefined, style: CellStyle): IStyleData | null {
    return patchedStyle(this.grid.workbook.getStyles().getStyleByCell(cell), toUniverStyle(style));
  }

  /** The cell's look with what is still to be applied; many cells share a style, and most lines ask for each cell's. */
  look(sheet: string, row: number, column: number): CellStyle {
    const cell = this.grid.cell(sheet, row, column);
    const waiting = this.sheets.get(sheet)?.styles[row]?.[column] ?? NOTHING;
    const custom = cell?.custom as Custom | undefined;
    const style = cell?.s ?? '';
    if (custom || typeof style !== 'string') return this.computedLook(cell, waiting);
    const known = this.looks.get(waiting) ?? new Map<string, CellStyle>();
    this.looks.set(waiting, known);
    const look = known.get(style) ?? this.computedLook(cell, waiting);
    known.set(style, look);
    return look;
  }

  private computedLook(cell: ICellData | undefined, waiting: CellStyle): CellStyle {
    const custom = cell?.custom as Custom | undefined;
    const changed = changedExtras(custom, waiting);
    return fromUniverStyle(this.patched(cell, waiting), (changed === undefined ? custom : changed) ?? {});
  }

  private typed(
    sheet: string,
    at: { row: number; column: number },
    input: Exclude<CellInput, null>,
    format: string,
  ): ICellData {
    if (typeof input !== 'string') return exactCell(input);
    const { cell, format: brought } = typedCell(input, format, this.currentYear());
    if (brought !== undefined) this.style(sheet, { ...at, rows: 1, columns: 1 }, { numberFormat: brought });
    return cell;
  }

  private format(sheet: string, row: number, column: number): string {
    const pending = this.sheets.get(sheet)?.styles[row]?.[column]?.numberFormat;
    if (pending !== undefined) return pending;
    return this.grid.workbook.getStyles().getStyleByCell(this.grid.cell(sheet, row, column))?.n?.pattern ?? 'General';
  }

  private put(sheet: string, row: number, column: number, cell: ICellData): void {
    const writes = this.writesOf(sheet);
    (writes.values[row] ??= {})[column] = cell;
    writes.rows = Math.max(writes.rows, row + 1);
    writes.columns = Math.max(writes.columns, column + 1);
  }

  private writesOf(sheet: string): SheetWrites {
    let writes = this.sheets.get(sheet);
    if (!writes) this.sheets.set(sheet, (writes = { values: {}, styles: {}, rows: 0, columns: 0 }));
    return writes;
  }
}

/** The formula as it was written, where it refers to tables. */
export function structuredOf(custom: Custom | undefined): string | null {
  const written = custom?.['structured'];
  return typeof written === 'string' ? written : null;
}
