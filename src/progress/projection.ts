/** Where a row leads by the end year if it goes on as so far; a second column, never mixed into the status. */
import { extrapolate, type Method } from './extrapolate';
import { averageRate, grown } from './growth-yardstick';
import { levelsOf, seriesOf } from './level-yardstick';
import { finite, notComputable, type Result } from './result';
import type { Row } from './row';
import { amountsOf, rowArithmetic } from './totals';

/** `#N/A` for compositions and directions, and with too few points for the method. */
export function projectionOf(row: Row, method: Method): Result<number> {
  switch (row.target.kind) {
    case 'composition':
    case 'direction':
      return notComputable('no-number');
    case 'cumulative':
    case 'compound':
      return totalProjection(row);
    case 'growth':
      return growthProjection(row);
    default:
      return levelProjection(row, method);
  }
}

/** What is there so far, and the mean yearly amount for each year left. */
function totalProjection(row: Row): Result<number> {
  const amounts = amountsOf(row);
  if (!amounts.ok) return amounts;
  const { total, covered } = amounts.value;
  if (covered <= 0) return notComputable('too-few-points');
  const mean = rowArithmetic(row).perYear(0, total, covered);
  const left = row.endYear - row.at;
  if (row.target.kind === 'compound') return finite(100 - (100 - total) * (1 - mean / 100) ** left);
  return finite(total + left * mean);
}

/** The rate that the years so far average, in percent. */
function growthProjection(row: Row): Result<number> {
  const rates = levelsOf(row);
  if (!rates.ok) return rates;
  const mean = averageRate(grown(rates.value.map(({ value }) => value)), rates.value.length);
  return mean === null ? notComputable('no-logarithm') : finite(mean);
}

/** The base is the first point. */
function levelProjection(row: Row, method: Method): Result<number> {
  const levels = levelsOf(row);
  if (!levels.ok) return levels;
  return extrapolate(seriesOf(row, levels.value), row.endYear, method);
}
