/** Whether a formula refers to another file: `=[book.xlsx]Sheet1!A1`, `='C:\in\[book.xlsx]Sheet 1'!A1`, `='book.xlsx'!Total`. */

const workbookName = /\.xl[a-z]{1,3}$/i;

/** Reads the formula once from left to right; text in double quotes refers to nothing. */
export function hasExternalLink(formula: string): boolean {
  let at = 1;
  while (at < formula.length) {
    const character = formula[at];
    if (character === '"') at = closing(formula, '"', at) + 1;
    else if (character === "'") {
      const end = closing(formula, "'", at);
      if (formula[end + 1] === '!' && isOutside(formula.slice(at + 1, end))) return true;
      at = end + 1;
    } else {
      const end = wordEnd(formula, at);
      if (end > at && formula[end] === '!' && isOutside(formula.slice(at, end))) return true;
      at = Math.max(end, at + 1);
    }
  }
  return false;
}

function isOutside(sheet: string): boolean {
  const open = sheet.indexOf('[');
  return (open >= 0 && sheet.indexOf(']', open) > open) || workbookName.test(sheet);
}

/** Where the quote that opens at `from` closes; a doubled one inside stands for itself: `'[it''s.xlsx]Sheet 1'`. */
function closing(formula: string, quote: string, from: number): number {
  let end = formula.indexOf(quote, from + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end;
}

/** Characters that may form a reference; operators, commas and parentheses end them. */
const word = /[^ "'!(),;+\-*/^&=<>{}]+/y;

function wordEnd(formula: string, from: number): number {
  word.lastIndex = from;
  return word.test(formula) ? word.lastIndex : from;
}
