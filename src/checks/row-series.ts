/** A row's figures side by side, for the rules that look at its course; read once per row. */
import type { EntryCell, EntryRow, PartOfYear, WithinYear } from './entry';
import type { IndicatorFacts } from './indicator-facts';
import { readCell, type Reading } from './reading';
import type { RowSeries, YearParts } from './rule';

export function seriesOf(
  cells: readonly EntryCell[],
  readings: readonly Reading[],
  within: ReadonlyMap<number, YearParts> | null,
): RowSeries {
  let total = 0;
  let last = -1;
  for (let i = 0; i < readings.length; i += 1) {
    const value = readings[i]?.value ?? null;
    if (value === null) continue;
    total += value;
    last = i;
  }
  return {
    cells,
    readings,
    total,
    last,
    parts: within ? cells.flatMap(({ year }) => alone(within.get(year))) : noParts,
  };
}

const noParts: readonly number[] = [];

/** The figures of quarters or halves by year; null for a row that has none. */
export function withinYears({ withinYear }: EntryRow, facts: IndicatorFacts): ReadonlyMap<number, YearParts> | null {
  if (!withinYear || withinYear.cells.length === 0) return null;
  const byYear = new Map<number, { values: (number | null)[]; cells: (PartOfYear | null)[] }>();
  const blanks = () => Array.from({ length: withinYear.parts }, () => null);
  for (const cell of withinYear.cells) {
    const year = byYear.get(cell.year) ?? { values: blanks(), cells: blanks() };
    byYear.set(cell.year, year);
    if (cell.part < 1 || cell.part > withinYear.parts) continue;
    year.values[cell.part - 1] = readCell(cell, facts).value;
    year.cells[cell.part - 1] = cell;
  }
  const mode = modeOf(withinYear, facts);
  return new Map([...byYear].map(([year, parts]) => [year, { mode, ...parts }]));
}

/** A level is the same in either mode: the figure at the end of its part. */
export function modeOf({ mode }: WithinYear, { indicator }: IndicatorFacts): WithinYear['mode'] {
  return indicator.measure === 'flow' ? mode : 'period';
}

/** What each part adds, where the figures count from January on. */
function alone(parts: YearParts | undefined): readonly (number | null)[] {
  if (!parts) return [];
  const { mode, values } = parts;
  if (mode === 'period') return values;
  return values.map((value, i) => {
    const before = i === 0 ? 0 : (values[i - 1] ?? null);
    return value === null || before === null ? null : value - before;
  });
}
