/**
 * 实现程度 of the National Bureau of Statistics' monitoring of the moderately prosperous society (2008), in percent, at most
 * 100: how high a level is, not how far it has come since a base.
 */
import { badInput, finite, notComputable, type Result } from './result';

/** 正: more is better; 逆: less is. `#N/A` where the standard (for 逆 the actual) is not above 0. */
export function attainment(actual: number, standard: number, type: '正' | '逆'): Result<number> {
  const [part, whole] = type === '正' ? [actual, standard] : [standard, actual];
  return whole > 0 && standard > 0 ? percent(part / whole) : notComputable('not-one-sign');
}

/**
 * 区间: 100 inside low..high; below, (x − m) / (low − m); above, (M − x) / (M − high), m and M being the least and most that
 * can be. `#N/A` outside where the limit on that side is not given or leaves no room; `#VALUE!` for limits that do not rise.
 */
export function intervalAttainment(
  actual: number,
  low: number,
  high: number,
  least: number | null,
  most: number | null,
): Result<number> {
  const limits = [least, low, high, most].filter((limit) => limit !== null);
  if (limits.some((limit, i) => limit < (limits[i - 1] ?? -Infinity))) return badInput({ code: 'limits-crossed' });
  if (actual >= low && actual <= high) return percent(1);
  const [limit, bound] = actual < low ? [least, low] : [most, high];
  return limit === null || limit === bound ? notComputable('no-limits') : percent((actual - limit) / (bound - limit));
}

function percent(share: number): Result<number> {
  return finite(100 * Math.min(1, share));
}
