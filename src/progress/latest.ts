/** 累计/最新值: what stands for a row at its cut-off. */
import type { Result } from './result';
import type { Row } from './row';
import { amountsOf } from './totals';

/** The sum of the period, the compounded rate, else the actual: a number, or a composition as printed. */
export function latestOf(row: Row): Result<number | string> {
  if (row.stranger) return row.stranger;
  const { kind } = row.target;
  if (kind === 'cumulative' || kind === 'compound') return amountsOf(row).total;
  const actual = row.actuals[row.column] ?? '';
  return typeof actual === 'object' && 'text' in actual ? actual.text : (actual as number);
}
