/** How a workbook asks for figures within the year. */
import type { Division } from '../plan/periods';
import type { EntryMode } from '../words/entry-modes';

export interface WithinYearOption {
  readonly division: Division;
  readonly mode: EntryMode;
}
