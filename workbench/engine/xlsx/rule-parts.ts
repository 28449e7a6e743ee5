/** What conditional formats and data validations share in a file: ranges, formulas seen from a range, operators. */
import type { Rect } from '../engine';
import { rebaseFormula } from '../reference-shift';

/** Formulas count from the top left: ranges stand together only where the first one begins there. */
export function partsOf(ranges: readonly Rect[]): readonly (readonly Rect[])[] {
  const first = ranges[0];
  if (!first) return [];
  const together = ranges.every((range) => range.row >= first.row && range.column >= first.column);
  return together ? [ranges] : ranges.map((range) => [range]);
}

/** The rule's formula as seen from the first cell of this part. */
export function seenFrom(formula: string, ranges: readonly Rect[], part: readonly Rect[]): string {
  const [from, to] = [ranges[0], part[0]];
  if (!from || !to) return formula;
  return rebaseFormula(formula.startsWith('=') ? formula : `=${formula}`, to.row - from.row, to.column - from.column);
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'between',
  notbetween: 'notBetween',
  equalto: 'equal',
  notequalto: 'notEqual',
  greaterthan: 'greaterThan',
  lessthan: 'lessThan',
  greaterthanorequal: 'greaterThanOrEqual',
  greaterthanorequalto: 'greaterThanOrEqual',
  lessthanorequal: 'lessThanOrEqual',
  lessthanorequalto: 'lessThanOrEqual',
};

export function fileOperator(operator: string): string {
  return OPERATORS[operator.toLowerCase()] ?? 'equal';
}
