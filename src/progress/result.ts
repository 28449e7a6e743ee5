/** A result that may not be computable for a row, with the reason; words/problem-words.ts says it. */

/** Defined, but not computable for this row: `#N/A`. */
export type NotComputable =
  | 'not-reported'
  | 'no-target'
  | 'kept'
  | 'no-base'
  | 'no-share'
  | 'no-logarithm'
  | 'past-end'
  | 'no-number'
  | 'no-previous'
  | 'too-few-points'
  | 'not-yearly'
  | 'strict-at-base'
  | 'nothing-earned'
  | 'not-one-sign'
  | 'no-distance'
  | 'no-limits'
  | 'no-direction'
  | 'blank'
  | 'too-large';

export type UnreadableReason = 'unreadable' | 'footnote-mark' | 'too-long';

/** The input is not understood: `#VALUE!`. */
export type InputProblem =
  | {
      readonly code: 'unreadable-target' | 'unreadable-base' | 'unreadable-number';
      readonly text: string;
      readonly why: UnreadableReason;
    }
  | {
      readonly code: 'unreadable-actual';
      readonly text: string;
      readonly why: UnreadableReason;
      /** Year number of the column. */
      readonly year: number;
    }
  | { readonly code: 'unknown-word'; readonly text: string }
  | {
      readonly code:
        | 'unequal-lengths'
        | 'years-not-rising'
        | 'no-years'
        | 'bad-year'
        | 'end-before-base'
        | 'bad-path'
        | 'bad-preset'
        | 'no-geometric-path'
        | 'not-alike'
        | 'failed';
    };

export type Failure =
  | { readonly ok: false; readonly error: '#N/A'; readonly reason: NotComputable }
  | { readonly ok: false; readonly error: '#VALUE!'; readonly problem: InputProblem };

export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

const failures: Partial<Record<NotComputable, Failure>> = {};

/** The same object for the same reason: a table may have many thousands of them. */
export function notComputable(reason: NotComputable): Failure {
  return (failures[reason] ??= { ok: false, error: '#N/A', reason });
}

export function badInput(problem: InputProblem): Failure {
  return { ok: false, error: '#VALUE!', problem };
}

/** Infinity − Infinity is no number, nor is anything else that is out of range. */
export function isFinite(value: number): boolean {
  return value - value === 0;
}

/** A number that arithmetic on huge values has not carried out of range. */
export function finite(value: number): Result<number> {
  return isFinite(value) ? ok(value) : notComputable('too-large');
}

/** A share of a whole; a whole that is out of range must not make it 0. */
export function ratio(part: number, whole: number): Result<number> {
  return isFinite(whole) ? finite(part / whole) : notComputable('too-large');
}

export function then<From, To>(result: Result<From>, next: (value: From) => Result<To>): Result<To> {
  return result.ok ? next(result.value) : result;
}

/** All values, or the first failure. */
export function all<Values extends readonly unknown[]>(
  ...results: { readonly [Index in keyof Values]: Result<Values[Index]> }
): Result<Values> {
  for (const result of results) if (!result.ok) return result;
  return ok(results.map(valueOf) as unknown as Values);
}

export function valueOf<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}
