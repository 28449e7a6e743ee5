/** What is wrong with a plan file, by code and place; words/plan-words.ts says it. */

export type PlanProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'forbidden-key'
  | 'schema'
  | 'unknown-key'
  | 'duplicate-id'
  | 'duplicate-no'
  | 'years'
  | 'unreadable'
  | 'other-kind'
  | 'unknown-indicator'
  | 'unknown-review-row'
  | 'used-not-stated';

export interface PlanProblem {
  readonly code: PlanProblemCode;
  /** JSON pointer: `/indicators/3/criterion`; '' for the whole file. */
  readonly path: string;
  /** The indicator or row for people: `4 户籍法定人员基本养老保险参保率`; '' where there is none. */
  readonly place: string;
  /** What stands there, or what the schema wants; shortened. */
  readonly value: string;
}
