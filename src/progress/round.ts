/** Rounding half up of what is shown; what is compared is never rounded. */

/** `2.675, 2` → `2.68`: the decimal digits are rounded, not their binary neighbour. */
export function roundHalfUp(value: number, decimals: number): string {
  const exponent = Number(`${Math.abs(value)}e${decimals}`);
  if (!Number.isFinite(exponent)) return value.toFixed(decimals);
  // Noise of additions (0.1 + 0.2) must not decide a half: 12 significant digits are kept first.
  const rounded = Math.floor(Number(exponent.toPrecision(12)) + 0.5);
  const text = (rounded / 10 ** decimals).toFixed(decimals);
  return value < 0 && rounded !== 0 ? `-${text}` : text;
}
