/** Where a row leads by the end year if it goes on as so far; a second column, never mixed into the status. */
import { pointsInMean } from './changes';
import { extrapolate, type Method } from './extrapolate';
import { averageRate, grown } from './growth-yardstick';
import { levelsOf, seriesOf } from './level-yardstick';
import { finite, notComputable, type Result } from './result';
import { levelIn, type Row } from './row';
import { amountsOf, rowArithmetic } from './totals';

/** `#N/A` for compositions and directions, and with too few points for the method. */
export function projectionOf(row: Row, method: Method): Result<number> {
  const { kind } = row.target;
  if (kind === 'composition' || kind === 'direction') return notComputable('no-number');
  if (row.stranger) return row.stranger;
  if (kind === 'cumulative' || kind === 'compound') return totalProjection(row);
  if (kind === 'growth') return growthProjection(row);
  return method === 'mean' ? meanProjection(row) : extrapolate(seriesOf(row), row.endYear, method);
}

/** As extrapolate does it, without laying out the series: a table asks this of each of its rows. */
function meanProjection(row: Row): Result<number> {
  const { baseYear, endYear, actuals, column, years, at } = row;
  const latest = actuals[column] as number;
  const base = levelIn(row.base);
  let value = base;
  let year = baseYear;
  let points = 1;
  for (let i = column - 1; i >= 0 && points < pointsInMean; i -= 1) {
    const level = actuals[i];
    const then = years[i] ?? 0;
    if (typeof level !== 'number' || (base !== null && then <= baseYear)) continue;
    points += 1;
    if (base === null || points === pointsInMean) [value, year] = [level, then];
  }
  if (value === null || at <= year) return notComputable('too-few-points');
  return finite(latest + ((latest - value) / (at - year)) * (endYear - at));
}

/** What is there so far, and the mean yearly amount for each year left. */
function totalProjection(row: Row): Result<number> {
  const { total, covered } = amountsOf(row);
  if (covered <= 0) return notComputable('too-few-points');
  const mean = rowArithmetic(row).perYear(0, total, covered);
  const left = row.endYear - row.at;
  if (row.target.kind === 'compound') return finite(100 - (100 - total) * (1 - mean / 100) ** left);
  return finite(total + left * mean);
}

/** The rate that the years so far average, in percent. */
function growthProjection(row: Row): Result<number> {
  const rates = levelsOf(row);
  const mean = averageRate(grown(rates), rates.length);
  return mean === null ? notComputable('no-logarithm') : finite(mean);
}
