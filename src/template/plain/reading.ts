/**
 * Reading entries in plain formulas: what counts as blank, and what is not understood. Only what PLAN reads is read, and of
 * that only plain writing: a number as text, a unit behind a number and full-width digits are not understood here.
 */
import type { PlainCells } from './plain-cells';
import { unreadable } from './expressions';

/** Each of them may stand any number of times: `--`, `——`, `……`. In this order, since `N/A` holds a dash of none. */
const missingMarks = ['-', '—', '－', '–', '−', '―', '‐', '‑', '‒', '﹘', '﹣', '…', '...', ' ', '\u3000', '无', 'N/A'];

export type EntrySort = 'number' | 'total' | 'composition';

/** 1 for each cell that holds more than a missing mark, also where it holds an error. */
export function isReported(actuals: string): string {
  const bare = missingMarks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, `UPPER(${actuals})`);
  return `(1-ISNUMBER(0/(${bare}="")))`;
}

/** The same of a text that is at hand. */
export function isMissingPlainly(entry: string): boolean {
  return missingMarks.reduce((text, mark) => text.replaceAll(mark, ''), entry.toUpperCase()) === '';
}

const openBrackets = '[〔【［';
const closeBrackets = ']〕】］';

/** A total to date such as `[12.86]`; only its first character is looked at. */
export function isTotal(actuals: string): string {
  return `ISNUMBER(FIND(LEFT(${actuals}&"-"),"${openBrackets}"))`;
}

/** The number of a total to date, and #VALUE! for anything else: with `0` and `E0` no date, sign or percentage is one. */
export function totalValue(text: string): string {
  const inner = `SUBSTITUTE(MID(${text},2,LEN(${text})-2),",","x")`;
  return `VALUE("0"&${inner}&"E0")`;
}

export function isWholeTotal(actuals: string): string {
  return `${isTotal(actuals)}*ISNUMBER(FIND(RIGHT("-"&${actuals}),"${closeBrackets}"))*(LEN(${actuals})>2)*ISNUMBER(${totalValue(actuals)})`;
}

/** One spelling of a composition. */
export function compositionText(text: string): string {
  return ['\u3000', ' '].reduce((bare, space) => `SUBSTITUTE(${bare},"${space}","")`, withColons(text));
}

export function withColons(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${text},"：",":"),"∶",":")`;
}

export function isComposition(actuals: string): string {
  return `ISNUMBER(FIND(":",${withColons(actuals)}))`;
}

/** Digits, points and colons, each between digits, and one digit that is not 0. */
export function isWholeComposition(actuals: string): string {
  const text = compositionText(actuals);
  const figures = `SUBSTITUTE(SUBSTITUTE(${text},":",""),".","")`;
  return [
    isComposition(actuals),
    `ISNUMBER(VALUE("0"&${figures}&"E0"))`,
    `ISERROR(FIND("::",SUBSTITUTE(":"&${text}&":",".",":")))`,
    `(SUBSTITUTE(${figures},"0","")<>"")`,
  ].join('*');
}

/** Where each part of a composition begins once its colons are 99 spaces. */
const partWidth = 99;

/** The parts of a composition as numbers, side by side or, for cells side by side, below each other. */
export function parts(text: string, count: number, separator: ',' | ';' = ','): string {
  const starts = Array.from({ length: count }, (_, i) => i * partWidth + 1).join(separator);
  return `VALUE(TRIM(MID(SUBSTITUTE(${text},":",REPT(" ",${partWidth})),{${starts}},${partWidth})))`;
}

/** How many colons a text has. */
export function colons(text: string): string {
  return `(LEN(${text})-LEN(SUBSTITUTE(${text},":","")))`;
}

const understood: Readonly<Record<EntrySort, (actuals: string) => string>> = {
  number: (actuals) => `ISNUMBER(${actuals})`,
  total: (actuals) => `(ISNUMBER(${actuals})+${isWholeTotal(actuals)}>0)`,
  composition: (actuals) => `(${isWholeComposition(actuals)})`,
};

/**
 * "" when nothing is reported for the cut-off, #VALUE! when something up to it is not understood, else the value. `strange`
 * is 1 for cells that the row does not understand besides.
 */
export function readLatest(cells: PlainCells, sort: EntrySort, value: string, strange?: string): string {
  const { actuals, years, last } = cells;
  const unknown = [`SUMPRODUCT(${isReported(actuals)}*(${years}<=${last})*(1-${understood[sort](actuals)}))`]
    .concat(strange === undefined ? [] : [`SUMPRODUCT((${years}<=${last})*${strange})`])
    .join('+');
  return `IF(${nothingReported(cells)},"",IF(${unknown}>0,${unreadable},${value}))`;
}

/** No actual for the cut-off; without a cut-off, none at all. */
export function nothingReported({ actuals, years, last, year }: PlainCells): string {
  return `SUMPRODUCT(${isReported(actuals)}*(${years}<=${last})*((${years}=${last})+(${year}="")>0))=0`;
}

/** Whether an entry up to the cut-off is of no sort at all; a number that is text is one here. */
export function isAnyStrange({ actuals, years, last }: PlainCells): string {
  const sorts = [isWholeTotal(actuals), isWholeComposition(actuals), `ISNUMBER(VALUE(${actuals}&"E0"))`];
  const known = `(ISNUMBER(${actuals})+${sorts.join('+')}>0)`;
  return `SUMPRODUCT(${isReported(actuals)}*(${years}<=${last})*(1-${known}))>0`;
}
