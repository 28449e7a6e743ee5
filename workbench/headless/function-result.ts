/** What a cell shows for what a custom function returned or threw. */
import type { FunctionScalar } from '../engine/engine';

type Matrix = readonly (readonly FunctionScalar[])[];

const BAD_VALUE: FunctionScalar = { error: '#VALUE!' };
const KNOWN_ERRORS = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!']);
/** Only these carry a message of the function's own; a function cannot end in the other two. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);
const ONLY_AS_INPUT = new Set(['#NAME?', '#REF!']);
/** Characters a cell can hold. */
const LONGEST_TEXT = 32_767;

export function resultOf(returned: unknown, dimensionality: 'scalar' | 'matrix'): FunctionScalar | Matrix {
  if (!Array.isArray(returned)) return scalarOf(returned);
  if (dimensionality === 'scalar' || returned.length === 0 || !returned.every(Array.isArray)) return BAD_VALUE;
  const rows = returned as readonly (readonly unknown[])[];
  return rows.map((row) => row.map(elementOf));
}

/** Errors come from the frame's realm: told by their code, not by their class. */
export function errorOf(thrown: unknown): FunctionScalar {
  const { code, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<string, unknown>;
  if (typeof code !== 'string' || !KNOWN_ERRORS.has(code) || ONLY_AS_INPUT.has(code)) return BAD_VALUE;
  return WITH_MESSAGE.has(code) && typeof message === 'string' && message !== ''
    ? { error: code, message }
    : { error: code };
}

function scalarOf(returned: unknown): FunctionScalar {
  switch (typeof returned) {
    case 'number':
      if (Number.isNaN(returned)) return BAD_VALUE;
      return Number.isFinite(returned) ? returned : { error: '#NUM!' };
    case 'string':
      return returned.length > LONGEST_TEXT ? BAD_VALUE : returned;
    case 'boolean':
      return returned;
    case 'undefined':
      return 0;
    case 'object':
      return objectOf(returned);
    default:
      return BAD_VALUE;
  }
}

/** Inside an array NaN and Infinity travel as JSON's null, which a cell shows as 0. */
function elementOf(value: unknown): FunctionScalar {
  return typeof value === 'number' && !Number.isFinite(value) ? 0 : scalarOf(value);
}

/** null shows as 0; a date travels as its ISO text; anything else needs data types, which ExcelApi 1.15 lacks here. */
function objectOf(value: object | null): FunctionScalar {
  if (value === null) return 0;
  if ('code' in value) return errorOf(value);
  const { toISOString, then } = value as { toISOString?: unknown; then?: unknown };
  // The grid cannot wait for a promise; its rejection must not end the process either.
  if (typeof then === 'function') Promise.resolve(value).catch(() => undefined);
  return typeof toISOString === 'function' ? (value as Date).toISOString() : BAD_VALUE;
}
