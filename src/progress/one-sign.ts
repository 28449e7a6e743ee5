/** Growth from one value to another exists only where both lie on the same side of 0. */
export function haveOneSign(one: number, other: number): boolean {
  return Math.sign(one) * Math.sign(other) > 0;
}
