/** Every rule by id: for the evaluator, the documentation, and the rule sets to come. */
import type { Rule } from '../rule';
import { hygieneRules } from './hygiene';
import { trendRules } from './trend';
import { valueRules } from './value';

/** In the order of evaluation. Hygiene rules stand with the most specific first: only the first one speaks. */
export const rules: readonly Rule[] = [...hygieneRules, ...valueRules, ...trendRules];
