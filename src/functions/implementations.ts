/** Every PLAN function by its id: arguments in, results out. No clock, no Excel, no display language. */
import { badInput } from '../progress/result';
import type { Arguments } from './arguments';
import type { Implementation, Outcome } from './outcome';
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

/** Arithmetic of ours that fails is a defect, but a cell shows #VALUE! and its neighbours go on. */
export function outcomeOf(id: FunctionId, args: Arguments): Outcome {
  try {
    return implementations[id](args);
  } catch {
    return badInput({ code: 'failed' });
  }
}
