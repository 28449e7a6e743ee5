/** Rounding half up of what is shown; what is compared is never rounded. */

/** `2.675, 2` → `2.68`: the decimal digits are rounded, not their binary neighbour; the sign is left out of it. */
export function roundHalfUp(value: number, decimals: number): string {
  // Noise of additions (0.1 + 0.2) must not decide a half: 14 significant digits are kept first.
  const shifted = Number(`${Number(Math.abs(value).toPrecision(14))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e15) return value.toFixed(decimals);
  const text = Number(`${Math.floor(shifted + 0.5)}e-${decimals}`).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}
