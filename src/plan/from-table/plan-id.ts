/**
 * Whether a table is that of a plan which is there already: a new title alone must not make another plan of it, whose
 * template the workbook would refuse. Keys of indicators are made of their names (ids.ts), so the same table has the same.
 */
import type { Indicator, Plan } from '../plan';
import { keyOf } from './ids';

type Known = Pick<Plan, 'id' | 'baseYear' | 'endYear' | 'indicators'>;

/** The id of `present` where the table is of its period and at least half of its indicators are in it; else a new one. */
export function planIdFor(
  title: string,
  made: Pick<Known, 'baseYear' | 'endYear'> & { readonly indicators: readonly Pick<Indicator, 'id'>[] },
  present: Known | null,
): string {
  const isOfPeriod = present?.baseYear === made.baseYear && present.endYear === made.endYear;
  if (!present || !isOfPeriod || made.indicators.length === 0) return keyOf('plan-', title);
  const known = new Set(present.indicators.map(({ id }) => id));
  const shared = made.indicators.filter(({ id }) => known.has(id)).length;
  return shared * 2 >= Math.max(made.indicators.length, known.size) ? present.id : keyOf('plan-', title);
}
