/** What was entered up to each period that was completed, as it stands now. */
import type { Steps } from '../plan/steps';
import { entriesPrint } from './due-entries';
import type { PeriodRecord } from './period-reading';
import type { ProgressSheet } from './progress-sheet';
import type { SpecialSheet } from './special-sheet';

/** By year; of periods that were held up none is needed. */
export function* printsNow(
  records: readonly PeriodRecord[],
  progress: Pick<ProgressSheet, 'plan' | 'sheet' | 'places'>,
  special: SpecialSheet | null,
): Steps<ReadonlyMap<number, string>> {
  const prints = new Map<number, string>();
  for (const { year, print } of records)
    if (print !== null) prints.set(year, yield* entriesPrint(year, progress, special));
  return prints;
}
