/** What a printed target or base means (functions contract, "Notation of targets (and bases)"). */
export type NotationKind =
  | 'level'
  | 'lower'
  | 'upper'
  | 'cumulative'
  | 'compound'
  | 'increment'
  | 'composition'
  | 'interval'
  | 'growth'
  | 'approx'
  | 'direction'
  | 'missing';

export type Operator = '' | '≥' | '>' | '≤' | '<';

export interface Notation {
  readonly kind: NotationKind;
  readonly operator: Operator;
  /** The number; for an interval its lower end, for an increment the change; null where there is none. */
  readonly value: number | null;
  /** Upper end of an interval. */
  readonly upper: number | null;
  /** Parts of a composition as printed, not scaled. */
  readonly parts: readonly number[];
  /** A composition as printed, in plain characters; "" for other kinds. */
  readonly text: string;
  /** Decimals as printed: `31.5万` has one. */
  readonly decimals: number;
  /** One unit of the last printed decimal, in the value's own unit: 1000 for `31.5万`. */
  readonly printedUnit: number;
  /** Wanted direction of a `direction` target: 1 up, -1 down; 0 elsewhere. */
  readonly sign: 1 | -1 | 0;
}

/** Why a text is not understood; words turns the code into a sentence. */
export interface NotationProblem {
  readonly code: 'unreadable' | 'footnote-mark' | 'too-long';
  readonly text: string;
}

export type NotationResult =
  { readonly ok: true; readonly notation: Notation } | { readonly ok: false; readonly problem: NotationProblem };
