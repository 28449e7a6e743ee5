/**
 * Compositions (a ratio such as 7.4:38:54.6): each scaled to 100. Needed is what has to be shifted, N = ½Σ|T − b| points;
 * short is what is missing in the planned direction, S = ½Σ max(0, s(T − x)); the share is 1 − S/N, so a part that overshoots
 * in the planned direction is met, not punished. (ESCAP's parity form is the published precedent.)
 */
import { roundHalfUp } from './round';
import { tolerance } from './noise';

export interface Shift {
  /** Scaled to 100. */
  readonly target: readonly number[];
  readonly base: readonly number[] | null;
  /** Points to be shifted; 0 when base and target are the same, NaN without a base. */
  readonly needed: number;
  /** Points that each part still lacks; without a planned direction, how far it lies from the target. */
  readonly gaps: (parts: readonly number[]) => readonly number[];
  /** Points short. */
  readonly short: (parts: readonly number[]) => number;
  readonly share: (parts: readonly number[]) => number;
}

export function shiftOf(printedBase: readonly number[] | null, printedTarget: readonly number[]): Shift {
  const target = scaled(printedTarget);
  const base = printedBase && scaled(printedBase);
  const needed = base ? distance(target, base) : NaN;
  const planned =
    base && needed > tolerance ? target.map((part, i) => Math.sign(noiseless(part - (base[i] ?? 0)))) : null;
  const gaps = (parts: readonly number[]) => {
    const held = scaled(parts);
    return target.map((part, i) => {
      const gap = part - (held[i] ?? 0);
      return planned ? Math.max(0, (planned[i] ?? 0) * gap) : Math.abs(gap);
    });
  };
  const short = (parts: readonly number[]) => noiseless(total(gaps(parts)) / 2);
  return { target, base, needed, gaps, short, share: (parts) => 1 - short(parts) / needed };
}

/** Number of the part furthest behind, from 1; 0 when none is. */
export function furthestBehind(gaps: readonly number[]): number {
  const most = Math.max(...gaps);
  return most <= tolerance ? 0 : gaps.findIndex((gap) => gap >= most - tolerance) + 1;
}

/** The parts due at a share of the way, as text with the target's printed decimals. */
export function dueComposition({ base, target }: Shift, decimals: number, share: number): string {
  const parts = target.map((part, i) => {
    const from = base?.[i] ?? part;
    return from + (part - from) * share;
  });
  return parts.map((part) => roundHalfUp(part, decimals)).join(':');
}

/** To a sum of 100; a composition of zeros stays as it is. */
function scaled(parts: readonly number[]): readonly number[] {
  const sum = total(parts);
  return sum === 0 ? parts : parts.map((part) => (part / sum) * 100);
}

/** Half of what the parts differ by: what leaves some of them arrives in others. */
function distance(one: readonly number[], other: readonly number[]): number {
  return noiseless(total(one.map((part, i) => Math.abs(part - (other[i] ?? 0)))) / 2);
}

function noiseless(points: number): number {
  return Math.abs(points) <= tolerance ? 0 : points;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
