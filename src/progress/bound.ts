/** The bound that a level has to reach or keep, from the target's notation and the side the base stands on. */
import type { Notation } from '../notation/notation';
import { noiseOf } from './noise';

export class Bound {
  constructor(
    /** +1 when more is better, -1 when less is. */
    readonly sign: 1 | -1,
    /** Progress runs towards this value. */
    readonly target: number,
    readonly strict = false,
    /** Met from here on. */
    readonly edge = target,
    /** Met up to here; null where there is no other end. */
    readonly far: number | null = null,
  ) {}

  /** Distance by which a value misses; 0 or less is met. */
  short(value: number): number {
    const { sign, edge, far } = this;
    const before = sign * (edge - value);
    return far === null ? before : Math.max(before, sign * (value - far));
  }

  /** Beyond the far end of an interval. */
  overshot(value: number): boolean {
    const { sign, far } = this;
    return far !== null && sign * (value - far) > noiseOf(far, value);
  }
}

/** Share of the target within which an approximate target (约, 左右) is met (functions contract). */
const approxShare = 0.05;

/** `base` null: none printed. null when the target says no level. */
export function boundOf(target: Notation, base: number | null): Bound | null {
  const value = target.value;
  if (value === null) return null;
  switch (target.kind) {
    case 'level':
      return new Bound(base !== null && value < base - noiseOf(value, base) ? -1 : 1, value);
    case 'lower':
      return new Bound(1, value, target.operator === '>');
    case 'upper':
      return new Bound(-1, value, target.operator === '<');
    case 'increment':
      return base === null ? null : new Bound(value < 0 ? -1 : 1, base + value);
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

function approximate(sign: 1 | -1, target: number): Bound {
  return new Bound(sign, target, false, target - sign * approxShare * Math.abs(target));
}

/** The end next to the base is the one to reach; inside, the nearer end is the one to keep. */
function within(low: number, high: number, base: number | null): Bound {
  const fromAbove = base !== null && (base > high || (base >= low && high - base < base - low));
  return fromAbove ? new Bound(-1, high, false, high, low) : new Bound(1, low, false, low, high);
}
