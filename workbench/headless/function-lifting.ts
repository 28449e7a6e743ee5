/** Array lifting: a parameter that takes one value is given a range, so the function runs once per cell. */
import type { FunctionArgument } from '../engine/engine';
import { isMatrix } from './function-arguments';
import type { FunctionDescription, FunctionParameter } from './function-metadata';

export interface LiftedShape {
  readonly rows: number;
  readonly columns: number;
}

/** null when no argument has to be lifted. */
export function liftedShape(description: FunctionDescription, args: readonly FunctionArgument[]): LiftedShape | null {
  const lifted = args.filter((arg, index) => isLifted(parameterAt(description, index), arg)).filter(isMatrix);
  if (lifted.length === 0) return null;
  return {
    rows: Math.max(...lifted.map((matrix) => matrix.length)),
    columns: Math.max(...lifted.map((matrix) => matrix[0]?.length ?? 0)),
  };
}

/** The arguments for one cell of the result; null where a shorter range has nothing. */
export function liftArguments(
  description: FunctionDescription,
  args: readonly FunctionArgument[],
  row: number,
  column: number,
): readonly FunctionArgument[] | null {
  const here: FunctionArgument[] = [];
  for (const [index, arg] of args.entries()) {
    if (!isMatrix(arg) || !isLifted(parameterAt(description, index), arg)) {
      here.push(arg);
      continue;
    }
    const cells = arg.length === 1 ? arg[0] : arg[row];
    const cell = cells?.length === 1 ? cells[0] : cells?.[column];
    if (cell === undefined) return null;
    // As a matrix of one, so that a blank cell is not taken for an omitted argument.
    here.push([[cell]]);
  }
  return here;
}

function isLifted(parameter: FunctionParameter | undefined, arg: FunctionArgument): boolean {
  return parameter?.dimensionality !== 'matrix' && isMatrix(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);
}

function parameterAt(description: FunctionDescription, index: number): FunctionParameter | undefined {
  return description.parameters[Math.min(index, description.parameters.length - 1)];
}
