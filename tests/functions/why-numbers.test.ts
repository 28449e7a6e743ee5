/** Every number in WHY is in the row, or anyone can compute it from the row; in both languages the same ones. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp } from '../../src/progress/round';
import { across, plan, planYears } from './excel';

const [baseYear, endYear] = [2020, 2025];
const years = planYears[0] as readonly number[];

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);
const value = hundredths(1, 9_999);
const cells = fc
  .array(fc.option(value, { freq: 3 }), { minLength: 5, maxLength: 5 })
  .filter((given) => given.some((cell) => cell !== null));

const rounded = (number: number) => Number(roundHalfUp(number, 2));

/** The size of each number of a sentence; a hyphen may stand in a date or before a number. */
function numbersIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

function sentences(base: unknown, target: string, given: readonly (number | null)[]): readonly string[] {
  return ['zh', 'en'].map((language) =>
    String(plan('WHY', base, target, across(...given), planYears, null, null, null, null, language)),
  );
}

/** What the other functions give for the row, and the row's own numbers. */
function known(base: number | null, target: string, given: readonly (number | null)[]): Set<number> {
  const row = [base, target, across(...given), planYears] as const;
  const column = given.reduce<number>((last, cell, i) => (cell === null ? last : i), -1);
  const at = years[column] ?? NaN;
  const latest = plan('LATEST', target, across(...given), planYears) as number;
  const [bound = NaN] = numbersIn(target);
  const reported = given.filter((cell) => cell !== null).length;
  const soFar = base === null ? latest / reported : (latest - base) / (at - baseYear);
  const [, behind] = [plan('SCHEDULE', ...row)].flat(2) as readonly unknown[];
  const computed = [
    plan('DUE', base, target, planYears, at),
    plan('REQUIRED', ...row),
    behind,
    soFar,
    bound - latest,
    latest + soFar * (endYear - at),
  ];
  const own = [...years, base, bound, ...given, Number(latest.toPrecision(12)), endYear - at];
  return new Set([...own, ...computed.map((each) => rounded(Math.abs(Number(each))))].map(Number));
}

function mustKnow(base: number | null, target: string, given: readonly (number | null)[]): void {
  const [zh = '', en = ''] = sentences(base, target, given);
  const have = known(base, target, given);
  expect({ zh, unknown: numbersIn(zh).filter((number) => !have.has(number)) }).toEqual({ zh, unknown: [] });
  expect([...numbersIn(en)].sort()).toEqual([...numbersIn(zh)].sort());
}

it('of a level', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom('≥', '>', '≤', '<', ''), cells, (base, target, sign, given) => {
      mustKnow(base, sign + target.toFixed(2), given);
    }),
    { numRuns: 1000 },
  );
});

it('of a total', () => {
  fc.assert(
    fc.property(value, cells, (target, given) => mustKnow(null, `Σ≥${target.toFixed(2)}`, given)),
    { numRuns: 500 },
  );
});
