/** Ties the PLAN functions to Excel. Errors leave as CustomFunctions.Error, never as another exception, NaN or null. */
import { failed } from '../progress/result';
import type { Argument } from './arguments';
import { outcomeOf } from './implementations';
import { errorOf, shown } from './outcome';
import { functionIds, parameterIdsOf, type FunctionId, type ParameterId } from './table';

function call(id: FunctionId, parameters: readonly ParameterId[], values: readonly Argument[]): unknown {
  const args: Partial<Record<ParameterId, Argument>> = {};
  const given = isInvocation(values.at(-1)) ? values.length - 1 : values.length;
  parameters.forEach((parameter, i) => (args[parameter] = i < given ? values[i] : null));
  const outcome = outcomeOf(id, args);
  if (failed(outcome)) throw errorOf(outcome);
  if (typeof outcome === 'object') return outcome;
  const cell = shown(outcome);
  if (typeof cell === 'object') throw cell;
  return cell;
}

/** Excel appends an object about the call; where arguments are left out it may stand in the place of one. */
function isInvocation(value: Argument): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('code' in value);
}

for (const id of functionIds) {
  const parameters = parameterIdsOf(id);
  CustomFunctions.associate(id, (...values: Argument[]) => call(id, parameters, values));
}
