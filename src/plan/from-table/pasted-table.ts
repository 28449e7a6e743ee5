/** Text as the clipboard holds a table: tabs between cells, lines between rows, quotes around what has either inside. */
import { mostColumns, mostRows, type SourceTable, type TableCell } from './table';

/** Characters. */
export const longestPaste = 2_000_000;

export type PastedTable =
  { readonly ok: true; readonly table: SourceTable } | { readonly ok: false; readonly problem: TableProblem };

export interface TableProblem {
  readonly code: 'nothing' | 'too-long' | 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'areas-differ';
  readonly found: number;
  readonly most: number;
}

export function parsePasted(text: string): PastedTable {
  if (text.length > longestPaste) return refuse('too-long', text.length, longestPaste);
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return tableOf(rows.map((row) => row.map((cell) => ({ text: cell }))));
}

/** Rows of one length, within the limits. */
export function tableOf(
  rows: readonly (readonly TableCell[])[],
  more: Partial<Omit<SourceTable, 'rows'>> = {},
): PastedTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (!rows.some((row) => row.some(({ text }) => text.trim() !== ''))) return refuse('nothing', 0, 0);
  if (rows.length > mostRows) return refuse('too-many-rows', rows.length, mostRows);
  if (width > mostColumns) return refuse('too-many-columns', width, mostColumns);
  const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ text: '' }))]);
  return { ok: true, table: { place: '', merges: [], hidden: [], ...more, rows: even } };
}

function refuse(code: TableProblem['code'], found: number, most: number): PastedTable {
  return { ok: false, problem: { code, found, most } };
}

/** A quote opens a cell only where it is closed again right before a tab, a line's end or the text's end. */
const quotedCell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const plainCell = /[^\t\r\n]*/y;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    quotedCell.lastIndex = at;
    plainCell.lastIndex = at;
    const quoted = text.charAt(at) === '"' ? quotedCell.exec(text) : null;
    const plain = quoted ?? plainCell.exec(text);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (plain?.[0] ?? ''));
    at += plain?.[0].length ?? 0;
    if (text.charAt(at) === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    if (at >= text.length) return rows;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    row = [];
  }
}
