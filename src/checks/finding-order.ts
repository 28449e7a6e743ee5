/** The order of a row's findings: those about the row as a whole, then by year, its parts behind it, then by rule. */
import type { Finding } from './finding';

export function inOrder(a: Finding, b: Finding): number {
  return (a.year ?? 0) - (b.year ?? 0) || byText(a.period ?? '', b.period ?? '') || byText(a.rule, b.rule);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
