/** Whether cells still hold what they held when the formulas were written for it. */
import type { Held } from '../../progress/held';
import { quoted } from '../a1';
import { literal } from './expressions';

/** Longer texts cannot stand in a formula; no criterion or base is as long. */
const longestText = 255;

export function guard(cells: readonly (readonly [cell: string, held: Held])[]): string {
  const tests = cells.flatMap(([cell, held]) => {
    if (typeof held === 'number') return [`${cell}=${literal(held)}`];
    if (held === null || held === undefined || held === '') return [`${cell}=""`];
    return typeof held === 'string' && held.length <= longestText ? [`${cell}=${quoted(held)}`] : [];
  });
  if (tests.length === 0) return 'TRUE';
  return tests.length === 1 ? tests.join() : `AND(${tests.join()})`;
}
