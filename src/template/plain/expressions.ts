/**
 * Small pieces of plain formulas. Written so that every program reads them alike: numbers without exponents, constant arrays
 * behind what they are multiplied with, arrays only inside SUMPRODUCT (elsewhere older programs look at one cell of them).
 */

/** Characters that Excel takes in one formula. */
export const longestFormula = 8192;

/** Significant digits that a formula's number keeps in Excel. */
const digits = 15;

/** A number as it stands in a formula: never with an exponent, a negative one in brackets. */
export function literal(value: number): string {
  const text = decimal(Math.abs(value));
  if (value >= 0) return text;
  return text.startsWith('(') ? `(0-${text})` : `(-${text})`;
}

/** An array of constants, as a row. */
export function row(values: readonly number[]): string {
  return `{${values.map((value) => String(Number(value.toPrecision(digits)))).join()}}`;
}

export function plus(expression: string, value: number): string {
  return value < 0 ? `${expression}-${decimal(-value)}` : `${expression}+${decimal(value)}`;
}

export function minus(expression: string, value: number): string {
  return plus(expression, -value);
}

/** The expression less the bracketed other one, turned round where less is better. */
export function ahead(sign: 1 | -1, value: string, reference: string): string {
  return sign === 1 ? `${value}-${bracketed(reference)}` : `${bracketed(reference)}-${value}`;
}

/** At least, or at most, a bound: in the wanted direction. */
export function reaches(sign: 1 | -1, value: string, bound: string): string {
  return `${value}${sign === 1 ? '>=' : '<='}${bound}`;
}

export function exceeds(sign: 1 | -1, value: string, bound: string): string {
  return `${value}${sign === 1 ? '>' : '<'}${bound}`;
}

/** As noise.ts of the progress room says: how far two values may lie apart and still be the same. */
export function noiseBetween(one: string, other: string): string {
  const size = `MAX(ABS(${one}),ABS(${other}))`;
  return `MAX(MIN(1,${size})/1000000000,${size}/100000000000000)`;
}

/** What shows #VALUE! in every program. */
export const unreadable = '("?"+0)';

function bracketed(expression: string): string {
  return /^[\w$.]+$/.test(expression) || /^[A-Z]+\([^()]*\)$/.test(expression) ? expression : `(${expression})`;
}

/** Tiny and huge numbers as a quotient or a product: `1/1000000000`. Some programs take long decimals for text. */
function decimal(value: number): string {
  const text = String(Number(value.toPrecision(digits)));
  const [, mantissa = '', power = ''] = /^([\d.]+)e([+-]\d+)$/.exec(text) ?? [];
  if (mantissa === '') return text;
  const factor = `1${'0'.repeat(Math.abs(Number(power)))}`;
  return `(${mantissa}${Number(power) < 0 ? '/' : '*'}${factor})`;
}
