/** What was typed before a one-click fix, as the hidden cell of its record keeps it. */
import type { RegisterRow } from '../template/register-layout';

/** The hidden part of a record. The text that was typed is the row's own value: a cell holds no more than 32,767 characters. */
export interface Typed {
  /** A number that was typed; null for a text. */
  readonly number: number | null;
  readonly format: string;
  /** What the fix put: the cell is left alone once it holds something else. */
  readonly after: string | number;
  /** What the fix added to the note; '' for nothing. */
  readonly note: string;
  /** The fix flagged the year 预计. */
  readonly flagged: boolean;
}

/** Stands where a finding has its `id|year`, so that nothing looks it up by mistake. */
const mark = 'typed ';

/** What the hidden cell of the record holds. */
export function typedText(typed: Typed): string {
  return mark + JSON.stringify(typed);
}

/** null where the record does not say, or somebody has typed into the hidden column. */
export function typedBefore({ cellKey }: Pick<RegisterRow, 'cellKey'>): Typed | null {
  const text = String(cellKey ?? '');
  if (!text.startsWith(mark)) return null;
  try {
    const held = JSON.parse(text.slice(mark.length)) as Partial<Typed> | null;
    if (typeof held?.format !== 'string' || typeof held.note !== 'string') return null;
    if (typeof held.after !== 'string' && typeof held.after !== 'number') return null;
    const number = typeof held.number === 'number' ? held.number : null;
    return { number, format: held.format, after: held.after, note: held.note, flagged: held.flagged === true };
  } catch {
    return null;
  }
}
