/** Formulas as Excel copies them: relative references move along, fixed ones stay; and whether two formulas are the same. */
import { columnLetters } from './a1';

/** Texts and sheet names in quotes may hold anything; what is followed by a bracket is a function's name (LOG10). */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** `down` and `across` in cells. */
export function movedFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formula.replace(parts, (part, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return part;
    const column = fixedColumn ? letters : columnLetters(Math.max(0, columnOf(letters) + across));
    const row = fixedRow ? digits : String(Math.max(1, Number(digits) + down));
    return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel may give a formula back with other spaces, without quotes that a name does not need, and with marks of its own (@). */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[\s@']/g, (part) => (part.startsWith('"') ? part : ''));
}
