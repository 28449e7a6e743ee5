/** Where a cell of a table stands on its sheet. */
import { cellAddress, columnNumber } from '../../template/a1';

const area = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/;

/** `place` is the table's: `Sheet1!B3:F8`, with several areas `Sheet1!B3:F4,B6:F8`; pasted text is counted from A1. */
export function cellPlace(place: string, row: number, column: number): string {
  let rest = row;
  for (const part of place.slice(place.lastIndexOf('!') + 1).split(',')) {
    const [, letters = 'A', first = '1', last = first] = area.exec(part) ?? [];
    const rows = part === '' ? Infinity : Number(last) - Number(first) + 1;
    if (rest < rows) return cellAddress(Number(first) - 1 + rest, columnNumber(letters) + column);
    rest -= rows;
  }
  return cellAddress(row, column);
}
