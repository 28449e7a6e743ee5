/** Rounding half up of what is shown; what is compared is never rounded. */

/** More decimals than any plan prints: such a number is shown as it is held. */
const mostDecimals = 20;

/** `2.675, 2` → `2.68`: the decimal digits are rounded, not their binary neighbour; the sign is left out of it. */
export function roundHalfUp(value: number, decimals: number): string {
  if (decimals > mostDecimals) return String(Number(value.toPrecision(14)));
  // Noise of additions (0.1 + 0.2) must not decide a half: 14 significant digits are kept first.
  const [digits = '', exponent = ''] = Math.abs(value).toExponential(13).split('e');
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e15) return value.toFixed(decimals);
  const text = Number(`${Math.floor(shifted + 0.5)}e-${decimals}`).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}
