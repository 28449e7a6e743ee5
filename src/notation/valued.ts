/** Building blocks of notations: the blank one, and one that holds a printed number. */
import type { Notation, NotationKind, Operator } from './notation';
import { powerOfTen, type PrintedNumber } from './number-text';

export const blankNotation: Notation = {
  kind: 'missing',
  operator: '',
  value: null,
  upper: null,
  parts: [],
  text: '',
  decimals: 0,
  printedUnit: 1,
  sign: 0,
};

export function valued(
  kind: NotationKind,
  operator: Operator,
  number: PrintedNumber | null,
  upper: number | null = null,
): Notation | null {
  if (!number) return null;
  const { value, decimals, factor } = number;
  return {
    kind,
    operator,
    value,
    upper,
    parts: blankNotation.parts,
    text: '',
    decimals,
    printedUnit: factor / powerOfTen(decimals),
    sign: 0,
  };
}
