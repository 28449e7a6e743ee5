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
        | 'year-before-base'
        | 'limits-crossed'
        | 'bad-path'
        | 'bad-preset'
        | 'no-geometric-path'
        | 'not-alike'
        | 'failed';
    };

/** Why there is no result: a reason makes `#N/A`, a problem with the input `#VALUE!`. */
export class Failure {
  constructor(readonly cause: NotComputable | InputProblem) {}
}

/** A value, or why there is none. */
export type Result<Value> = Value | Failure;

export function failed(result: unknown): result is Failure {
  return typeof result === 'object' && result instanceof Failure;
}

const reasons: Partial<Record<NotComputable, Failure>> = {};

/** The same object for the same reason: a table may have many thousands of them. */
export function notComputable(reason: NotComputable): Failure {
  return reasons[reason] ?? (reasons[reason] = new Failure(reason));
}

export function badInput(problem: InputProblem): Failure {
  return new Failure(problem);
}

export function isBadInput(result: unknown): result is Failure {
  return failed(result) && typeof result.cause === 'object';
}

/** Infinity − Infinity is no number, nor is anything else that is out of range. */
export function isFinite(value: number): boolean {
  return value - value === 0;
}

/** A number that arithmetic on huge values has not carried out of range. */
export function finite(value: number): Result<number> {
  return isFinite(value) ? value : notComputable('too-large');
}

/** A share of a whole; a whole that is out of range must not make it 0. */
export function ratio(part: number, whole: number): Result<number> {
  return isFinite(whole) ? finite(part / whole) : notComputable('too-large');
}

export function then<From, To>(result: Result<From>, next: (value: From) => Result<To>): Result<To> {
  return failed(result) ? result : next(result);
}

/** All values, or the first failure. */
export function all<Values extends readonly unknown[]>(
  ...results: { readonly [Index in keyof Values]: Result<Values[Index]> }
): Result<Values> {
  return results.find(failed) ?? (results as unknown as Values);
}

export function valueOf<Value>(result: Result<Value>): Value | null {
  return failed(result) ? null : result;
}
