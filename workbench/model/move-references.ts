/** Relative references of a formula moved as copying moves them; texts and absolute parts stay. */
import { columnLetters } from './a1';

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

export function moveReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(
    token,
    (
      whole,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string,
      digits: string,
      at: number,
    ) => {
      if (letters === undefined || /[\w.]/.test(formula[at - 1] ?? '')) return whole;
      const column =
        [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const movedColumn = fixedColumn ? column : column + columns;
      const movedRow = fixedRow ? Number(digits) : Number(digits) + rows;
      if (movedColumn < 0 || movedRow < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(movedColumn)}${fixedRow}${movedRow}`;
    },
  );
}
