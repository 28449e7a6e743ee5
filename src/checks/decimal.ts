/**
 * Exact comparison of decimal numbers as they are printed. Excel keeps and compares 15 significant digits, so a number
 * stands for its 15-digit decimal text: 0.1+0.2 is 0.3 here, and 7.28 is exactly 30 % more than 5.6.
 */

const excelDigits = 15;

/** A number's decimal text without noise and without trailing zeros: `97.1`, never `97.10000000000001` or `1e-7`. */
export function decimalText(value: number): string {
  const short = String(value);
  if (short.length <= excelDigits && !short.includes('e')) return short;
  if (!Number.isFinite(value)) return short;
  const rounded = Number(value.toPrecision(excelDigits));
  const text = String(rounded);
  return text.includes('e') ? withoutExponent(text) : text;
}

/** `1.5e-7` → `0.00000015`, `1e+21` → `1000…`. */
function withoutExponent(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split('e');
  return shiftPoint(mantissa, Number(exponent));
}

/** The decimal text of `text` × 10^`places`, digit by digit, without a sign of its own for zero. */
export function shiftPoint(text: string, places: number): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const point = whole.length + places;
  const digits = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = trimZeros(padded.slice(at));
  return `${negative && /[1-9]/.test(digits) ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** `value` × 10^`places`, exact for every number that Excel can hold. */
export function shifted(value: number, places: number): number {
  return Number(shiftPoint(decimalText(value), places));
}

/** Printed decimals of a number: 97.1034 has four. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = decimalText(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** Sum of `factor × value` over the pairs: its sign, exactly. Factors are whole numbers. */
export function signOfSum(...pairs: readonly number[]): -1 | 0 | 1 {
  let sum = 0;
  let size = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const term = (pairs[i] ?? 0) * (pairs[i + 1] ?? 0);
    sum += term;
    size += Math.abs(term);
  }
  // Binary rounding and the cut to 15 digits are off by less than this share; beyond it the sign of the sum is certain.
  const margin = size * 1e-13;
  if (sum > margin) return 1;
  if (sum < -margin) return -1;
  return Number.isFinite(sum) ? exactSign(pairs) : 0;
}

function exactSign(pairs: readonly number[]): -1 | 0 | 1 {
  const texts = pairs.map(decimalText);
  const places = Math.max(...texts.map(decimalsIn));
  let sum = 0n;
  for (let i = 0; i < texts.length; i += 2) sum += BigInt(texts[i] ?? 0) * units(texts[i + 1] ?? '0', places);
  return sum > 0n ? 1 : sum < 0n ? -1 : 0;
}

function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** `97.1` with four places is 971000n. */
function units(text: string, places: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(places - decimalsIn(text)));
}

/** a − b as printed, with the finer decimals of the two: 5.80 − 5.75 is `0.05`. */
export function differenceText(a: number, b: number): string {
  return (a - b).toFixed(Math.min(excelDigits, Math.max(decimalsOf(a), decimalsOf(b))));
}

/** The sum of printed numbers without binary noise. */
export function sumOf(values: readonly number[]): number {
  const places = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(Math.min(excelDigits, places)));
}

/** Orders of ten between two sizes: 615 against 59.86 is one. */
export function tenfolds(value: number, scale: number): number {
  return Math.round(Math.log10(value / scale));
}
