/** A1 addresses: letters and numbers, sheet names in quotes. Rows and columns count from 0. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function rectAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `'指标进度'!K7`; an apostrophe in the name is doubled. */
export function onSheet(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}

/** The sheet's name and the address behind it, as Excel's `range.address` states them. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(bang, 0));
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: address.slice(bang + 1) };
}

/** `A4:AH25` → `$A$4:$AH$25`. */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
