/** What a cross-check's expression is once read: a test of figures. Plain data, walked by checks/cross/evaluate.ts. */

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';
export type Arithmetic = '+' | '-' | '*' | '/';

export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  /** `of`: this year's figure, that of the year before, or half a unit of its last printed decimal. */
  | { readonly kind: 'figure'; readonly name: string; readonly of: 'year' | 'prev' | 'half' }
  | { readonly kind: 'negative'; readonly inner: Amount }
  | { readonly kind: 'arithmetic'; readonly sign: Arithmetic; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'call'; readonly name: 'abs' | 'min' | 'max'; readonly inner: readonly Amount[] };

export type Test =
  | { readonly kind: 'compare'; readonly sign: Comparison; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'and' | 'or'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'not'; readonly inner: Test };

/** Why a text is no expression; `at` counts its characters from 1. */
export interface ExpressionFault {
  readonly code: 'too-long' | 'character' | 'unexpected' | 'ends' | 'nested' | 'no-test' | 'no-amount' | 'no-figure';
  readonly at: number;
  /** What stands there. */
  readonly value: string;
}

export type ExpressionResult =
  | { readonly ok: true; readonly test: Test; readonly names: readonly string[] }
  | { readonly ok: false; readonly fault: ExpressionFault };
