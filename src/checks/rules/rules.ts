/** Every rule that looks at an entry, by id: for the evaluator, the documentation, and the rule sets to come. */
import type { Rule } from '../rule';
import { courseRules } from './course';
import { hygieneRules } from './hygiene';
import { outlierRules } from './outliers';
import { processRules } from './process';
import { trendRules } from './trend';
import { valueRules } from './value';
import { withinYearRules } from './within-year';

/** In the order of evaluation. Hygiene rules stand with the most specific first: only the first one speaks. */
export const rules: readonly Rule[] = [
  ...hygieneRules,
  ...valueRules,
  ...trendRules,
  ...withinYearRules,
  ...courseRules,
  ...outlierRules,
  ...processRules,
];
