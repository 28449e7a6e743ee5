/** `A1#` means all that the formula in A1 spills to. Univer does not know it: it is read as the range of the moment. */
import { cellName, rangeName } from './cell-name';
import type { Rect } from './engine';

const SPILL =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])\$?([A-Za-z]{1,3})\$?(\d{1,7})#/gu;

/** null when the formula holds no such reference. */
export function spillReferences(
  formula: string,
  ownSheet: string,
  sheetNamed: (name: string) => string | undefined,
  spillOf: (sheet: string, row: number, column: number) => Rect | null,
): string | null {
  if (!formula.includes('#')) return null;
  let found = false;
  const plain = formula.replace(
    SPILL,
    (whole: string, prefix: string | undefined, letters: string | undefined, digits: string | undefined) => {
      if (letters === undefined || digits === undefined) return whole;
      found = true;
      const name = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      const sheet = name === undefined ? ownSheet : sheetNamed(name);
      const row = Number(digits) - 1;
      const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const spill = sheet === undefined ? null : spillOf(sheet, row, column);
      const reference = spill ? rangeName(spill) : cellName(row, column);
      return `${prefix ?? ''}${reference.replace(/[A-Z]+|\d+/g, '$$$&')}`;
    },
  );
  return found ? plain : null;
}
