/** A result that may not be computable for a row, with the reason; words/status-words.ts says it. */

/** Defined, but not computable for this row: `#N/A`. */
export type NotComputable =
  | 'not-reported'
  | 'kept'
  | 'no-base'
  | 'one-actual'
  | 'no-share'
  | 'no-logarithm'
  | 'past-end'
  | 'no-number'
  | 'no-previous'
  | 'too-few-points'
  | 'strict-at-base'
  | 'gap-unknown';

/** The input is not understood: `#VALUE!`. */
export type InputProblem =
  | { readonly code: 'unreadable-target'; readonly text: string }
  | { readonly code: 'unreadable-base'; readonly text: string }
  | { readonly code: 'unreadable-actual'; readonly text: string; readonly year: number }
  | {
      readonly code:
        'unequal-lengths' | 'years-not-rising' | 'no-years' | 'bad-as-of' | 'bad-path' | 'bad-preset' | 'bad-method';
    }
  | { readonly code: 'no-geometric-path' };

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: '#N/A'; readonly reason: NotComputable }
  | { readonly ok: false; readonly error: '#VALUE!'; readonly problem: InputProblem };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function notComputable(reason: NotComputable): Result<never> {
  return { ok: false, error: '#N/A', reason };
}

export function badInput(problem: InputProblem): Result<never> {
  return { ok: false, error: '#VALUE!', problem };
}

/** Comparisons are on exact values; this much is floating-point noise, in the value's own unit. */
export const tolerance = 1e-9;
