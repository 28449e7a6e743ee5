/**
 * Reads text as Excel (Chinese region) reads what is typed or pasted into a cell: numbers with separators, percent,
 * currency, fractions, dates and times become numbers and bring a number format; everything else stays text.
 */
import { readDateOrTime } from './typed-dates';

export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` replaces General only. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/** Excel keeps 15 digits of what is typed and fills up with zeros. */
const DIGITS = 15;
const NUMBER = /^(\d+(?:,\d{3,})*|\d*)(\.\d*)?$/;
const SCIENTIFIC = /^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/;
const FRACTION = /^([+-]?)(\d+) +(\d{1,3})\/(\d{1,3})$/;
/** Currency signs that Excel reads in front of a number, as they stand in a format. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': '"¥"',
  '￥': '"¥"',
  $: '[$$-409]',
  '€': '[$€-2]',
  '£': '[$£-809]',
};

/** `format` is the cell's own number format: nothing but text enters a text cell. `year` is the present one. */
export function readTyped(text: string, format: string, year: number): TypedInput {
  if (text === '') return { kind: 'blank' };
  if (format === '@') return { kind: 'text', value: text };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.replace(/^ +| +$/g, '');
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  const number = readNumber(trimmed) ?? readFraction(trimmed) ?? readDateOrTime(trimmed, year);
  return number ? { kind: 'number', ...number } : { kind: 'text', value: text };
}

interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

function readNumber(text: string): ReadNumber | null {
  if (SCIENTIFIC.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { value, format: '0.00E+00' } : null;
  }
  const bracketed = /^\((.*)\)$/.exec(text);
  let rest = (bracketed?.[1] ?? text).trim();
  let negative = bracketed !== null;
  let currency = '';
  let percent = false;
  const sign = /^([+-]) */.exec(rest);
  if (sign && bracketed) return null;
  if (sign) {
    negative = sign[1] === '-';
    rest = rest.slice(sign[0].length);
  }
  const symbol = CURRENCIES[rest.charAt(0)];
  if (symbol !== undefined) {
    currency = symbol;
    rest = rest.slice(1).trimStart();
    // The sign may stand behind the mark as well.
    if (!sign && !bracketed && rest.startsWith('-')) {
      negative = true;
      rest = rest.slice(1);
    }
  }
  if (rest.endsWith('%')) {
    percent = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  const parts = NUMBER.exec(rest);
  if (!parts || !/\d/.test(rest) || (percent && currency !== '')) return null;
  const plain = rest.replaceAll(',', '');
  const size = Number(keepDigits(plain)) / (percent ? 100 : 1);
  const decimals = (parts[2] ?? '').length > 1;
  const value = negative && size !== 0 ? -size : size;
  if (percent) return { value: Number(value.toPrecision(DIGITS)), format: decimals ? '0.00%' : '0%' };
  if (currency !== '') {
    const shape = decimals ? '#,##0.00' : '#,##0';
    return { value, format: `${currency}${shape};${currency}-${shape}` };
  }
  if (rest.includes(',')) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** `1234567890123456789` → `1234567890123450000`. */
function keepDigits(plain: string): string {
  let seen = 0;
  let leading = true;
  return [...plain]
    .map((character) => {
      if (character === '.') return character;
      if (leading && character === '0') return character;
      leading = false;
      return ++seen > DIGITS ? '0' : character;
    })
    .join('');
}

function readFraction(text: string): ReadNumber | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [, sign, whole, top, bottom] = match;
  if (Number(bottom) === 0) return null;
  const value = Number(whole) + Number(top) / Number(bottom);
  const places = '?'.repeat(Math.max(String(bottom).length, 1));
  return { value: sign === '-' ? -value : value, format: `# ${places}/${places}` };
}
