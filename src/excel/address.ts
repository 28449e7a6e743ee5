/** Addresses as Excel states them; making them is the template's (template/a1.ts). */

/** The sheet's name and the address behind it, as Excel's `range.address` states them. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(bang, 0));
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: address.slice(bang + 1) };
}

/** `'规划疑点'!$B$1:$I$28` → `B1:I28`; of several areas, all of them. */
export function plainCells(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replaceAll('$', '');
}
