/** Areas as Excel's events state them: `K7`, `B2:C5`, whole columns `A:C`, whole rows `3:5`, several with commas. */

import { columnNumber } from '../template/a1';

/** Rows and columns count from 0; a whole row or column is endless in the other direction. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const corner = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** What is no area (`#REF!`) is left out. */
export function areasOf(address: string): readonly Area[] {
  return address.split(',').flatMap((part) => areaOf(part.trim()) ?? []);
}

function areaOf(text: string): Area | null {
  const [from = '', to = from] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (!first || !last) return null;
  const [row, rows] = stretch(first.row, last.row);
  const [column, columns] = stretch(first.column, last.column);
  return { row, column, rows, columns };
}

function cornerOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const [whole, letters, digits] = corner.exec(text) ?? [];
  if (!whole) return null;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnNumber(letters) : null };
}

function stretch(from: number | null, to: number | null): readonly [start: number, length: number] {
  if (from === null || to === null) return [0, Infinity];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}
