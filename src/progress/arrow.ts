/**
 * SDSN's trend arrows (SDG Index, 2018 and 2019): the yearly change so far against the yearly change that the target needs.
 * Rescaling to 0..100 cancels out of the ratio.
 */
import { isMet, type Bound } from './bound';
import type { Journey } from './growth-rates';
import { badInput, notComputable, type Result } from './result';

export type Arrow = '↑' | '➚' | '→' | '↓';

const noise = 1e-12;

/** ↑ met or at least the change needed, ➚ half of it or more, → less or none, ↓ away. `#N/A` for no time between base and actual. */
export function arrowOf(
  { base, baseYear, actual, year, endYear }: Omit<Journey, 'target'>,
  bound: Bound,
): Result<Arrow> {
  if (year < baseYear) return badInput({ code: 'year-before-base' });
  if (isMet(bound, actual)) return '↑';
  if (year === baseYear) return notComputable('no-distance');
  const [change, needed] = [
    (bound.sign * (actual - base)) / (year - baseYear),
    bound.short(base) / (endYear - baseYear),
  ];
  if (change < -noise * Math.abs(base)) return '↓';
  if (needed <= 0 || change >= needed * (1 - noise)) return '↑';
  return change >= (needed / 2) * (1 - noise) ? '➚' : '→';
}
