/** What was probably typed where Excel made a date or a time of it: `7:35:58` from 0.3166, `12/86` from 31747. */
import { decimalsOf, decimalText } from './decimal';

const secondsPerDay = 86_400;
/** 9999-12-31; later dates do not exist in Excel. */
const lastSerial = 2_958_465;
/** Dates of two-digit years begin in 1930; an earlier one is a plain number in a cell with a date format. */
const firstTypedSerial = 10_959;

/** A format (255 characters at most) without its literal texts, colours and locales. */
function codesOf(format: string): string {
  return format.slice(0, 255).replace(/"[^"]*"|\[[^\]]*\]/g, '');
}

/** For a value in a date or time format, or between 0 and 1 in a row of compositions (`base` then has its parts). */
export function intendedEntry(value: number, format: string, base: readonly number[] | null): string {
  if (value < 0 || value > lastSerial) return decimalText(value);
  const isTime = value < 1 || !/[yd年日]/i.test(codesOf(format));
  if (base) return isTime ? timeComposition(value, base) : dateComposition(value, format);
  if (isTime) return timeText(value);
  return value < firstTypedSerial ? decimalText(value) : dateText(value, format);
}

function timeText(value: number): string {
  const [hours, minutes, seconds] = clock(Math.round(value * secondsPerDay));
  return seconds === 0 ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
}

function clock(total: number): readonly [number, number, number] {
  return [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
}

/**
 * The time whose parts sum to 100, among those that the value may stand for: its printed decimals leave some seconds open
 * (0.3166 is 7:35:50 to 7:35:58), and Excel carries 6:30:64 over to 6:31:04. The one nearest to the base is meant.
 */
function timeComposition(value: number, base: readonly number[]): string {
  const unit = base.length === 2 ? secondsPerDay / 60 : secondsPerDay;
  const middle = Math.round(value * unit);
  const open = Math.min(60, Math.floor(0.5 * 10 ** -decimalsOf(value) * unit));
  const candidates: (readonly number[])[] = [];
  for (let total = Math.max(0, middle - open); total <= middle + open; total += 1) {
    candidates.push(...carried(base.length === 2 ? [Math.floor(total / 60), total % 60] : clock(total)));
  }
  const whole = candidates.filter((parts) => parts.reduce((sum, part) => sum + part, 0) === 100);
  const [best] = whole.sort((a, b) => distance(a, base) - distance(b, base));
  return best ? best.join(':') : timeText(value);
}

/** The readings of a time before Excel carried minutes or seconds above 59. */
function carried(parts: readonly number[]): readonly (readonly number[])[] {
  return parts.reduce<readonly (readonly number[])[]>(
    (readings, _part, i) => [
      ...readings,
      ...readings.filter((reading) => i > 0 && (reading[i - 1] ?? 0) > 0).map((reading) => borrow(reading, i)),
    ],
    [parts],
  );
}

function borrow(parts: readonly number[], at: number): readonly number[] {
  return parts.map((part, i) => (i === at ? part + 60 : i === at - 1 ? part - 1 : part));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, part, i) => sum + Math.abs(part - (b[i] ?? 0)), 0);
}

function calendar(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * secondsPerDay * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dateText(serial: number, format: string): string {
  const { year, month, day } = calendar(serial);
  const codes = codesOf(format);
  if (!/[y年]/i.test(codes)) return `${month}/${day}`;
  return /[d日]/i.test(codes) ? `${year}/${month}/${day}` : `${month}/${String(year).slice(-2)}`;
}

/** `6/30/64` read as a date: the order of day, month and two-digit year that sums to 100. */
function dateComposition(serial: number, format: string): string {
  const { year, month, day } = calendar(serial);
  const short = year % 100;
  const orders = [
    [month, day, short],
    [short, month, day],
    [day, month, short],
  ];
  const whole = orders.find((parts) => parts.reduce((sum, part) => sum + part, 0) === 100);
  return whole ? whole.join(':') : dateText(serial, format);
}
