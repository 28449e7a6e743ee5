/** What is written to have a cell as it was. */
import type { CellContent } from './sheet-spec';
import { needsTextFormat } from './text-cells';

/** A text that Excel would read as something else goes with an apostrophe: `7:36:57` must not become a time. */
export function valueContent(held: CellContent): CellContent {
  return typeof held === 'string' && needsTextFormat(held) ? `'${held}` : held;
}

export function heldContent({
  formula,
  value,
}: {
  readonly formula: CellContent;
  readonly value: CellContent;
}): CellContent {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : valueContent(value);
}
