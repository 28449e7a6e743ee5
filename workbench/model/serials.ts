/** Excel's day numbers and the calendar: 1 is 1 January 1900, and a 29 February 1900 that never was has number 60. */

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface SerialParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** The time of day as a share of it. */
  readonly rest: number;
}

export function serialParts(serial: number): SerialParts {
  const whole = Math.floor(serial);
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    rest: serial - whole,
  };
}

/** A day beyond the month's last becomes that last one. */
export function serialOf(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Math.round((Date.UTC(year, month - 1, Math.min(day, last)) - epoch) / dayMs);
  return days < 61 ? days - 1 : days;
}
