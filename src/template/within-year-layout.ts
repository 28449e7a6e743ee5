/** The columns of the sheet 分期填报 by their keys: a part of a year is `2021Q3`, what a year's parts come to `parts2021`. */
import { planYears, type Plan } from '../plan/plan';
import { partPeriods, type Division, type PartPeriod } from '../plan/periods';
import { keyedRows } from './keyed-layout';
import type { ListColumn } from './list-sheet';

type Period = Pick<Plan, 'baseYear' | 'endYear'>;

/** Where the mode stands: above the names, in the row that other sheets sign in. */
export const modeRow = keyedRows.signatures;

export function togetherKey(year: number): string {
  return `parts${year}`;
}

export function withinYearColumns(plan: Period, division: Division): readonly ListColumn<string>[] {
  const periods = partPeriods(plan, division);
  return [
    { key: 'key', band: null, width: 60 },
    { key: 'no', band: 'plan', width: 34, isCentred: true },
    { key: 'name', band: 'plan', width: 150 },
    { key: 'unit', band: 'plan', width: 52, isCentred: true },
    ...planYears(plan).flatMap((year) => [
      ...periods.filter((period) => period.year === year).map(partColumn),
      { key: togetherKey(year), band: 'auto' as const, width: 54, isFormula: true },
    ]),
  ];
}

function partColumn({ key }: PartPeriod): ListColumn<string> {
  return { key, band: 'entry', width: 54 };
}
