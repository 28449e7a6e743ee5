/** Formulas in R1C1 style: references by distance from the cell that holds the formula. */
import { columnLetters, columnNumber, sheetColumns, sheetRows } from './a1';

const a1Token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

export function toR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(
    a1Token,
    (whole, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const at = (letter: string, index: number, own: number, fixed: boolean) => {
        if (fixed) return `${letter}${index + 1}`;
        return index === own ? letter : `${letter}[${index - own}]`;
      };
      const [y, x] = [Number(digits) - 1, columnNumber(letters)];
      if (x >= sheetColumns || y >= sheetRows) return whole;
      return at('R', y, row, fixedRow !== '') + at('C', x, column, Boolean(fixedColumn));
    },
  );
}

const r1c1Token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\w(.[])/gi;

export function fromR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(
    r1c1Token,
    (
      whole: string,
      rowOffset: string | undefined,
      rowFixed: string | undefined,
      columnOffset: string | undefined,
      columnFixed: string | undefined,
    ) => {
      if (!/^r/i.test(whole)) return whole;
      const y = rowFixed === undefined ? row + Number(rowOffset ?? 0) : Number(rowFixed) - 1;
      const x = columnFixed === undefined ? column + Number(columnOffset ?? 0) : Number(columnFixed) - 1;
      if (y < 0 || x < 0 || y >= sheetRows || x >= sheetColumns) return '#REF!';
      const letters = `${columnFixed === undefined ? '' : '$'}${columnLetters(x)}`;
      return `${letters}${rowFixed === undefined ? '' : '$'}${y + 1}`;
    },
  );
}
