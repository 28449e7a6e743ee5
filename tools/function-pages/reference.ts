/** What the reference pages say of a function beyond the table and its words: method, source, edge cases, errors. */
import type { InputProblem, NotComputable } from '../../src/progress/result';
import type { Both } from './both';
import type { SourceId } from './sources';

export type Problem = InputProblem['code'];

export interface FunctionReference {
  /** Formula and reading, in the symbols of the page's head. */
  readonly method: Both;
  readonly sources: readonly SourceId[];
  readonly edges: readonly Both[];
  /** Reasons for `#N/A`. */
  readonly notAvailable: readonly NotComputable[];
  /** Problems that make `#VALUE!`. */
  readonly invalid: readonly Problem[];
}
