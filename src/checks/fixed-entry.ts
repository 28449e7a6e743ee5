/** What a one-click fix does to the row: the value to put, the note to add, the year to flag. Writing it is not done here. */
import type { EntryCell } from './entry';
import type { Finding } from './finding';
import { factsOfFormat } from './number-formats';

export interface FixedEntry {
  readonly value: string | number;
  /**
   * Format to set before the value is put, null to leave it: in a text cell a number would become text again, and in a
   * percent cell 97 would show as 9700%.
   */
  readonly numberFormat: 'General' | '@' | null;
  /** Text to add to the row's note, '' for none. */
  readonly note: string;
  /** The year is to be added to the row's 预计 years. */
  readonly provisional: boolean;
}

/** null when the finding offers no fix. */
export function fixedEntry(
  { fix }: Pick<Finding, 'fix'>,
  { numberFormat }: Pick<EntryCell, 'numberFormat'>,
): FixedEntry | null {
  if (!fix) return null;
  return {
    value: fix.after,
    numberFormat: formatFor(fix.after, numberFormat),
    note: fix.note ?? '',
    provisional: fix.provisional ?? false,
  };
}

function formatFor(after: string | number, held: string): FixedEntry['numberFormat'] {
  if (typeof after === 'string') return after === '' || held === '@' ? null : '@';
  return held === '@' || factsOfFormat(held).percent ? 'General' : null;
}
