/** Whether a name is free for a function of ours (Microsoft's custom-functions-naming page; stricter where we can be). */
import { builtInFunctions, macroFunctions } from './excel-names';

/** The corner of a sheet, XFD1048576. */
const lastColumn = columnNumber('XFD');
const lastRow = 1_048_576;

interface Rule {
  readonly fault: string;
  readonly breaks: (name: string) => boolean;
}

const rules: readonly Rule[] = [
  // Ids may hold dots and underscores too; names also other alphabets, which break formulas written by code.
  { fault: 'must be capital letters and digits, a letter first', breaks: (name) => !/^[A-Z][A-Z0-9]*$/.test(name) },
  { fault: 'must have 3 to 128 characters', breaks: (name) => name.length < 3 || name.length > 128 },
  { fault: 'looks like a cell', breaks: isCell },
  { fault: 'looks like a cell in R1C1 style', breaks: (name) => /^R\d*(?:C\d*)?$|^C\d*$/.test(name) },
  { fault: 'is a function of Excel', breaks: (name) => builtInFunctions.has(name) },
  { fault: 'belongs to Excel 4 macros', breaks: (name) => macroFunctions.has(name) },
];

export function checkName(name: string): readonly string[] {
  return rules.filter(({ breaks }) => breaks(name)).map(({ fault }) => fault);
}

function isCell(name: string): boolean {
  const [, column = '', row = ''] = /^([A-Z]{1,3})0*(\d{1,7})$/.exec(name) ?? [];
  return column !== '' && columnNumber(column) <= lastColumn && Number(row) >= 1 && Number(row) <= lastRow;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
