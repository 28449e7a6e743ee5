/** Locked periods as their sheet holds them: a column per period, above the values a few rows that say what happened. */
import { periodOf } from '../plan/periods';
import { isLockedWord } from '../words/lock-states';
import type { LockRow } from '../words/lock-words';
import { keyedRows, type StandingOrder } from './keyed-layout';
import type { CellContent } from './sheet-spec';

export const lockRows: readonly LockRow[] = ['state', 'on', 'by', 'reason', 'history'];

/** Ids of indicators begin with a letter, so these are nobody's. */
export function lockRowId(row: LockRow): string {
  return `#${row}`;
}

export interface PeriodLock {
  readonly isLocked: boolean;
  /** Excel's date number of the last locking or unlocking. */
  readonly on: CellContent;
  readonly by: string;
  /** Why it was unlocked last. */
  readonly reason: string;
  /** A line for each locking and unlocking. */
  readonly history: string;
  /** What the cells held when the period was locked last, by indicator; '' for a blank one. */
  readonly values: ReadonlyMap<string, CellContent>;
}

type Grid = readonly (readonly CellContent[])[];

/** By period, as they stand in the block PLAN_Locks. Of a column or row that stands twice the first counts. */
export function locksIn(block: Grid): ReadonlyMap<string, PeriodLock> {
  const keys = (block[0] ?? []).map((key) => String(key).trim());
  const rows = new Map<string, readonly CellContent[]>();
  for (const row of block.slice(1)) {
    const id = String(row[keys.indexOf('key')] ?? '').trim();
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  }
  const locks = new Map<string, PeriodLock>();
  keys.forEach((key, at) => {
    if (periodOf(key) && !locks.has(key)) locks.set(key, lockAt(rows, at));
  });
  return locks;
}

function lockAt(rows: ReadonlyMap<string, readonly CellContent[]>, at: number): PeriodLock {
  const held = (row: LockRow) => rows.get(lockRowId(row))?.[at] ?? '';
  const values = [...rows].filter(([id]) => !id.startsWith('#'));
  return {
    isLocked: isLockedWord(String(held('state'))),
    on: held('on'),
    by: String(held('by')),
    reason: String(held('reason')),
    history: String(held('history')),
    values: new Map(values.map(([id, row]) => [id, row[at] ?? ''])),
  };
}

/** How the sheet stands, whatever is missing: what is ours and gone is put at its end. */
export function lockOrder(block: Grid): StandingOrder {
  const columns = (block[0] ?? []).map((key) => String(key).trim());
  const ids = block.map((row) => String(row[columns.indexOf('key')] ?? '').trim());
  return { columns, rows: ids.slice(keyedRows.data - keyedRows.key) };
}
