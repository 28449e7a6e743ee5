/** The periods of a filter by date, relative to a day: today, last week, this quarter, any January. */
import { monthNames, serialOf, serialParts } from '../serials';

export const datePeriods: readonly string[] = [
  ...['Today', 'Tomorrow', 'Yesterday', 'YearToDate'],
  ...['LastWeek', 'ThisWeek', 'NextWeek', 'LastMonth', 'ThisMonth', 'NextMonth'],
  ...['LastQuarter', 'ThisQuarter', 'NextQuarter', 'LastYear', 'ThisYear', 'NextYear'],
  ...monthNames.map((month) => `AllDatesInPeriod${month}`),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
];

export function isDatePeriod(criterion: string): boolean {
  return datePeriods.includes(criterion);
}

/** First day of the period and of the one behind it, as serials. */
function span(criterion: string, today: number): readonly [number, number] | null {
  const { year, month, weekday } = serialParts(today);
  const monthFrom = (offset: number, length: number): readonly [number, number] => {
    const first = year * 12 + month - 1 + offset;
    const at = (index: number) => serialOf(Math.floor(index / 12), (index % 12) + 1, 1);
    return [at(first), at(first + length)];
  };
  const offsets = { Last: -1, This: 0, Next: 1 } as const;
  const relative = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion);
  if (relative) {
    const offset = offsets[relative[1] as keyof typeof offsets];
    const sunday = today - weekday + 7 * offset;
    switch (relative[2]) {
      case 'Week':
        return [sunday, sunday + 7];
      case 'Month':
        return monthFrom(offset, 1);
      case 'Quarter':
        return monthFrom(3 * offset - ((month - 1) % 3), 3);
      default:
        return monthFrom(12 * offset - (month - 1), 12);
    }
  }
  const days: Readonly<Record<string, readonly [number, number]>> = {
    Today: [today, today + 1],
    Tomorrow: [today + 1, today + 2],
    Yesterday: [today - 1, today],
    YearToDate: [serialOf(year, 1, 1), today + 1],
  };
  return days[criterion] ?? null;
}

export function dateTest(criterion: string, now: Date): (serial: number) => boolean {
  const period = span(criterion, serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  if (period) return (serial) => serial >= period[0] && serial < period[1];
  const name = criterion.replace('AllDatesInPeriod', '');
  const month = monthNames.indexOf(name) + 1;
  if (month > 0) return (serial) => serialParts(serial).month === month;
  const quarter = Number(name.replace('Quarter', ''));
  return (serial) => Math.ceil(serialParts(serial).month / 3) === quarter;
}
