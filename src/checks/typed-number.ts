/** Reads the body of a typed text as a number with or without separators and unit, or as the parts of a composition. */
import { shiftPoint } from './decimal';
import { parseUnit, placesBetween, type Unit } from './units';

export interface TypedNumber {
  /** In the indicator's unit; null when the number or its unit cannot be used. */
  readonly value: number | null;
  readonly comma: 'none' | 'grouped' | 'ambiguous';
  /** Unit as typed, '' for none. */
  readonly unit: string;
}

export interface TypedParts {
  readonly parts: readonly number[];
  /** The composition as it should be typed: `6.8:34.5:58.7`. */
  readonly text: string;
  readonly decimals: number;
  readonly comma: TypedNumber['comma'];
  readonly unit: string;
}

const numberThenRest = /^([+-]?)([\d,]*)(\.\d*)?(.*)$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+$/;

interface Digits {
  readonly text: string;
  readonly comma: TypedNumber['comma'];
  readonly rest: string;
}

/** null when the text does not begin with a number. */
function leadingDigits(body: string): Digits | null {
  const [, sign = '', whole = '', fraction = '', tail = ''] = numberThenRest.exec(body) ?? [];
  if (!/\d/.test(whole + fraction)) return null;
  // 2,61 could be 2.61 or 261, and 0,618 is no thousand: only separators before every third digit are certain.
  const certain = !whole.includes(',') || grouped.test(whole);
  const comma = !certain || tail.startsWith(',') ? 'ambiguous' : whole.includes(',') ? 'grouped' : 'none';
  return { text: `${sign}${whole.replaceAll(',', '') || '0'}${fraction}`, comma, rest: tail.trim() };
}

/** `unitText` is the indicator's unit as the plan prints it, `unit` what is known of it. null: not a number. */
export function readNumber(body: string, unit: Unit | null, unitText: string): TypedNumber | null {
  const digits = leadingDigits(body);
  if (!digits) return null;
  const { text, comma, rest } = digits;
  if (comma === 'ambiguous') return { value: null, comma, unit: '' };
  const places = rest === '' ? 0 : placesOf(rest, unit, unitText);
  if (places === undefined) return null;
  const value = places === null ? null : Number(shiftPoint(text, places));
  return value !== null && !Number.isFinite(value) ? null : { value, comma, unit: rest };
}

/** Power of ten by which the unit behind a number has to be moved; null: another unit; undefined: no unit at all. */
function placesOf(rest: string, unit: Unit | null, unitText: string): number | null | undefined {
  if (rest === unitText) return 0;
  const typed = parseUnit(rest);
  if (!typed) return undefined;
  return unit ? placesBetween(typed, unit) : null;
}

/** Parts between colons, each perhaps with a percent sign. A single number is a composition of one part. null: neither. */
export function readParts(body: string): TypedParts | null {
  const digits = body.split(':').map((part) => leadingDigits(part.trim()));
  if (!digits.every((part) => part !== null)) return null;
  if (digits.some(({ comma }) => comma !== 'none')) {
    return { parts: [], text: '', decimals: 0, comma: 'ambiguous', unit: '' };
  }
  if (digits.some(({ rest }) => rest !== '' && rest !== '%')) return null;
  const texts = digits.map(({ text }) => text.replace(/^\+/, '').replace(/\.$/, ''));
  const parts = texts.map(Number);
  if (!parts.every(Number.isFinite)) return null;
  return {
    parts,
    text: texts.join(':'),
    decimals: Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0)),
    comma: 'none',
    unit: digits.some(({ rest }) => rest === '%') ? '%' : '',
  };
}
