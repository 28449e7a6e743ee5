/** Where a row leads by the end year if it goes on as so far; a second column, never mixed into the status. */
import { arithmeticOf, totalSoFar } from './cumulative-yardstick';
import { extrapolate, isMethod } from './extrapolate';
import { levelsOf } from './level-yardstick';
import { badInput, notComputable, ok, type Result } from './result';
import type { Row } from './row';

export function projectionOf(row: Row, method: string): Result<number> {
  if (!isMethod(method)) return badInput({ code: 'bad-method' });
  if (row.at === null) return notComputable('not-reported');
  switch (row.target.kind) {
    case 'composition':
    case 'direction':
      return notComputable('no-number');
    case 'cumulative':
    case 'compound':
      return totalProjection(row, row.target.kind, row.at);
    case 'growth':
      return growthProjection(row);
    default:
      return levelProjection(row, method);
  }
}

/** What is there so far, and the mean yearly amount for each year left. */
function totalProjection(row: Row, kind: 'cumulative' | 'compound', at: number): Result<number> {
  const arithmetic = arithmeticOf(kind);
  const amounts = totalSoFar(row, arithmetic);
  if (!amounts.ok) return amounts;
  const { total, yearly } = amounts.value;
  const isTotal = row.points.some(({ actual }) => actual.kind === 'total');
  const years = isTotal ? (row.points.at(-1)?.year ?? at) - row.baseYear : yearly.length;
  const mean = arithmetic.perYear(0, total, years);
  const left = row.endYear - Math.max(at, row.points.at(-1)?.year ?? at);
  return ok(kind === 'compound' ? 100 - (100 - total) * (1 - mean / 100) ** left : total + left * mean);
}

/** The rate that the years so far average, in percent. */
function growthProjection(row: Row): Result<number> {
  const rates = levelsOf(row);
  if (!rates.ok) return rates;
  const product = rates.value.reduce((all, { value }) => all * (1 + value / 100), 1);
  return product <= 0 ? notComputable('no-logarithm') : ok((product ** (1 / rates.value.length) - 1) * 100);
}

function levelProjection(row: Row, method: string): Result<number> {
  const levels = levelsOf(row);
  if (!levels.ok) return levels;
  const base = row.base?.value ?? null;
  const points = [...(base === null ? [] : [{ year: row.baseYear, value: base }]), ...levels.value];
  return extrapolate(points, row.endYear, method);
}
