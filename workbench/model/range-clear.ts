/** Range.clear: contents, looks, rules and links, each of them or all. */
import type { Rect } from '../engine/engine';
import { removeFrom as removeValidation } from './data-validation';
import { removeFrom as removeConditionals } from './conditional/rule-edit';
import { clearLinks } from './hyperlinks';
import type { ModelState } from './state';

export const clearTypes = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
export type ClearType = (typeof clearTypes)[number];

export function clearCells(state: ModelState, sheet: string, rect: Rect, what: ClearType): void {
  const { engine } = state;
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    const blank = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => ''));
    engine.write(sheet, rect.row, rect.column, blank, 'exact');
  }
  if (what === 'All' || what === 'Formats') {
    engine.clearStyle(sheet, rect);
    removeConditionals(state, sheet, [rect]);
    unmergeInside(state, sheet, rect);
  }
  if (what === 'All') removeValidation(state, sheet, [rect]);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearLinks(state, sheet, rect);
  // `Hyperlinks` leaves the look of the link, `RemoveHyperlinks` takes it away as well.
  if (what === 'RemoveHyperlinks') engine.clearStyle(sheet, rect);
}

function unmergeInside(state: ModelState, sheet: string, rect: Rect): void {
  for (const merge of state.engine.merges(sheet))
    if (
      merge.row >= rect.row &&
      merge.column >= rect.column &&
      merge.row + merge.rows <= rect.row + rect.rows &&
      merge.column + merge.columns <= rect.column + rect.columns
    )
      state.engine.unmerge(sheet, merge);
}
