/** An argument as somebody types it in a form, and as it goes into the formula: words and notations need no quotes. */
import type { ParameterId } from '../../functions/table';
import { quoted } from '../../template/a1';
import { referencesIn, type Expression } from './expression';
import { parseExpression } from './parse-expression';

export type TypedArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'readable'; readonly formula: string; readonly expression: Expression }
  /** A formula that only Excel can work out. */
  | { readonly kind: 'opaque'; readonly formula: string };

export function readArgument(parameter: ParameterId, typed: string): TypedArgument {
  const text = typed.trim().replace(/^=\s*/, '');
  if (text === '') return { kind: 'omitted' };
  const expression = parseExpression(text);
  if (expression && !isNotation(parameter, expression)) return { kind: 'readable', formula: text, expression };
  if (!expression && looksLikeFormula.test(text)) return { kind: 'opaque', formula: text };
  return { kind: 'readable', formula: quoted(text), expression: { kind: 'value', value: text } };
}

/** A call, a reference to another sheet or workbook, whole columns or rows. */
const looksLikeFormula = /[(!]|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d+:\$?\d+$/i;

/** `3-5` of a plan is from 3 to 5, not −2. */
function isNotation(parameter: ParameterId, expression: Expression): boolean {
  const isPrinted = parameter === 'text' || parameter === 'base' || parameter === 'target';
  const isNegative = expression.kind === 'operation' && expression.left.kind === 'value' && expression.left.value === 0;
  return isPrinted && expression.kind === 'operation' && !isNegative && referencesIn(expression).length === 0;
}
