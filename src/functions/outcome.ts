/** What a PLAN function answers, and how a cell shows it. */
import { failed, isBadInput, isFinite, notComputable, type Failure, type Result } from '../progress/result';
import { causeText } from '../words/problem-words';
import type { Arguments } from './arguments';

export type Output = string | number | boolean;

/** An error inside an array is an element, so that one bad row does not end the spill. */
export type Cell = Output | Error;

export type Outcome = Result<Output | readonly (readonly Cell[])[]>;

export type Implementation = (args: Arguments) => Outcome;

export function cellOf(result: Result<Output>): Cell {
  return typeof result !== 'number' && failed(result) ? errorOf(result) : shown(result);
}

const tooLarge = notComputable('too-large');

/** Never NaN nor infinite; −0 is a number that no cell shows. */
export function shown(value: Output): Cell {
  if (typeof value !== 'number') return value;
  return isFinite(value) ? value + 0 : errorOf(tooLarge);
}

/** Errors are dear: cells that fail alike share one. */
const errors = new WeakMap<Failure, Error>();

export function errorOf(failure: Failure): Error {
  const known = errors.get(failure);
  if (known) return known;
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const code = isBadInput(failure) ? ErrorCode.invalidValue : ErrorCode.notAvailable;
  const error = new CellError(code, causeText(failure.cause));
  errors.set(failure, error);
  return error;
}
