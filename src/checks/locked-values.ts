/** The values of closed periods by cell, made once for all the rows of a check. */
import type { EntryCell, LockedValue } from './entry';

const none: ReadonlyMap<string, LockedValue> = new Map();
const made = new WeakMap<readonly LockedValue[], ReadonlyMap<string, LockedValue>>();

export function lockedByCell(locked: readonly LockedValue[] | undefined): ReadonlyMap<string, LockedValue> {
  if (!locked || locked.length === 0) return none;
  const before = made.get(locked);
  if (before) return before;
  const index = new Map(locked.map((value) => [lockedKey(value), value]));
  made.set(locked, index);
  return index;
}

export function lockedKey({ indicatorId, year, period }: Pick<EntryCell, 'indicatorId' | 'year' | 'period'>): string {
  return `${indicatorId}|${period ?? year}`;
}
