/** Periods on record, as the register's rows hold them. Apart from writing them, which takes words: the pane opens with this. */
import type { RegisterRow } from '../template/register-layout';
import { recordKind, recordNumber } from './register-records';

/** Whether the entries are still those that were completed. */
export type PeriodState = 'complete' | 'changed' | 'held-up';

export interface PeriodRecord {
  readonly row: RegisterRow;
  readonly year: number;
  /** Of the entries when the period was completed; null where it was held up. */
  readonly print: string | null;
}

/** Begins the hidden cell of a record that is complete. */
export const printMark = 'period ';

/** The latest record of each period, in the order of the register. */
export function periodRecords(standing: readonly RegisterRow[]): readonly PeriodRecord[] {
  const latest = new Map<number, PeriodRecord>();
  for (const row of standing) {
    if (recordKind(String(row.id)) !== 'period') continue;
    const year = Number(String(row.id).split('|')[2]);
    const before = latest.get(year);
    if (before && recordNumber(before.row) > recordNumber(row)) continue;
    const held = String(row.cellKey ?? '');
    latest.set(year, { row, year, print: held.startsWith(printMark) ? held.slice(printMark.length) : null });
  }
  return [...latest.values()];
}

/** `printsNow`: by year, of every record that has a print. */
export function periodState({ print, year }: PeriodRecord, printsNow: ReadonlyMap<number, string>): PeriodState {
  if (print === null) return 'held-up';
  return print === printsNow.get(year) ? 'complete' : 'changed';
}
