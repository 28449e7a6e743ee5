/**
 * The add-in's functions for the grid: called directly through the association table of the frame, as office.js's own
 * runtime calls them, without its buffering (which costs half a second per level of dependency).
 */
import type { FunctionArgument, FunctionHost, FunctionScalar } from '../engine/engine';
import type { Faults } from '../protocol/faults';
import { isMatrix, shapeArguments, StopWith, type CellError } from './function-arguments';
import { liftArguments, liftedShape } from './function-lifting';
import type { FunctionDescription, FunctionMetadata } from './function-metadata';
import { errorOf, resultOf } from './function-result';

type Callable = (...args: unknown[]) => unknown;
type Result = FunctionScalar | readonly (readonly FunctionScalar[])[];
type Caller = Parameters<FunctionHost['call']>[2];

/** The part of the frame's window that concerns functions. */
export interface FunctionRealm {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, Callable | undefined>> };
    readonly Error: new (code: string, message?: string) => unknown;
  };
  readonly Array: ArrayConstructor;
}

export interface FunctionHostParts {
  readonly realm: FunctionRealm;
  readonly metadata: FunctionMetadata;
  readonly namespace: string;
  readonly faults: Readonly<Pick<Faults, 'functionsMissing' | 'blanks'>>;
  readonly sheetName: (sheet: string) => string;
}

export function createFunctionHost(parts: FunctionHostParts): FunctionHost {
  const prefix = parts.namespace ? `${parts.namespace}.` : '';
  const byName = new Map<string, FunctionDescription>(
    parts.metadata.functions.map((description) => [`${prefix}${description.name}`.toUpperCase(), description]),
  );
  const names = [...byName.keys()];
  return {
    names: () => (parts.faults.functionsMissing ? [] : names),
    call: (name, args, caller) => {
      const description = byName.get(name.toUpperCase());
      if (!description || parts.faults.functionsMissing) return { error: '#NAME?' };
      try {
        return callShaped(parts, description, args, caller);
      } catch (error) {
        return error instanceof StopWith ? error.shown : errorOf(error);
      }
    },
  };
}

/** A range for a parameter that takes one value: the function is called for each cell and the results spill. */
function callShaped(
  parts: FunctionHostParts,
  description: FunctionDescription,
  args: readonly FunctionArgument[],
  caller: Caller,
): Result {
  const shape = liftedShape(description, args);
  if (!shape) return callOnce(parts, description, args, caller);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => {
      const here = liftArguments(description, args, row, column);
      if (!here) return { error: '#N/A' };
      try {
        const result = callOnce(parts, description, here, caller);
        return isMatrix(result) ? (result[0]?.[0] ?? { error: '#VALUE!' }) : result;
      } catch (error) {
        return error instanceof StopWith ? error.shown : errorOf(error);
      }
    }),
  );
}

function callOnce(
  parts: FunctionHostParts,
  description: FunctionDescription,
  args: readonly FunctionArgument[],
  caller: Caller,
): Result {
  const { realm, metadata, faults } = parts;
  const shaped = shapeArguments(description, args, {
    blanks: faults.blanks,
    errorsAllowed: metadata.allowErrorForDataTypeAny === true,
    errorObject: ({ error, message }: CellError) => new realm.CustomFunctions.Error(error, message),
  });
  const body = realm.CustomFunctions._association.mappings[description.id.toUpperCase()];
  if (!body) return { error: '#VALUE!' };
  const own = shaped.map((value) => inRealm(value, realm));
  const returned: unknown = Reflect.apply(body, null, [...own, invocation(parts, description, caller)]);
  return resultOf(returned, description.result.dimensionality ?? 'scalar');
}

/** Excel's arguments are parsed inside the frame: `instanceof Array` must hold there. */
function inRealm(value: unknown, realm: FunctionRealm): unknown {
  return Array.isArray(value) ? realm.Array.from(value, (item) => inRealm(item, realm)) : value;
}

/** Always appended behind the declared parameters. */
function invocation(
  parts: FunctionHostParts,
  description: FunctionDescription,
  caller: Caller,
): Record<string, unknown> {
  const address = `${quoted(parts.sheetName(caller.sheet))}!${columnLetters(caller.column)}${caller.row + 1}`;
  return {
    functionName: description.id.toUpperCase(),
    ...(description.options?.requiresAddress ? { address } : {}),
    isInValuePreview: false,
  };
}

function quoted(sheetName: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
