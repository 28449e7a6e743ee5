/** Every PLAN function by its id: arguments in, results out. No clock, no Excel, no display language. */
import type { Implementation } from './outcome';
import { publishedMethods } from './published-methods';
import { rowFunctions } from './row-functions';
import { scorecard } from './scorecard';
import { seriesFunctions } from './series-functions';
import type { FunctionId } from './table';

export const implementations: Readonly<Record<FunctionId, Implementation>> = {
  ...rowFunctions,
  ...seriesFunctions,
  ...publishedMethods,
  SCORECARD: scorecard,
};
