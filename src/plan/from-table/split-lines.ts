/** Lines without tabs, as they come out of a printed document: the figures at a line's end are cells of their own. */
import { headerMeaning } from './headers';
import { oneLine, type SourceTable, type TableCell } from './table';

/** The table itself where it has several columns, or where nothing says how many a line holds. */
export function splitLines(table: SourceTable): SourceTable {
  const lines = table.rows.map((row) => row.map(({ text }) => text));
  if (lines.some((cells) => cells.filter((text) => oneLine(text) !== '').length > 1)) return table;
  // A blank between two Chinese words parts cells here.
  const texts = lines.map((cells) => cells.join(' ').replace(/\s+/g, ' ').trim());
  const heads = texts.map((text) => text.split(' ')).filter(isHead);
  const width = heads[0]?.length ?? 0;
  if (width === 0) return table;
  const rows = texts.map((text) => cellsOf(text, width).map((cell): TableCell => ({ text: cell })));
  return { ...table, merges: [], rows: rows.map((row) => [...row, ...blanks(width - row.length)]) };
}

function isHead(words: readonly string[]): boolean {
  return words.length > 2 && words.every((word) => headerMeaning(word) !== null);
}

function blanks(count: number): readonly TableCell[] {
  return Array.from({ length: Math.max(count, 0) }, () => ({ text: '' }));
}

/** A line with too few words, or with words where figures are wanted, is one cell. */
function cellsOf(text: string, width: number): readonly string[] {
  const words = text.split(' ');
  const behind = words.slice(words.length - width + 1);
  if (words.length < width) return [text];
  const holdsFigure = behind.some((word) => /\d|^[-—–…]+$/.test(word));
  if (!holdsFigure && !isHead(words)) return [text];
  return [words.slice(0, words.length - width + 1).join(' '), ...behind];
}
