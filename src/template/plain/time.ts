/** Years in plain formulas: which one a row is judged at, which actual came before, which share of the period is due. */
import { shareOn } from './course';
import { literal } from './expressions';
import type { PlainCells } from './plain-cells';

/** Cells that hold an actual of the row's own sort; 1 or 0 for each year. */
export function hasNumber({ actuals }: PlainCells): string {
  return `ISNUMBER(${actuals})`;
}

/** The k-th latest year up to the cut-off with an actual, 0 when there is none. */
export function reportedYear({ years, last, yearCount }: PlainCells, has: string, k: number): string {
  if (k > yearCount) return '0';
  const counted = `${has}*(${years}<=${last})*${years}`;
  return k === 1 ? `SUMPRODUCT(MAX(${counted}))` : `SUMPRODUCT(LARGE(${counted},${k}))`;
}

/** The first year with an actual; only where there is one. */
export function firstYear({ years }: PlainCells, has: string): string {
  return `SUMPRODUCT(MIN(${years}+9999*(1-${has})))`;
}

export function actualOf({ years, actuals }: PlainCells, year: string): string {
  return `LOOKUP(${year},${years},${actuals})`;
}

/** The year number that the row is judged at; only where there is an actual. */
export function judgedAt({ year, years }: PlainCells, has: string): string {
  return `IF(${year}="",SUMPRODUCT(MAX(${has}*${years})),${year})`;
}

/** Share of the period that has passed at a year number. */
export function shareAt({ baseYear, endYear, course }: PlainCells, at: string): string {
  if (course) return shareOn(course, at);
  return `(${at}-${baseYear})/${endYear - baseYear}`;
}

/** The share due without looking at any actual: at the cut-off, else at the row's latest year. */
export function shareDue(cells: PlainCells): string {
  const { asOf, typed, year, course } = cells;
  const at = `IF(${asOf}="",${typed},${year})`;
  return course ? shareOn(course, at) : `MAX(0,MIN(1,${shareAt(cells, at)}))`;
}

export function hasEnded({ endYear }: PlainCells, at: string): string {
  return `${at}>=${literal(endYear - 1e-9)}`;
}
