/** The values of locked periods as the checks compare them with. */
import type { LockedValue } from '../checks/entry';
import type { WorkbookFacts } from '../excel/facts';
import { periodOf } from '../plan/periods';
import { locksIn } from '../template/locks';

export function lockedValues({ own: { locks } }: WorkbookFacts): readonly LockedValue[] {
  return [...locksIn(locks?.block.values ?? [])].flatMap(([key, { isLocked, values }]) => {
    const period = periodOf(key);
    if (!period || !isLocked) return [];
    const part = period.part === null ? {} : { period: key };
    return [...values].map(([indicatorId, value]) => ({
      indicatorId,
      year: period.year,
      ...part,
      value: value ?? '',
      reason: '',
    }));
  });
}
