/** One finding's key, `rule|indicator|year`: the same rule on the same cell is the same finding. Ids hold no bar. */
import type { Finding } from '../checks/finding';

export function findingId({ rule, indicatorId, year }: Pick<Finding, 'rule' | 'indicatorId' | 'year'>): string {
  return [rule, indicatorId, year ?? ''].join('|');
}

/** null for what is no such key: somebody may have typed into the hidden column. */
export function findingOfId(id: string): Pick<Finding, 'rule' | 'indicatorId' | 'year'> | null {
  const [rule, indicatorId, year] = id.split('|');
  if (!rule || !indicatorId) return null;
  return { rule, indicatorId, year: year && /^\d{4}$/.test(year) ? Number(year) : null };
}
