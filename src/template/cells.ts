/** A sheet's contents while it is being made: cells are put one by one and leave as one block. */
import { crossings } from './a1';
import type { CellContent, CellPosition, ContentBlock, SheetSpec } from './sheet-spec';
import { needsTextFormat } from './text-cells';

export class Cells {
  private readonly rows: CellContent[][] = [];
  /** Columns by row of the cells whose text would be read as something else without the format `@`. */
  private readonly literal = new Map<number, number[]>();

  private readonly keptTexts: CellPosition[] = [];

  /** Numbers, formulas, our own texts, and texts in cells that are `@` anyway. */
  put(row: number, column: number, content: CellContent): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = content;
  }

  /** Words from the plan: whatever they begin with, they stay text. */
  text(row: number, column: number, words: string): void {
    if (needsTextFormat(words)) {
      const columns = this.literal.get(row) ?? [];
      columns.push(column);
      this.literal.set(row, columns);
    }
    this.put(row, column, words);
  }

  /** What stood in a cell before, to stand there again exactly: whatever it begins with, a text stays the text that it was. */
  keep(row: number, column: number, content: CellContent): void {
    if (typeof content === 'string' && content !== '') this.keptTexts.push({ row, column });
    this.put(row, column, content);
  }

  /** A row of our own texts, from a column on. */
  row(row: number, column: number, contents: readonly CellContent[]): void {
    contents.forEach((content, i) => this.put(row, column + i, content));
  }

  get contents(): readonly ContentBlock[] {
    const width = this.rows.reduce((most, { length }) => Math.max(most, length), 0);
    if (width === 0) return [];
    const padded = (cells: readonly CellContent[]) =>
      cells.length === width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => null)];
    return [{ row: 0, column: 0, cells: this.rows.map(padded) }];
  }

  get kept(): Pick<SheetSpec, 'keptTexts'> {
    return this.keptTexts.length > 0 ? { keptTexts: this.keptTexts } : {};
  }

  /** Ranges that need the format `@`: rows with the same columns are gathered. */
  get textRanges(): readonly string[] {
    const rowsByColumns = new Map<string, { columns: readonly number[]; rows: number[] }>();
    for (const [row, columns] of this.literal) {
      const group = rowsByColumns.get(columns.join()) ?? { columns, rows: [] };
      group.rows.push(row);
      rowsByColumns.set(columns.join(), group);
    }
    return [...rowsByColumns.values()].flatMap(({ rows, columns }) => crossings(rows, columns));
  }
}
