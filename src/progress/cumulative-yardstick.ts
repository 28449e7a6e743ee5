/** Totals over the period: yearly amounts that add up (Σ), or yearly rates of reduction in percent that compound (Π). */
import { badInput, notComputable, ok, tolerance, type Result } from './result';
import type { Row } from './row';
import type { Yardstick } from './yardstick';

/** What a kind of total does with a year's amount. */
interface Arithmetic {
  readonly kind: 'cumulative' | 'compound';
  readonly add: (total: number, amount: number) => number;
  /** The yearly amount that turns one total into another in so many years. */
  readonly perYear: (from: number, to: number, years: number) => number;
}

export const sums: Arithmetic = {
  kind: 'cumulative',
  add: (total, amount) => total + amount,
  perYear: (from, to, years) => (to - from) / years,
};

/** Percent: 1 − Π(1 − rate). */
export const compounds: Arithmetic = {
  kind: 'compound',
  add: (total, rate) => 100 - (100 - total) * (1 - rate / 100),
  perYear: (from, to, years) => 100 * (1 - ((100 - to) / (100 - from)) ** (1 / years)),
};

export function arithmeticOf(kind: 'cumulative' | 'compound'): Arithmetic {
  return kind === 'compound' ? compounds : sums;
}

interface Amounts {
  readonly total: number;
  /** Amounts of the reported years, oldest first; a year's amount is unknown (null) after a total with a gap before it. */
  readonly yearly: readonly (number | null)[];
}

export function totalSoFar(row: Row, arithmetic: Arithmetic): Result<Amounts> {
  let total = 0;
  const yearly: (number | null)[] = [];
  let previousYear = row.baseYear;
  for (const { year, actual } of row.points) {
    if (actual.kind === 'composition') return badInput({ code: 'unreadable-actual', text: actual.text, year });
    if (actual.kind === 'number') {
      total = arithmetic.add(total, actual.value);
      yearly.push(actual.value);
    } else {
      yearly.push(year - previousYear <= 1 + tolerance ? arithmetic.perYear(total, actual.value, 1) : null);
      total = actual.value;
    }
    previousYear = year;
  }
  return ok({ total, yearly });
}

export function cumulativeYardstick(row: Row): Result<Yardstick> {
  const arithmetic = arithmeticOf(row.target.kind === 'compound' ? 'compound' : 'cumulative');
  const amounts = totalSoFar(row, arithmetic);
  if (!amounts.ok) return amounts;
  const { total, yearly } = amounts.value;
  const target = row.target.value ?? 0;
  const met = row.target.operator === '>' ? total > target + tolerance : total >= target - tolerance;
  return ok({
    kind: arithmetic.kind,
    latest: total,
    met,
    progress: Math.abs(target) <= tolerance ? notComputable('no-share') : ok(total / target),
    due: (share) => ok(target * share),
    gap: (share) => ok(total - target * share),
    required: (left) => {
      if (met || total >= target - tolerance) return ok(0);
      return left <= tolerance ? notComputable('past-end') : ok(arithmetic.perYear(total, target, left));
    },
    movement: movement(row, arithmetic, yearly, target),
    weakening: false,
    overshot: false,
    fellBack: false,
  });
}

/** This year's amount against the year before; in the first year against an even share of the target. */
function movement(
  row: Row,
  arithmetic: Arithmetic,
  yearly: readonly (number | null)[],
  target: number,
): Yardstick['movement'] {
  const amount = yearly.at(-1);
  const before = yearly.length > 1 ? yearly.at(-2) : arithmetic.perYear(0, target, row.endYear - row.baseYear);
  if (typeof amount !== 'number' || typeof before !== 'number') return notComputable('no-previous');
  const unit = Math.min(row.target.printedUnit, row.base?.printedUnit ?? Infinity);
  if (Math.abs(amount - before) < unit / 2 - tolerance) return ok(0);
  return ok(amount > before ? 1 : -1);
}
