/**
 * A workbook spec as text for golden files: every cell, except that the formulas of later rows that differ from the row
 * above in nothing but row numbers are left out; then looks and rules, a line each.
 */
import { cellAddress } from '../../src/template/a1';
import type { CellContent, SheetSpec, WorkbookSpec } from '../../src/template/sheet-spec';

/** Spaces that look like none or like another; a golden file shows them by number. */
const invisible = /[\u00a0\u2000-\u200f\u2028\u2029\u3000\ufeff]/g;

export function dump(spec: WorkbookSpec): string {
  const names = spec.names.map(({ name, sheet, address }) => `${name} = ${sheet}!${address}`);
  const lines = [...spec.sheets.flatMap(sheetLines), '', ...names, `start ${spec.start.sheet}!${spec.start.cell}`, ''];
  return lines.join('\n').replace(invisible, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sheetLines(sheet: SheetSpec): readonly string[] {
  const { id, name, contents, formats, validations, conditionals, widths, heights, ...rest } = sheet;
  return [
    '',
    `## ${id} ${name}`,
    ...contents.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, i) => rowLines(cells, line, row + i, i, column)),
    ),
    `widths ${widths.map(({ columns, width }) => `${columns} ${width}`).join(', ')}`,
    `heights ${heights.map(({ rows, height }) => `${rows} ${height}`).join(', ')}`,
    ...[...formats, ...validations, ...conditionals].map(
      ({ ranges, ...rule }) => `${ranges.join(',')} ${JSON.stringify(rule)}`,
    ),
    JSON.stringify(rest),
  ];
}

function rowLines(
  cells: readonly (readonly CellContent[])[],
  line: readonly CellContent[],
  row: number,
  i: number,
  column: number,
): readonly string[] {
  return line.flatMap((content, j) => {
    if (content === null || isRepeated(content, cells[i - 1]?.[j], row)) return [];
    return [`${cellAddress(row, column + j)} ${JSON.stringify(content)}`];
  });
}

/** The formula of the row above, one row further down. */
function isRepeated(content: CellContent, above: CellContent | undefined, row: number): boolean {
  if (typeof content !== 'string' || typeof above !== 'string' || !content.startsWith('=')) return false;
  const relative = (formula: string, at: number) =>
    formula.replace(/([A-Z])(\d+)\b/g, (_cell, letter: string, digits: string) => `${letter}[${Number(digits) - at}]`);
  return relative(content, row) === relative(above, row - 1);
}
