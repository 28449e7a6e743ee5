/** Points in time as year numbers: 2023 is the end of 2023, 2022.5 mid-2022 (functions contract, "years, asOf, baseYear"). */

/** Above this a number is an Excel date serial. */
const lastYearNumber = 2200;
const dayMilliseconds = 86_400_000;

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

/** Share of the period that has passed, clipped to 0..1; the whole period when it has no length. */
export function elapsedShare(baseYear: number, endYear: number, at: number): number {
  if (endYear <= baseYear) return at >= endYear ? 1 : 0;
  return Math.min(1, Math.max(0, (at - baseYear) / (endYear - baseYear)));
}

/** The entry that a cut-off falls into: its own year, or the one that contains it (2022.5 → 2023); -1 outside. */
export function columnAt(years: readonly number[], asOf: number): number {
  return years.findIndex((year, i) => asOf <= year && asOf > (years[i - 1] ?? year - 1));
}
