/** What the reference pages say of a function beyond the table and its words: method, source, edge cases, errors. */
import type { InputProblem, NotComputable } from '../../src/progress/result';
import type { Language } from '../../src/words/language';
import type { SourceId } from './sources';

export type Both = readonly [zh: string, en: string];

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

export function inLanguage([zh, en]: Both, language: Language): string {
  return language === 'zh-CN' ? zh : en;
}
