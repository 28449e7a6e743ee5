/** What stands on the clipboard as rows of texts: an HTML table (a spreadsheet, a document, a page) or tab-separated text. */

export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

export function clipboardRows({ html, text }: ClipboardContent): readonly (readonly string[])[] {
  return tableRows(html) ?? textRows(text);
}

/** null when there is no table in the text. */
function tableRows(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[row]?.[column] !== undefined) column += 1;
      // A merged cell has its text at its top left and blanks below and beside.
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.colSpan; across += 1)
          (rows[row + down] ??= [])[column + across] = down + across === 0 ? cellText(cell) : '';
    }
  });
  const width = Math.max(0, ...rows.map((line) => line.length));
  return rows.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
}

/** White space of the markup counts as one blank; breaks and paragraphs of a document stay line breaks. */
function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const node of textNodes(copy)) node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
  for (const part of copy.querySelectorAll('br')) part.replaceWith('\n');
  for (const part of copy.querySelectorAll('p, div, li')) part.append('\n');
  return (copy.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Cells with line breaks or tabs stand in quotes, as spreadsheets copy them. */
export function textRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= clean.length) {
    const match = cell.exec(clean);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
