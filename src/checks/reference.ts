/** Which of a row's actuals a later year is compared with. */
import type { Finding } from './finding';

/**
 * The last accepted actual, and a later one that is in doubt: its size asks whether it is an actual at all (a ratio, a
 * slipped point). 61.5 after 60.4 and 615 is no fall to a tenth; but 62 after 6 and 60 says that 60 was right.
 */
export interface References {
  readonly accepted: number | null;
  readonly doubted: number | null;
}

export const noReferences: References = { accepted: null, doubted: null };

/** `usual` stands in for the actuals while none is accepted. The doubted one is confirmed by a value that lies nearer to it. */
export function referenceFor(
  value: number | null,
  { accepted, doubted }: References,
  usual: number | null,
): number | null {
  const other = accepted ?? usual;
  if (value === null || doubted === null || other === null) return accepted;
  return Math.abs(value - doubted) < Math.abs(value - other) ? doubted : accepted;
}

/** What later years are compared with once `value`, judged against `reference`, has these findings. */
export function referencesAfter(
  before: References,
  value: number | null,
  reference: number | null,
  findings: readonly Finding[],
): References {
  if (value === null || findings.some(({ level }) => level === 'hard')) return before;
  const inDoubt = findings.some(({ rule }) => rule === 'V14' || rule === 'V16');
  return inDoubt ? { accepted: reference, doubted: value } : { accepted: value, doubted: null };
}
