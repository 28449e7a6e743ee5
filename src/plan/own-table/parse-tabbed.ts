/** Reads text with tabs between its cells, as Excel and Word put it on the clipboard. */
import type { HeldValue, OwnTable } from './own-table';

/** Numbers that no reading can change; Excel keeps fifteen digits. `1,000`, `97%` and `2021-3` stay what they are: text. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const mostDigits = 15;

/** Cells with tabs, line breaks or quotes stand in quotes. Takes time in proportion to the text. */
export function parseTabbed(text: string): OwnTable {
  const rows: HeldValue[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(valueOf(cell.text));
    at = cell.end;
    const mark = text[at];
    if (mark === undefined) break;
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (mark !== '\t' && at < text.length) rows.push([]);
  }
  return rows.map((cells) => cells.map((value) => ({ value })));
}

interface CellText {
  readonly text: string;
  readonly end: number;
}

const endsCell = /[\t\r\n]/g;

function plainCell(text: string, start: number): CellText {
  endsCell.lastIndex = start;
  const end = endsCell.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

/** What only begins with a quote is a cell like any other. */
function quotedCell(text: string, start: number): CellText {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return plainCell(text, start);
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      const isWhole = end === text.length || /[\t\r\n]/.test(text[end] ?? '');
      return isWhole ? { text: parts.join('"'), end } : plainCell(text, start);
    }
    from = quote + 2;
  }
}

function valueOf(text: string): HeldValue {
  const bare = text.trim();
  if (!plainNumber.test(bare)) return text === bare ? bare : text;
  return bare.replace(/\D/g, '').length > mostDigits ? bare : Number(bare);
}
