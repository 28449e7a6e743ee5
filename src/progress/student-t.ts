/** Student's t distribution for whole degrees of freedom, by its finite series (Abramowitz and Stegun 26.7.3, 26.7.4). */

/** P(T ≤ t). */
export function studentT(t: number, freedom: number): number {
  const angle = Math.atan2(t, Math.sqrt(freedom));
  const cosine2 = Math.cos(angle) ** 2;
  const odd = freedom % 2;
  let [term, sum] = [odd ? Math.cos(angle) : 1, 0];
  for (let k = odd ? 1 : 0; k <= freedom - 2; k += 2) {
    sum += term;
    term *= (cosine2 * (k + 1)) / (k + 2);
  }
  const within = Math.sin(angle) * sum;
  return 0.5 + (odd ? (angle + within) / Math.PI : within / 2);
}
