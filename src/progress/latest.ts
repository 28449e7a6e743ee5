/** 累计/最新值: what stands for a row at its cut-off. */
import { unlikeActual, type Row } from './row';
import { ok, type Result } from './result';
import { amountsOf } from './totals';

/** The sum of the period, the compounded rate, else the actual: a number, or a composition as printed. */
export function latestOf(row: Row): Result<number | string> {
  const { target, points } = row;
  if (target.kind === 'cumulative' || target.kind === 'compound') {
    const amounts = amountsOf(row);
    return amounts.ok ? ok(amounts.value.total) : amounts;
  }
  const wanted = target.kind === 'composition' ? 'composition' : 'number';
  const unlike = points.find(({ kind }) => kind !== wanted);
  if (unlike) return unlikeActual(unlike);
  const latest = points.at(-1);
  return ok(latest?.kind === 'composition' ? latest.text : (latest?.value ?? ''));
}
