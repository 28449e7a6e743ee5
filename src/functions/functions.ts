/** Ties the PLAN functions to Excel. Errors leave as CustomFunctions.Error, never as another exception, NaN or null. */
import { notComputableText, problemText } from '../words/problem-words';
import type { Argument, Arguments } from './arguments';
import { implementations, type Outcome, type Output } from './implementations';
import { functionIds, parametersOf, type FunctionId } from './table';

type Spilled = Output | Output[][];

function call(id: FunctionId, values: readonly Argument[]): Spilled {
  const args = Object.fromEntries(parametersOf(id).map((parameter, i) => [parameter.id, values[i]])) as Arguments;
  return delivered(outcomeOf(id, args));
}

/** Arithmetic of ours that fails is a defect, but a cell shows #VALUE! and its neighbours go on. */
function outcomeOf(id: FunctionId, args: Arguments): Outcome {
  try {
    return implementations[id](args);
  } catch {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, id);
  }
}

function delivered(outcome: Outcome): Spilled {
  if (outcome.ok) {
    const { value } = outcome;
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, notComputableText('no-share'));
    return typeof value === 'object' ? value.map((row) => [...row]) : value;
  }
  throw outcome.error === '#N/A'
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, notComputableText(outcome.reason))
    : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problemText(outcome.problem));
}

for (const id of functionIds) CustomFunctions.associate(id, (...values: Argument[]) => call(id, values));
