/** Reads cells as the grid holds them after calculation, children of spills included, with the text as shown. */
import { CellValueType, numfmt, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from '@univerjs/engine-formula';
import type { CellState, CellType, Rect } from './engine';
import type { Grid } from './grid';
import { structuredOf } from './pending-writes';
import type { Custom } from './style-map';
import { UsedCells } from './used-cells';

const EMPTY: CellState = { type: 'Empty', value: '', formula: null, text: '', format: 'General' };

/** A formula's cell and the cells it spills to, its own among them. */
interface SpillRange {
  readonly top: number;
  readonly left: number;
  readonly range: IRange;
}

type Lines = Readonly<Record<string, Nullable<Readonly<Record<string, IRange>>>>>;

export class CellReader {
  private readonly formulas: FormulaDataModel;
  private readonly used: UsedCells;

  constructor(private readonly grid: Grid) {
    this.formulas = grid.injector.get(FormulaDataModel);
    this.used = new UsedCells(grid);
  }

  read(sheet: string, rect: Rect): CellState[][] {
    const matrix = this.grid.sheet(sheet).getCellMatrix();
    const spilled = this.spills(sheet);
    const rows: CellState[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line: CellState[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = matrix.getValue(row, column);
        line.push(this.state(sheet, row, column, cell, spilled(row, column)));
      }
      rows.push(line);
    }
    return rows;
  }

  cell(sheet: string, row: number, column: number): CellState {
    const cell = this.grid.sheet(sheet).getCellMatrix().getValue(row, column);
    return this.state(sheet, row, column, cell, this.spills(sheet)(row, column));
  }

  formula(sheet: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!cell || (!cell.f && !cell.si)) return null;
    if (cell.f && !cell.si) return cell.f;
    return this.formulas.getFormulaStringByCell(row, column, sheet, this.grid.unitId) ?? cell.f ?? null;
  }

  /** Where the formula of a cell spills to; null when it does not. */
  spillOf(sheet: string, row: number, column: number): Rect | null {
    const range = this.formulas.getArrayFormulaRange()[this.grid.unitId]?.[sheet]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
    return { row, column, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
  }

  spillSource(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    if (!this.spills(sheet)(row, column)) return null;
    for (const { top, left, range } of this.spillRanges(sheet))
      if (covers(range, row, column) && !(top === row && left === column)) return { row: top, column: left };
    return null;
  }

  usedRect(sheet: string, valuesOnly: boolean): Rect | null {
    const bounds = this.used.bounds(sheet, valuesOnly).copy();
    for (const { range } of this.spillRanges(sheet)) {
      bounds.add(range.startRow, range.startColumn);
      bounds.add(range.endRow, range.endColumn);
    }
    return bounds.rect();
  }

  private state(
    sheet: string,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    spilled: Nullable<ICellData>,
  ): CellState {
    if (!cell && !spilled) return EMPTY;
    const plain = this.formula(sheet, row, column, cell);
    const formula = plain === null ? null : (structuredOf(cell?.custom as Custom) ?? plain);
    // A child of a spill holds its value apart; a cell with content of its own blocks the spill instead.
    const own = cell?.v !== undefined && cell.v !== null;
    const source = formula !== null || own ? cell : spilled;
    const format = this.grid.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
    const [type, value] = formula !== null && isNothing(source) ? (['Double', 0] as const) : typed(source);
    return { type, value, formula, text: shown(type, value, format), format };
  }

  /** What spills into a cell. Univer keeps values of spills that have moved away: only those within a range count. */
  private spills(sheet: string): (row: number, column: number) => Nullable<ICellData> {
    const held = this.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[sheet];
    if (!held) return () => undefined;
    const ranges = this.spillRanges(sheet);
    return (row, column) => {
      const cell = held[row]?.[column];
      return cell && ranges.some(({ range }) => covers(range, row, column)) ? cell : undefined;
    };
  }

  private spillRanges(sheet: string): readonly SpillRange[] {
    const held = this.formulas.getArrayFormulaRange()[this.grid.unitId]?.[sheet] ?? {};
    return Object.entries(held as Lines).flatMap(([top, line]) =>
      Object.entries(line ?? {}).map(([left, range]) => ({ top: Number(top), left: Number(left), range })),
    );
  }
}

function covers({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

/** A formula that ends at a blank cell shows 0, as in Excel. */
function isNothing(cell: Nullable<ICellData>): boolean {
  return (cell?.v === undefined || cell.v === null) && !cell?.p;
}

/** HYPERLINK leaves its text in a document of its own, which ends in a line break. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '');
}

function typed(cell: Nullable<ICellData>): [CellType, string | number | boolean] {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null) return ['Empty', ''];
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return ['Boolean', value === true || value === 1 || value === '1'];
  if (typeof value === 'number') return ['Double', value];
  if (cell?.t === CellValueType.NUMBER && value !== '' && Number.isFinite(Number(value)))
    return ['Double', Number(value)];
  if (ERROR_TYPE_SET.has(value as ErrorType)) return ['Error', value];
  return ['String', value];
}

const shownTexts = new Map<string, string>();
const MOST_TEXTS = 20_000;

/** Formatting is slow and tables repeat themselves: results are remembered. */
export function shown(type: CellType, value: string | number | boolean, format: string): string {
  if (type === 'Empty') return '';
  if (type === 'Error') return String(value);
  if (type === 'Boolean') return value ? 'TRUE' : 'FALSE';
  if (type === 'String' && (format === 'General' || format === '@')) return String(value);
  const key = `${format}\u0000${type === 'String' ? 's' : 'n'}${value}`;
  let text = shownTexts.get(key);
  if (text === undefined) {
    text = numfmt.format(inChinese(format), value, { locale: 'en-US', throws: false });
    if (shownTexts.size > MOST_TEXTS) shownTexts.clear();
    shownTexts.set(key, text);
  }
  return text;
}

/** As in Chinese Excel: `aaaa` gives 星期五, while `dddd` and `mmm` give English names. */
function inChinese(format: string): string {
  return /a{3,4}/i.test(format) && !format.includes('[$') ? `[$-804]${format}` : format;
}
