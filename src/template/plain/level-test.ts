/** A bound as tests on a value: met, and for an interval how far it is missed, whether it is overshot, and the room left. */
import type { Notation } from '../../notation/notation';
import type { Bound } from '../../progress/bound';
import { noiseOf } from '../../progress/noise';
import { exceeds, literal, minus, reaches } from './expressions';

type Test = (value: string) => string;

export interface LevelTest {
  readonly met: Test;
  /** Intervals only: distance to the nearer end, 0 inside. */
  readonly missed: Test | null;
  /** Intervals only: beyond the far end. */
  readonly overshot: Test | null;
  /** Intervals only: distance to the nearer end, negative outside. */
  readonly room: Test | null;
}

export function levelTest(target: Notation, bound: Bound): LevelTest {
  if (target.kind === 'interval') return intervalTest(target.value ?? 0, target.upper ?? target.value ?? 0, bound);
  return {
    met: edgeTest(bound.sign, edgeOf(bound), bound.strict, bound.target),
    missed: null,
    overshot: null,
    room: null,
  };
}

/** What has to be reached; of an approximate target the nearer edge. */
export function edgeOf(bound: Bound): number {
  return bound.sign * bound.short(0);
}

export function edgeTest(sign: 1 | -1, edge: number, strict: boolean, target = edge): Test {
  const noise = noiseOf(target, edge);
  return (value) =>
    strict ? exceeds(sign, value, literal(edge + sign * noise)) : reaches(sign, value, literal(edge - sign * noise));
}

function intervalTest(low: number, high: number, { sign, target }: Bound): LevelTest {
  const [lowNoise, highNoise] = [noiseOf(target, low), noiseOf(target, high)];
  return {
    met: (value) => `AND(${value}>=${literal(low - lowNoise)},${value}<=${literal(high + highNoise)})`,
    ...distances(low, high),
    overshot: (value) =>
      sign === 1 ? `${value}>${literal(high + noiseOf(high, high))}` : `${value}<${literal(low - noiseOf(low, low))}`,
  };
}

export function distances(low: number, high: number): { readonly missed: Test; readonly room: Test } {
  const [toLow, toHigh] = [literal(low), literal(high)];
  return {
    missed: (value) => `MAX(0,${toLow}-${value},${minus(value, high)})`,
    room: (value) => `MIN(${minus(value, low)},${toHigh}-${value})`,
  };
}
