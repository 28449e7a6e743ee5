/** Points in time as year numbers: 2023 is the end of 2023, 2022.5 mid-2023 (functions contract, "years, asOf, baseYear"). */
import { tolerance } from './noise';

/** Above this a number is an Excel date serial. */
const lastYearNumber = 2200;
/** 9999-12-31, the last date that Excel knows. */
const lastSerial = 2_958_465;
const dayMilliseconds = 86_400_000;

/** Whether a number is a year or a date serial at all. */
export function isYear(held: number): boolean {
  return held > 0 && held < lastSerial + 1;
}

/** A year number from a year number or a date serial (days since 1899-12-30). */
export function yearOf(held: number): number {
  if (held <= lastYearNumber) return held;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(held) * dayMilliseconds);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (month === 0 && day === 1) return year;
  const nextDay = new Date(date.getTime() + dayMilliseconds);
  if (nextDay.getUTCMonth() !== month) return year - 1 + (month + 1) / 12;
  const startOfYear = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - startOfYear) / dayMilliseconds;
  return year - 1 + ((date.getTime() - startOfYear) / dayMilliseconds + 1) / days;
}

/** Share of the period that has passed, clipped to 0..1. */
export function elapsedShare(baseYear: number, endYear: number, at: number): number {
  if (at <= baseYear) return 0;
  return at >= endYear ? 1 : (at - baseYear) / (endYear - baseYear);
}

/** The entry that a cut-off falls into: its own year, or the one that contains it (2022.5 → 2023); -1 outside. */
export function columnAt(years: readonly number[], asOf: number): number {
  return years.findIndex((year, i) => {
    const start = Math.max(years[i - 1] ?? -Infinity, year - 1);
    return asOf <= year + tolerance && asOf > start + tolerance;
  });
}

/** A year number as a date: a whole year, the end of a month, or a day. */
export function dateOf(at: number): { readonly year: number; readonly month?: number; readonly day?: number } {
  const whole = Math.ceil(at - tolerance);
  const share = 1 - (whole - at);
  if (Math.abs(share - 1) <= 1e-6) return { year: whole };
  const month = share * 12;
  if (Math.abs(month - Math.round(month)) <= 1e-6 && Math.round(month) > 0)
    return { year: whole, month: Math.round(month) };
  const startOfYear = Date.UTC(whole, 0, 1);
  const days = (Date.UTC(whole + 1, 0, 1) - startOfYear) / dayMilliseconds;
  const date = new Date(startOfYear + Math.max(0, Math.round(share * days) - 1) * dayMilliseconds);
  return { year: whole, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
