/** Which names a workbook takes for its names and tables: they share one space and must not look like an address. */
import { failure } from './errors';
import type { ModelState } from './state';

const longestName = 255;

export function checkedName(state: ModelState, name: unknown, sheet: string | null = null): string {
  if (typeof name !== 'string') throw failure('InvalidArgument', 'a name');
  const isLegal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= longestName;
  const isAddress =
    /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]\d*([rc]\d*)?$/i.test(name) || /^(true|false)$/i.test(name);
  if (!isLegal || isAddress) throw failure('InvalidArgument', `name “${name}”`);
  const folded = name.toLowerCase();
  const isTaken =
    state.engine.names().some((each) => each.sheet === sheet && each.name.toLowerCase() === folded) ||
    [...state.tables.values()].some((table) => table.name.toLowerCase() === folded);
  if (isTaken) throw failure('ItemAlreadyExists', name);
  return name;
}
