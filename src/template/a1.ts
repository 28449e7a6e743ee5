/** A1 addresses: letters and numbers, sheet names in quotes. Rows and columns count from 0. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 0, AA → 26; in capitals or not. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function rectAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `A4:AH25` → `$A$4:$AH$25`. */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `'指标进度'!K7`; an apostrophe in the name is doubled. */
export function onSheet(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}

const reference = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** A formula for another sheet: `IF($K7="","",$K7)` → `IF('指标进度'!$K7="","",'指标进度'!$K7)`; its references have no sheet yet. */
export function fromSheet(sheetName: string, formula: string): string {
  return formula.replace(reference, (part) => (part.startsWith('"') ? part : onSheet(sheetName, part)));
}

/** A text as it stands inside a formula: `"符合时序"`, quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Numbers gathered into runs of neighbours: 1, 2, 3, 7 → 1–3, 7–7. Order and repetitions do not matter. */
export function runsOf(numbers: Iterable<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const n of rising(numbers)) {
    const last = runs.at(-1);
    if (last?.last === n) continue;
    if (last?.last === n - 1) runs[runs.length - 1] = { first: last.first, last: n };
    else runs.push({ first: n, last: n });
  }
  return runs;
}

/** Rows of a sheet mostly rise already. */
function rising(numbers: Iterable<number>): readonly number[] {
  const all = [...numbers];
  return all.every((n, i) => i === 0 || n >= (all[i - 1] ?? n)) ? all : all.sort((a, b) => a - b);
}

/** The rectangles that rows and columns cross in, row runs outside: few ranges, never one per cell. */
export function crossings(rows: Iterable<number>, columns: Iterable<number>): readonly string[] {
  return crossingsOf(runsOf(rows), columns);
}

/** The same of rows that are gathered already. */
export function crossingsOf(rows: readonly Run[], columns: Iterable<number>): readonly string[] {
  const columnRuns = runsOf(columns);
  return rows.flatMap((row) =>
    columnRuns.map((column) =>
      rectAddress(row.first, column.first, row.last - row.first + 1, column.last - column.first + 1),
    ),
  );
}

/** Excel takes at most 8192 characters in an address list (platform: getRanges); longer lists are cut into several. */
export function cutLists(ranges: readonly string[], limit = 8000): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let length = Infinity;
  for (const range of ranges) {
    if (length + range.length + 1 > limit) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(range);
    length += range.length + 1;
  }
  return lists;
}
