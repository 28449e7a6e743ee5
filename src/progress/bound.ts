/** The bound that a level has to reach or keep, from the target's notation and the side the base stands on. */
import type { Notation } from '../notation/notation';
import { noiseOf } from './noise';

export interface Bound {
  /** +1 when more is better, -1 when less is. */
  readonly sign: 1 | -1;
  /** Progress runs towards this value. */
  readonly target: number;
  /** Distance by which a value misses; 0 or less is met. */
  readonly short: (value: number) => number;
  /** Beyond the far end of an interval. */
  readonly overshot: (value: number) => boolean;
  readonly strict: boolean;
}

/** Share of the target within which an approximate target (约, 左右) is met (functions contract). */
const approxShare = 0.05;

/** `base` null: none printed. null when the target says no level. */
export function boundOf(target: Notation, base: number | null): Bound | null {
  const value = target.value;
  if (value === null) return null;
  switch (target.kind) {
    case 'level':
      return plain(base !== null && value < base - noiseOf(value, base) ? -1 : 1, value, false);
    case 'lower':
      return plain(1, value, target.operator === '>');
    case 'upper':
      return plain(-1, value, target.operator === '<');
    case 'increment':
      return base === null ? null : plain(value < 0 ? -1 : 1, base + value, false);
    case 'approx':
      return approximate(base !== null && base > value + noiseOf(value, base) ? -1 : 1, value);
    case 'interval':
      return within(value, target.upper ?? value, base);
    default:
      return null;
  }
}

export function isMet(bound: Bound, value: number): boolean {
  const short = bound.short(value);
  const noise = noiseOf(bound.target, value);
  return bound.strict ? short < -noise : short <= noise;
}

const never = () => false;

function plain(sign: 1 | -1, target: number, strict: boolean): Bound {
  return { sign, target, strict, short: (value) => sign * (target - value), overshot: never };
}

function approximate(sign: 1 | -1, target: number): Bound {
  const edge = target - sign * approxShare * Math.abs(target);
  return { sign, target, strict: false, short: (value) => sign * (edge - value), overshot: never };
}

/** The end next to the base is the one to reach; inside, the nearer end is the one to keep. */
function within(low: number, high: number, base: number | null): Bound {
  const fromAbove = base !== null && (base > high || (base >= low && high - base < base - low));
  return {
    sign: fromAbove ? -1 : 1,
    target: fromAbove ? high : low,
    strict: false,
    short: (value) => Math.max(low - value, value - high),
    overshot: (value) => (fromAbove ? value < low - noiseOf(low, value) : value > high + noiseOf(high, value)),
  };
}
