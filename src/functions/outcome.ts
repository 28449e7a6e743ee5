/** What a PLAN function answers before it is handed to Excel. */
import type { Failure, Result } from '../progress/result';
import type { Arguments } from './arguments';

export type Output = string | number | boolean;

/** An error inside an array is an element, so that one bad row does not end the spill. */
export type Cell = Output | Failure;

export type Outcome = Result<Output | readonly (readonly Cell[])[]>;

export type Implementation = (args: Arguments) => Outcome;

/** A failed result as an element of an array. */
export function cellOf(result: Result<Output>): Cell {
  return result.ok ? result.value : result;
}
