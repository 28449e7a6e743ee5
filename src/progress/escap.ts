/**
 * Current status index of UN ESCAP (used by all five UN regional commissions): 10·s·(x − b) / |T − b|, 10 once the target is
 * reached. Parity is approached from either side: 10 − 10·|T − x| / |T − b|. Not compared with the time that has passed.
 */
import { noiseOf } from './noise';
import { finite, notComputable, type Result } from './result';

const whole = 10;

/** At most 10. `#N/A` where base and target are the same and the target is not reached. */
export function statusIndex(
  base: number,
  target: number,
  actual: number,
  direction: 'up' | 'down' | 'parity',
): Result<number> {
  const sign = direction === 'down' ? -1 : 1;
  const reached = direction === 'parity' ? actual === target : sign * (actual - target) >= 0;
  if (reached) return whole;
  const distance = Math.abs(target - base);
  if (distance <= noiseOf(target, base)) return notComputable('no-distance');
  const share = direction === 'parity' ? 1 - Math.abs(target - actual) / distance : (sign * (actual - base)) / distance;
  return finite(Math.min(whole, whole * share));
}
