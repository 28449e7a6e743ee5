/** Estimates the width and height that cells need. Without a screen this goes by character widths, not by font files. */
import type { CellReader } from './cell-reader';
import type { CellStyle } from './engine';
import type { SheetLayout } from './sheet-layout';

const DEFAULT_FONT_SIZE = 11;
/** Share of the font size: a Chinese character is as wide as high, Latin letters and digits about half. */
const WIDE = 1.02;
const NARROW = 0.55;
const LINE = 1.32;
const CELL_PADDING_PT = 6;
const LOWEST_ROW_PT = 15;

export class Autofit {
  constructor(
    private readonly reader: CellReader,
    private readonly layout: SheetLayout,
    private readonly styleOf: (sheet: string, row: number, column: number) => CellStyle,
  ) {}

  columns(sheet: string, first: number, last: number): void {
    const used = this.reader.usedRect(sheet, true);
    if (!used) return;
    for (let column = first; column <= last; column++) {
      let widest = 0;
      for (let row = used.row; row < used.row + used.rows; row++) {
        if (this.coveredByMerge(sheet, row, column)) continue;
        const { text } = this.reader.cell(sheet, row, column);
        if (text !== '') widest = Math.max(widest, widthOf(text, this.styleOf(sheet, row, column)));
      }
      if (widest > 0) this.layout.setColumnWidth(sheet, column, column, Math.ceil(widest + CELL_PADDING_PT));
    }
  }

  rows(sheet: string, first: number, last: number): void {
    const used = this.reader.usedRect(sheet, true);
    if (!used) return;
    for (let row = first; row <= Math.min(last, used.row + used.rows - 1); row++) {
      let highest = LOWEST_ROW_PT;
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (this.coveredByMerge(sheet, row, column)) continue;
        const { text } = this.reader.cell(sheet, row, column);
        if (text === '') continue;
        const style = this.styleOf(sheet, row, column);
        const size = style.fontSize ?? DEFAULT_FONT_SIZE;
        const room = Math.max(this.layout.columnWidth(sheet, column) - CELL_PADDING_PT, size);
        const lines = text
          .split('\n')
          .map((line) => (style.wrap ? Math.max(1, Math.ceil(widthOf(line, style) / room)) : 1));
        highest = Math.max(highest, lines.reduce((sum, count) => sum + count, 0) * size * LINE);
      }
      this.layout.setRowHeight(sheet, row, row, Math.ceil(highest), true);
    }
  }

  /** Excel leaves merged cells out when it fits. */
  private coveredByMerge(sheet: string, row: number, column: number): boolean {
    return this.layout
      .merges(sheet)
      .some(
        (rect) =>
          row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
      );
  }
}

function widthOf(text: string, style: CellStyle): number {
  const size = style.fontSize ?? DEFAULT_FONT_SIZE;
  const longest = Math.max(...text.split('\n').map(units));
  return longest * size * (style.bold ? 1.06 : 1);
}

function units(line: string): number {
  let sum = 0;
  for (const character of line) sum += (character.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : NARROW;
  return sum;
}
