/**
 * Decimal numbers as they are printed, free of what binary arithmetic adds: 0.1+0.2 is 0.3 here, 97.10000000000001 is 97.1,
 * and 7.28 is exactly 30 % more than 5.6. Excel keeps and shows 15 significant digits. Every finite number is answered.
 */

const excelDigits = 15;

/**
 * Digits that people type. What Excel computes (=100000.1-99903) may be off behind them; differences below this share of
 * the numbers compared are no differences.
 */
const typedDigits = 12;
const noise = 10 ** -typedDigits;

/** A number's decimal text without noise and without trailing zeros: `97.1`, never `97.10000000000001` or `1e-7`. */
export function decimalText(value: number): string {
  const short = String(value);
  if (short.length <= excelDigits && !short.includes('e')) return short;
  return Number.isFinite(value) ? inFull(value, excelDigits) : short;
}

/** `1.5e-7` → `0.00000015`, `1e+21` → `1000…`; never through a number, which could overflow. */
function inFull(value: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = value.toPrecision(digits).split('e');
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

/** `value` × 10^`places`, without binary noise; infinite where no number is as large. */
export function shifted(value: number, places: number): number {
  return Number(shiftPoint(decimalText(value), places));
}

/** Numbers below this with as many decimals have no more than `typedDigits` digits and are told apart without their text. */
const usualSize = 1e6;
const usualPlaces = 5;

/** Printed decimals of a number: 97.1034 has four. */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return 0;
  for (let places = 1; places <= usualPlaces && Math.abs(value) < usualSize; places += 1) {
    const power = 10 ** places;
    if (Math.round(value * power) / power === value) return places;
  }
  return inFull(value, typedDigits).split('.')[1]?.length ?? 0;
}

/** Digits that say something of a number: 60.46 has four, 200 has one, 0 has none. */
export function significantDigits(value: number): number {
  return trimZeros(decimalText(Math.abs(value)).replace('.', '').replace(/^0+/, '')).length;
}

/**
 * Sign of f1·v1 + f2·v2 + f3·v3; 0 also where the sum is noise beside its terms. Called for every cell many times, so its
 * arguments are no list.
 */
export function signOfSum(f1: number, v1: number, f2 = 0, v2 = 0, f3 = 0, v3 = 0): -1 | 0 | 1 {
  const a = f1 * v1;
  const b = f2 * v2;
  const c = f3 * v3;
  const size = Math.abs(a) + Math.abs(b) + Math.abs(c);
  // Against the largest value, so that no term of extreme numbers overflows or is lost.
  if (!(size < huge && size > tiny)) return signOfExtremes([f1, f2, f3], [v1, v2, v3]);
  return signBeyond(a + b + c, size);
}

const huge = 1e290;
const tiny = 1e-290;

function signOfExtremes(factors: readonly number[], values: readonly number[]): -1 | 0 | 1 {
  const largest = Math.max(...values.map(Math.abs));
  if (largest === 0) return 0;
  const terms = values.map((value, i) => (factors[i] ?? 0) * (value / largest));
  return signBeyond(
    terms.reduce((sum, term) => sum + term, 0),
    terms.reduce((sum, term) => sum + Math.abs(term), 0),
  );
}

function signBeyond(sum: number, size: number): -1 | 0 | 1 {
  if (sum > size * noise) return 1;
  return sum < -size * noise ? -1 : 0;
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

/** Orders of ten between two sizes above 0: 615 against 59.86 is one. */
export function tenfolds(value: number, scale: number): number {
  return Math.round(Math.log10(value) - Math.log10(scale));
}
