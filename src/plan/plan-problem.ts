/** What is wrong with a plan file, by code and place; words/plan-words.ts says it. */
import type { Localized } from './plan';
import type { ExpressionFault } from './expression/expression';
import type { PlanPath } from './plan-places';
import type { JsonFaultCode, TextPlace } from './scan-json';

export type PlanProblemCode =
  // The text of the file.
  | JsonFaultCode
  | 'too-large'
  | 'not-utf8'
  // Its shape, by the schema.
  | 'not-a-plan'
  | 'missing-field'
  | 'unknown-key'
  | 'wrong-type'
  | 'number-for-text'
  | 'not-listed'
  | 'bad-id'
  | 'bad-check-id'
  | 'bad-name'
  | 'blank-text'
  | 'hidden-character'
  | 'too-long-text'
  | 'too-few'
  | 'too-many'
  | 'out-of-range'
  // Its meaning.
  | 'duplicate-id'
  | 'duplicate-no'
  | 'years'
  | 'review-years'
  | 'unreadable-base'
  | 'unreadable-target'
  | 'unreadable-criterion'
  | 'unreadable-actual'
  | 'other-kind'
  | 'words-for-number'
  | 'base-year'
  | 'other-measure'
  | 'other-direction'
  | 'unlike-criterion'
  | 'share-without-percent'
  | 'unknown-indicator'
  | 'unknown-review-row'
  | 'unknown-task'
  | 'used-not-stated'
  | 'nothing-disagrees'
  // Cross-checks.
  | `expression-${ExpressionFault['code']}`
  | 'taken-name'
  | 'operand-source'
  | 'no-such-part'
  | 'unused-operand'
  | 'not-an-indicator'
  | 'unknown-place'
  /** Stands last when there are more than are told; `value` is their number. */
  | 'more';

export interface PlanProblem {
  readonly code: PlanProblemCode;
  /** `[]` for the whole file. */
  readonly path: PlanPath;
  /** The indicator or row for people: `4 户籍法定人员基本养老保险参保率`; null where there is none. */
  readonly row: Localized | null;
  /** Where the text of the file breaks off; null where the path says the place. */
  readonly at: TextPlace | null;
  /** What stands there, however long and odd; words shorten it. */
  readonly value: string;
  /** What may stand there: types, the items of a list, the limits. */
  readonly wanted: readonly string[];
}

export function planProblem(
  code: PlanProblemCode,
  path: PlanPath,
  more: Partial<Omit<PlanProblem, 'code' | 'path'>> = {},
): PlanProblem {
  return { code, path, row: null, at: null, value: '', wanted: [], ...more };
}
