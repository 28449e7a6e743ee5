/** How far two numbers may lie apart and still be the same: comparisons are exact, but additions leave traces. */

/** For shares of 1, points of 100 and years. */
export const tolerance = 1e-9;

/** Beyond this size two numbers that should be the same differ by more than `tolerance`. */
const relative = 1e-14;

/** In the unit of two values: `tolerance`, less where both are tiny, more where both are beyond its reach. */
export function noiseOf(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return Math.max(Math.min(size, 1) * tolerance, size * relative);
}
