/** Lines without tabs, as they come out of a printed document: the figures at a line's end are cells of their own. */
import { headerMeaning } from './headers';
import { oneLine, type SourceTable, type TableCell } from './table';

/** The table itself where it has several columns, or where nothing says how many a line holds. */
export function splitLines(table: SourceTable): SourceTable {
  const lines = table.rows.map((row) => row.map(({ text }) => text));
  if (lines.some((cells) => cells.filter((text) => oneLine(text) !== '').length > 1)) return table;
  // A blank between two Chinese words parts cells here.
  const texts = lines.map((cells) => withBrackets(cells.join(' ').replace(/\s+/g, ' ').trim()));
  const first = texts.findIndex((text) => isHead(text.split(' ')));
  if (first < 0) return table;
  const head = (texts[first] ?? '').split(' ');
  const width = head.length;
  const hasGroups = headerMeaning(head[0] ?? '')?.role === 'group' && headerMeaning(head[1] ?? '')?.role === 'name';
  // What stands above the head is a title, with whatever figures.
  const split = texts.map((text, row) => (row < first ? [text] : cellsOf(text, width, hasGroups)));
  const rows = split.map((cells) => cells.map((cell): TableCell => ({ text: cell })));
  return { ...table, merges: [], rows: rows.map((row) => [...row, ...blanks(width - row.length)]) };
}

/** A head's brackets belong to the word before them: 2015年 (基数). */
function withBrackets(text: string): string {
  const joined = text.replace(/ (?=[（(][^（）() ]*[)）](?: |$))/g, '');
  return isHead(joined.split(' ')) ? joined : text;
}

function isHead(words: readonly string[]): boolean {
  return words.length > 2 && words.every((word) => headerMeaning(word) !== null);
}

function blanks(count: number): readonly TableCell[] {
  return Array.from({ length: Math.max(count, 0) }, () => ({ text: '' }));
}

/**
 * A line with too few words, or with words where figures are wanted, is one cell. Where groups have a column, a word before
 * the number of the name is one: 就业创业 1. 城镇新增就业人数 (万人).
 */
function cellsOf(text: string, width: number, hasGroups: boolean): readonly string[] {
  const words = text.split(' ');
  if (isHead(words)) return words.length === width ? words : [text];
  const figures = hasGroups ? width - 2 : width - 1;
  const behind = words.slice(words.length - figures);
  if (words.length <= figures) return [text];
  if (!behind.some((word) => /\d|^[-—–…]+$/.test(word))) return [text];
  const name = words.slice(0, words.length - figures).join(' ');
  if (!hasGroups) return [name, ...behind];
  const [, group = '', rest = name] = /^([^\d\s]+) (\d.*)$/.exec(name) ?? [];
  return [group, rest, ...behind];
}
