/** Days as Excel keeps them, numbers since 1899-12-30, and as documents and plan files write them: `2023-06-30`. */
import type { CellContent } from './sheet-spec';

const dayMilliseconds = 86_400_000;
const start = Date.UTC(1899, 11, 30);
/** Lower numbers are years, or no days that an office writes. */
const firstDay = 2200;

/** Other words stay as they are. */
export function dateCell(date: string): string | number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) return date;
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / dayMilliseconds;
}

export function dateText(held: CellContent): string {
  if (typeof held !== 'number' || held < firstDay) return String(held ?? '');
  return new Date(start + Math.floor(held) * dayMilliseconds).toISOString().slice(0, 10);
}
