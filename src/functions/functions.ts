/** Ties the PLAN functions to Excel. Errors leave as CustomFunctions.Error, never as another exception, NaN or null. */
import { badInput, isFinite, notComputable, type Failure } from '../progress/result';
import { notComputableText, problemText } from '../words/problem-words';
import type { Argument, Arguments } from './arguments';
import { implementations } from './implementations';
import type { Cell, Outcome } from './outcome';
import { functionIds, parametersOf, type FunctionId, type ParameterId } from './table';

function call(id: FunctionId, parameters: readonly ParameterId[], values: readonly Argument[]): unknown {
  const args: Partial<Record<ParameterId, Argument>> = {};
  const given = isInvocation(values.at(-1)) ? values.length - 1 : values.length;
  parameters.forEach((parameter, i) => (args[parameter] = i < given ? values[i] : null));
  const outcome = outcomeOf(id, args);
  if (!outcome.ok) throw errorOf(outcome);
  const { value } = outcome;
  if (typeof value === 'object') return value.map((row) => row.map(shown));
  if (typeof value === 'number' && !isFinite(value)) throw errorOf(tooLarge);
  return shown(value);
}

/** Excel appends an object about the call; where arguments are left out it may stand in the place of one. */
function isInvocation(value: Argument): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('code' in value);
}

/** Arithmetic of ours that fails is a defect, but a cell shows #VALUE! and its neighbours go on. */
function outcomeOf(id: FunctionId, args: Arguments): Outcome {
  try {
    return implementations[id](args);
  } catch {
    return badInput({ code: 'failed' });
  }
}

const tooLarge = notComputable('too-large');

function shown(cell: Cell): string | number | boolean | Error {
  // −0 is a number that no cell shows.
  if (typeof cell === 'number') return isFinite(cell) ? cell + 0 : errorOf(tooLarge);
  return typeof cell === 'object' ? errorOf(cell) : cell;
}

function errorOf(failure: Failure): Error {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  return failure.error === '#N/A'
    ? new CellError(ErrorCode.notAvailable, notComputableText(failure.reason))
    : new CellError(ErrorCode.invalidValue, problemText(failure.problem));
}

for (const id of functionIds) {
  const parameters = parametersOf(id).map((parameter) => parameter.id);
  CustomFunctions.associate(id, (...values: Argument[]) => call(id, parameters, values));
}
