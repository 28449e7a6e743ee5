/** Decides whether a condition of a format or validation holds for a cell, by Excel's comparison rules. */
import type { FunctionScalar, Rect } from './engine';
import type { Evaluator } from './evaluator';

const SIGNS: Readonly<Record<string, string>> = {
  equalto: '=',
  equal: '=',
  notequalto: '<>',
  notequal: '<>',
  greaterthan: '>',
  greaterthanorequal: '>=',
  greaterthanorequalto: '>=',
  lessthan: '<',
  lessthanorequal: '<=',
  lessthanorequalto: '<=',
};

/** Where a condition is asked: its formulas are written for the anchor. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly anchor: Pick<Rect, 'row' | 'column'>;
}

export function evaluateAt(evaluator: Evaluator, formula: string, place: Place): FunctionScalar {
  const { sheet, row, column, anchor } = place;
  return evaluator.value(formula, sheet, row, column, row - anchor.row, column - anchor.column);
}

/** TRUE and numbers other than 0 hold; texts, blanks and errors do not. */
export function holds(value: FunctionScalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** `operand` is an expression for the cell, e.g. `B3` or `LEN(B3)`, as seen from the anchor. */
export function comparison(
  operator: string,
  operand: string,
  formula1: string,
  formula2: string | undefined,
): string | null {
  const low = expression(formula1);
  const name = operator.toLowerCase();
  if (name === 'between' || name === 'notbetween') {
    const high = expression(formula2 ?? formula1);
    const inside = `AND(${operand}>=MIN(${low},${high}),${operand}<=MAX(${low},${high}))`;
    return name === 'between' ? `=${inside}` : `=NOT(${inside})`;
  }
  const sign = SIGNS[name];
  return sign ? `=${operand}${sign}(${low})` : null;
}

/** A bound comes as `=formula`, as a number, or as text. */
export function expression(bound: string): string {
  const text = bound.trim();
  if (text.startsWith('=')) return text.slice(1);
  if (text !== '' && Number.isFinite(Number(text))) return text;
  return /^".*"$/s.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
