/** Confirmed annual targets in plain formulas: the share due runs straight from one year's end to the next. */
import type { Notation } from '../../notation/notation';
import { tolerance } from '../../progress/noise';
import { pathOf, readPath } from '../../progress/path';
import { failed } from '../../progress/result';
import type { Course, PlainCells } from './plain-cells';
import { row } from './expressions';

/** null for the straight path. */
export function courseOf(
  { annual, baseYear, endYear }: Pick<PlainCells, 'annual' | 'baseYear' | 'endYear'>,
  target: Notation | null,
  base: Notation | null,
): Course | null {
  if (!annual || !target) return null;
  const years = annual.map((_, i) => endYear - annual.length + 1 + i);
  const choice = readPath(annual, years.length);
  if (failed(choice)) return null;
  const path = pathOf(target, base, choice, { baseYear, endYear, years });
  if (failed(path)) return null;
  const knots = [baseYear, ...years];
  return { years: knots, shares: knots.map((year) => path.share(year)) };
}

/** From the first year's end on something is due, so that a pace can be told. */
export function dueThroughout({ shares }: Course): boolean {
  return shares.slice(1).every((share) => share > tolerance);
}

/** Nothing before the base year, all after the end. */
export function shareOn({ years, shares }: Course, at: string): string {
  const from = years.slice(0, -1);
  const to = years.slice(1);
  const widths = to.map((year, i) => year - (from[i] ?? year));
  const slopes = widths.map((width, i) => ((shares[i + 1] ?? 0) - (shares[i] ?? 0)) / width);
  const within = `((${at})>${row(from)})*((${at})<${row(to)})*((${at})-${row(from)})`;
  return `SUMPRODUCT((${within}+((${at})>=${row(to)})*${row(widths)})*${row(slopes)})`;
}
