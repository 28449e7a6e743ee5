/** A1 addresses and rectangles. Rows and columns count from 0; whole rows and columns are as long as the sheet. */
import type { Rect } from '../engine/engine';
import { failure } from './errors';

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
/** Longer addresses are refused (platform: getRange). */
const longestAddress = 8192;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3`, `A:C`, `2:3`, or the whole sheet, as Excel states it. */
export function addressOf({ row, column, rows, columns }: Rect): string {
  const [lastRow, lastColumn] = [row + rows, column + columns - 1];
  if (rows === sheetRows && columns === sheetColumns) return `1:${sheetRows}`;
  if (rows === sheetRows) return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  if (columns === sheetColumns) return `${row + 1}:${lastRow}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `'指标 进度'!$B$3:$C$4` → sheet and rectangle; null when it is no address (a name, perhaps). */
export function parseAddress(text: string): { readonly sheet: string | null; readonly rect: Rect } | null {
  if (text.length > longestAddress) throw failure('InvalidArgument', 'address longer than 8192 characters');
  const bang = text.lastIndexOf('!');
  const quoted = text.slice(0, Math.max(0, bang));
  const sheet = bang < 0 ? null : quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const rect = parseCells(
    text
      .slice(bang + 1)
      .replaceAll('$', '')
      .trim(),
  );
  return rect && { sheet, rect };
}

function parseCells(text: string): Rect | null {
  const [first = '', second = first, more] = text.split(':');
  if (more !== undefined) return null;
  const [a, b] = [corner(first), corner(second)];
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const rows = span(a.row, b.row, sheetRows);
  const columns = span(a.column, b.column, sheetColumns);
  if (!text.includes(':') && (a.row === null || a.column === null)) return null;
  return rows && columns && { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  return { column: letters ? columnNumber(letters) : null, row: digits ? Number(digits) - 1 : null };
}

function span(a: number | null, b: number | null, size: number): readonly [number, number] | null {
  if (a === null || b === null) return [0, size];
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  return first < 0 || last >= size ? null : [first, last - first + 1];
}

export function cellCount({ rows, columns }: Rect): number {
  return rows * columns;
}

export function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === sheetRows || columns === sheetColumns;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of `from` without `hole`: up to four rectangles. */
export function without(from: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(from, hole);
  if (!cut) return [from];
  const below = from.row + from.rows - (cut.row + cut.rows);
  const right = from.column + from.columns - (cut.column + cut.columns);
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: cut.row + cut.rows, rows: below },
    { ...cut, column: from.column, columns: cut.column - from.column },
    { ...cut, column: cut.column + cut.columns, columns: right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** A rectangle moved or resized; refused when it leaves the sheet. */
export function placed(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > sheetRows || column + columns > sheetColumns)
    throw failure('InvalidArgument', 'outside the sheet');
  return rect;
}
