/** What a cell holds as a plan would print it. */
import type { Indicator } from '../plan/plan';
import type { CellContent } from './sheet-spec';

/** Further decimals show noise of binary fractions. */
const mostDecimals = 12;

/** With the decimals that the plan prints for the row, and every further one that was typed. */
export function printedText(cell: CellContent, { base, target }: Pick<Indicator, 'base' | 'target'>): string {
  if (typeof cell !== 'number') return String(cell ?? '').trim();
  const text = String(Number(cell.toPrecision(mostDecimals)));
  const decimals = Math.max(decimalsIn(text), decimalsIn(target), decimalsIn(base));
  return cell.toFixed(Math.min(decimals, mostDecimals));
}

/** Of the first number in a text. */
export function decimalsIn(text: string): number {
  return /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
