/**
 * The small part of Excel's formula language in which the arguments of a PLAN function are usually written: values,
 * references, and what the template wraps around them. What it does not know is null, and then Excel alone can tell the result.
 */

export interface Reference {
  /** null: the sheet that the formula stands on. */
  readonly sheet: string | null;
  /** Without `$`: `K7`, `K7:O7`. */
  readonly address: string;
}

export const operators = ['<>', '<=', '>=', '=', '<', '>', '+', '-', '*', '/'] as const;
export type Operator = (typeof operators)[number];

export const callNames = ['IF', 'CHOOSE', 'MAX', 'SUMPRODUCT'] as const;
export type CallName = (typeof callNames)[number];

export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly values: readonly number[] }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: CallName; readonly parts: readonly Expression[] };

/** Every reference in it, in order. */
export function referencesIn(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'reference':
      return [expression.reference];
    case 'operation':
      return [expression.left, expression.right].flatMap(referencesIn);
    case 'call':
      return expression.parts.flatMap(referencesIn);
    default:
      return [];
  }
}
