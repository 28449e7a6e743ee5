/** The periods in which a plan's figures are entered: its years, and quarters or halves within them. */
import { planYears, type Plan } from './plan';

export type Division = 'quarter' | 'half-year';
/** The third quarter of 2021 is `2021Q3`, its first half `2021H1`; these keys are identities, in sheets and in findings. */
export type PartKey = `${number}Q${number}` | `${number}H${number}`;

export const divisions = {
  quarter: { parts: 4, letter: 'Q' },
  'half-year': { parts: 2, letter: 'H' },
} as const satisfies Readonly<Record<Division, { parts: 2 | 4; letter: 'Q' | 'H' }>>;

export interface Period {
  /** `2021`, `2021Q3`. */
  readonly key: string;
  readonly year: number;
  /** From 1 on; null for the whole year. */
  readonly part: number | null;
  readonly division: Division | null;
  /** Year number of its end: 2021 is the end of 2021, 2020.75 the end of its third quarter. */
  readonly ends: number;
}

export interface PartPeriod extends Period {
  readonly key: PartKey;
  readonly part: number;
  readonly division: Division;
}

/** What a key names; null for what is none. */
export function periodOf(key: string): Period | null {
  const [, digits, letter, number] = /^(\d{4})(?:([QH])([1-4]))?$/.exec(key) ?? [];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (letter === undefined) return { key, year, part: null, division: null, ends: year };
  const division = letter === 'Q' ? 'quarter' : 'half-year';
  const part = Number(number);
  const { parts } = divisions[division];
  return part > parts ? null : { key, year, part, division, ends: year - 1 + part / parts };
}

export function partPeriod(year: number, part: number, division: Division): PartPeriod {
  const { parts, letter } = divisions[division];
  return { key: `${year}${letter}${part}` as PartKey, year, part, division, ends: year - 1 + part / parts };
}

/** The parts of every year of the plan, oldest first. */
export function partPeriods(plan: Pick<Plan, 'baseYear' | 'endYear'>, division: Division): readonly PartPeriod[] {
  return planYears(plan).flatMap((year) =>
    Array.from({ length: divisions[division].parts }, (_, i) => partPeriod(year, i + 1, division)),
  );
}

/** How a sheet divides its years, by the keys of its columns; null where none of them is a part's. */
export function divisionAmong(keys: readonly string[]): Division | null {
  for (const key of keys) {
    const division = periodOf(key)?.division;
    if (division) return division;
  }
  return null;
}
