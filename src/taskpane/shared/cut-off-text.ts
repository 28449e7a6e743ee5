/** The cut-off cell in words: a year stands for its end, anything above 2200 is a date. */
import type { CellContent } from '../../template/sheet-spec';

interface CutOffWords {
  readonly none: string;
  readonly year: (year: number) => string;
  readonly date: (date: string) => string;
}

const lastYearNumber = 2200;
const dayMilliseconds = 86_400_000;

export function cutOffText(held: CellContent, words: CutOffWords): string {
  if (typeof held !== 'number' || held <= 0) return words.none;
  if (held <= lastYearNumber) return Number.isInteger(held) ? words.year(held) : words.date(String(held));
  return words.date(dayText(held));
}

/** `2024-01-08` for Excel's date number; '' for anything else. */
export function dayText(held: CellContent): string {
  if (typeof held !== 'number') return '';
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(held) * dayMilliseconds).toISOString().slice(0, 10);
}
