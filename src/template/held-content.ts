/** What is written to have a cell as it was. */
import type { CellContent } from './sheet-spec';
import { needsTextFormat } from './text-cells';

/** A text that Excel would read as something else goes with an apostrophe: `7:36:57` must not become a time. */
export function valueContent(held: CellContent): CellContent {
  return typeof held === 'string' && needsTextFormat(held) ? `'${held}` : held;
}

/** A text as it goes into a cell of this format: where that is `@`, nothing is read anew and an apostrophe would stay. */
export function literally(text: string, format: string): string {
  return format === '@' || text === '' ? text : `'${text}`;
}

/** A content that may begin with such an apostrophe, for a cell of this format. */
export function inFormat(content: CellContent, format: string): CellContent {
  return typeof content === 'string' && content.startsWith("'") ? literally(content.slice(1), format) : content;
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
