/** The result of a PLAN function as its cells show it, from arguments that have been worked out. */
import type { Argument, Block } from '../../functions/arguments';
import { outcomeOf } from '../../functions/implementations';
import { shown, type Cell } from '../../functions/outcome';
import { dimensionalityOf, type FunctionId, type ParameterId } from '../../functions/table';
import { failed, isBadInput } from '../../progress/result';
import { causeText } from '../../words/problem-words';

/** An error as Excel shows it, with what it says when one points at it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

export type ShownCell = string | number | boolean | ShownError;

/** One row per row that is filled from the cell down. */
export type ShownCells = readonly (readonly ShownCell[])[];

/** null: an argument that is omitted. */
export type Given = ReadonlyMap<ParameterId, Block | null>;

export function callFunction(id: FunctionId, given: Given): ShownCells {
  const entries = [...given].map(([parameter, block]): [ParameterId, Argument] => [
    parameter,
    handed(parameter, block),
  ]);
  const outcome = outcomeOf(id, Object.fromEntries(entries));
  if (failed(outcome)) return [[{ code: isBadInput(outcome) ? '#VALUE!' : '#N/A', message: causeText(outcome.cause) }]];
  return typeof outcome === 'object' ? outcome.map((row) => row.map(shownCell)) : [[shownCell(shown(outcome))]];
}

/** Excel hands a range to the parameters that are declared so, and one value to the others. */
function handed(parameter: ParameterId, block: Block | null): Argument {
  return block && dimensionalityOf(parameter) === 'scalar' ? block[0]?.[0] : block;
}

function shownCell(cell: Cell): ShownCell {
  if (typeof cell !== 'object') return cell;
  const { code = '#VALUE!', message } = cell as Error & { readonly code?: string };
  return { code, message };
}
