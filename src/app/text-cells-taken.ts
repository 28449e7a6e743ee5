/** What is written where a cell's format makes a text of anything: there an apostrophe would be part of the text. */
import type { CellFormat } from '../excel/write-cell-formats';
import type { ComputedCell } from './computed-contents';
import type { StandingSheets } from './standing-sheets';

/** `formats` are those that the cells have by the time they are written; criteria stand as text always. */
export function asTextCellsTake(
  cells: readonly ComputedCell[],
  formats: readonly CellFormat[],
  { yearSheets }: StandingSheets,
): readonly ComputedCell[] {
  const texts = new Set(formats.filter(({ numberFormat }) => numberFormat === '@').map(placeOf));
  const criteria = new Set(
    yearSheets.map(
      ({ sheet, places }) => `${sheet.name}|${sheet.block.column + (places.columns.get('criterion') ?? NaN)}`,
    ),
  );
  return cells.map((cell) => {
    const { sheet, column, content } = cell;
    const isText = texts.has(placeOf(cell)) || criteria.has(`${sheet}|${column}`);
    return isText && typeof content === 'string' ? { ...cell, content: content.replace(/^'/, '') } : cell;
  });
}

function placeOf({ sheet, row, column }: Pick<CellFormat, 'sheet' | 'row' | 'column'>): string {
  return `${sheet}|${row}|${column}`;
}
