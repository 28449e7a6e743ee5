/** Totals over the period: yearly amounts that add up (Σ), or yearly rates of reduction in percent that compound (Π). */
import { tolerance } from './noise';
import type { Total } from './reported';
import { pointsOf, type Row } from './row';

/** What a kind of total does with a year's amount. */
export interface Arithmetic {
  readonly add: (total: number, amount: number) => number;
  /** The yearly amount that turns one total into another in so many years. */
  readonly perYear: (from: number, to: number, years: number) => number;
}

const arithmetic: Readonly<Record<'cumulative' | 'compound', Arithmetic>> = {
  cumulative: {
    add: (total, amount) => total + amount,
    perYear: (from, to, years) => (to - from) / years,
  },
  /** Percent: 1 − Π(1 − rate). */
  compound: {
    add: (total, rate) => total + rate - (total * rate) / 100,
    perYear: (from, to, years) => 100 * (1 - ((100 - to) / (100 - from)) ** (1 / years)),
  },
};

export function arithmeticOf(kind: 'cumulative' | 'compound'): Arithmetic {
  return arithmetic[kind];
}

/** For rows whose target is no total, the plain one. */
export function rowArithmetic({ target }: Row): Arithmetic {
  return arithmetic[target.kind === 'compound' ? 'compound' : 'cumulative'];
}

export interface Amounts {
  readonly total: number;
  /** Amounts of the reported years, oldest first; null where a total to date has a gap before it. */
  readonly yearly: readonly (number | null)[];
  /** Years that the total covers: those reported, all of them up to a total to date. */
  readonly covered: number;
}

export function amountsOf(row: Row): Amounts {
  const { add, perYear } = rowArithmetic(row);
  let [total, covered, previous] = [0, 0, row.baseYear];
  const yearly: (number | null)[] = [];
  for (const { year, actual } of pointsOf(row)) {
    const length = Math.max(0, year - startOf(row, year));
    if (typeof actual === 'number') {
      total = add(total, actual);
      covered += length;
      yearly.push(actual);
    } else {
      const { value } = actual as Total;
      yearly.push(year - previous <= length + tolerance ? perYear(total, value, 1) : null);
      total = value;
      covered = year - row.baseYear;
    }
    previous = year;
  }
  return { total, yearly, covered };
}

/** The column that a point stands for begins where the one before it ends. */
function startOf({ years, baseYear }: Row, year: number): number {
  return years.reduce((start, other) => (other < year - tolerance && other > start ? other : start), baseYear);
}
