/** A table as somebody selected or pasted it: rows of cells, before anything is understood. */

export interface TableCell {
  /** As displayed; line breaks inside a cell stay. */
  readonly text: string;
  /** What Excel made of it that the plan's text cannot be told from: `6:30:64` becomes a time, `3-5` a date. */
  readonly oddity?: 'date' | 'error';
}

/** A rectangle of the table that Excel shows as one cell; its text stands in the first one. Counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SourceTable {
  /** `Sheet1!A3:D28`; '' for pasted text. */
  readonly place: string;
  /** All rows are of one length. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly merges: readonly Merge[];
  /** Rows that are hidden or filtered away in Excel. */
  readonly hidden: readonly number[];
}

/** A plan has up to 2,000 indicators; beside them a table has headings, notes and page breaks. */
export const mostRows = 5_000;
export const mostColumns = 60;

export function textAt(table: SourceTable, row: number, column: number): string {
  return table.rows[row]?.[column]?.text ?? '';
}

/** Invisible characters and controls, which no cell of a plan may hold; line breaks and tabs are blanks, not these. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line: a run of blanks is one blank, and none stands between two Chinese characters, which a broken line leaves there. */
export function oneLine(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g, '$1');
}

/** For comparing: width and blanks make no difference. */
export function compact(text: string): string {
  return text.replace(invisible, '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
