/**
 * One finding's key, `rule|indicator|year`: the same rule on the same cell is the same finding. A finding about one of the
 * plan's cells has its field in the place of the year. Ids hold no bar.
 */
import type { Finding } from '../checks/finding';

export function findingId({
  rule,
  indicatorId,
  year,
  field,
}: Pick<Finding, 'rule' | 'indicatorId' | 'year' | 'field'>): string {
  return [rule, indicatorId, year ?? field ?? ''].join('|');
}

/** null for what is no such key: somebody may have typed into the hidden column. */
export function findingOfId(id: string): Pick<Finding, 'rule' | 'indicatorId' | 'year'> | null {
  const [rule, indicatorId, year] = id.split('|');
  if (!rule || !indicatorId) return null;
  return { rule, indicatorId, year: year && /^\d{4}$/.test(year) ? Number(year) : null };
}
