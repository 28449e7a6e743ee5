/**
 * One finding's key, `rule|indicator|year`: the same rule on the same cell is the same finding. A finding about a part of a
 * year has its period in the place of the year, one about the plan's cells its field. Ids hold no bar.
 */
import type { Finding } from '../checks/finding';
import { periodOf } from '../plan/periods';

export function findingId({
  rule,
  indicatorId,
  year,
  period,
  field,
}: Pick<Finding, 'rule' | 'indicatorId' | 'year' | 'period' | 'field'>): string {
  return [rule, indicatorId, period ?? year ?? field ?? ''].join('|');
}

/** null for what is no such key: somebody may have typed into the hidden column. */
export function findingOfId(id: string): Pick<Finding, 'rule' | 'indicatorId' | 'year' | 'period'> | null {
  const [rule, indicatorId, key = ''] = id.split('|');
  if (!rule || !indicatorId) return null;
  const period = periodOf(key);
  const part = period?.part ? { period: period.key } : {};
  return { rule, indicatorId, year: period?.year ?? null, ...part };
}
