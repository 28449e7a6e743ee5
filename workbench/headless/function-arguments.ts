/**
 * Shapes the cells a formula passes into what a custom function receives: types converted, single cells and ranges as the
 * metadata says, blanks by mode, errors either handed over or stopping the call.
 */
import type { FunctionArgument, FunctionScalar } from '../engine/engine';
import type { BlankMode } from '../protocol/faults';
import type { FunctionDescription, FunctionParameter, ParameterType } from './function-metadata';

export interface CellError {
  readonly error: string;
  readonly message?: string;
}

export interface ShapingRules {
  readonly blanks: BlankMode;
  readonly errorsAllowed: boolean;
  /** Makes the error object a function finds among its arguments. */
  readonly errorObject: (error: CellError) => unknown;
}

/** Ends the shaping: the cell shows this error and the function is not called. */
export class StopWith extends Error {
  constructor(readonly shown: CellError) {
    super(shown.error);
  }
}

const BAD_VALUE: CellError = { error: '#VALUE!' };

/** One value per declared parameter; a repeating one gets the list of what remains. */
export function shapeArguments(
  description: FunctionDescription,
  args: readonly FunctionArgument[],
  rules: ShapingRules,
): readonly unknown[] {
  const { parameters } = description;
  const repeats = parameters.at(-1)?.repeating === true;
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (args.length < required || (!repeats && args.length > parameters.length)) throw new StopWith(BAD_VALUE);
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return args.slice(index).map((arg) => shapeArgument(parameter, arg, rules));
    return shapeArgument(parameter, args[index], rules);
  });
}

function shapeArgument(parameter: FunctionParameter, arg: FunctionArgument | undefined, rules: ShapingRules): unknown {
  // An omitted optional argument arrives as null; a blank cell may arrive as something else.
  if (arg === undefined || (arg === null && parameter.optional)) return null;
  const type = parameter.type ?? 'any';
  if (parameter.dimensionality === 'matrix') {
    return asMatrix(arg).map((row) => row.map((cell) => convert(cell, type, rules)));
  }
  return convert(isMatrix(arg) ? (arg[0]?.[0] ?? null) : arg, type, rules);
}

export function isMatrix(arg: FunctionArgument | undefined): arg is readonly (readonly FunctionScalar[])[] {
  return Array.isArray(arg);
}

function asMatrix(arg: FunctionArgument): readonly (readonly FunctionScalar[])[] {
  return isMatrix(arg) ? arg : [[arg]];
}

function convert(cell: FunctionScalar, type: ParameterType, rules: ShapingRules): unknown {
  if (cell === null) return blank(type, rules.blanks);
  if (typeof cell === 'object') {
    if (type === 'any' && rules.errorsAllowed) return rules.errorObject(cell);
    throw new StopWith(cell);
  }
  return CONVERSIONS[type](cell);
}

function blank(type: ParameterType, mode: BlankMode): unknown {
  if (mode === 'null') return null;
  if (type === 'string') return '';
  if (type === 'boolean') return false;
  return type === 'number' || mode === 'zero' ? 0 : '';
}

type Plain = string | number | boolean;

const CONVERSIONS: Readonly<Record<ParameterType, (cell: Plain) => Plain>> = {
  any: (cell) => cell,
  number: (cell) => {
    const value = typeof cell === 'string' && cell.trim() === '' ? Number.NaN : Number(cell);
    if (Number.isNaN(value)) throw new StopWith(BAD_VALUE);
    return value;
  },
  string: (cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)),
  boolean: (cell) => {
    if (typeof cell !== 'string') return Boolean(cell);
    const word = cell.toUpperCase();
    if (word !== 'TRUE' && word !== 'FALSE') throw new StopWith(BAD_VALUE);
    return word === 'TRUE';
  },
};
