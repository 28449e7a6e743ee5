/** Which sheet names Excel takes: 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not taken in any case. */
import { failure } from './errors';
import type { ModelState } from './state';

const longestName = 31;

export function checkedSheetName(state: ModelState, name: string, own: string | null): string {
  const isLegal = name !== '' && name.length <= longestName && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isLegal || name.toLowerCase() === 'history') throw failure('InvalidArgument', `sheet name “${name}”`);
  const folded = name.toLowerCase();
  const taken = state.engine.sheetIds().some((id) => id !== own && state.engine.sheetName(id).toLowerCase() === folded);
  if (taken) throw failure('ItemAlreadyExists', name);
  return name;
}

/** `Sheet1`, `Sheet2` … whichever is free. */
export function freeSheetName(state: ModelState): string {
  const taken = new Set(state.engine.sheetIds().map((id) => state.engine.sheetName(id)));
  for (let n = 1; ; n += 1) if (!taken.has(`Sheet${n}`)) return `Sheet${n}`;
}
