/** Years, half-years and Excel's date serials as points in time. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnAt, dateOf, elapsedShare, isYear, yearOf } from '../../src/progress/years';

/** Excel's serial of a date: days since 1899-12-30. */
function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

describe('a date in a cell is a point in time', () => {
  it.each([
    ['a year number is the end of that year', 2023, 2023],
    ['half a year on is the middle of the next', 2022.5, 2022.5],
    ['1 January stands for its year', serial(2023, 1, 1), 2023],
    ['New Year’s Eve is the end of its year', serial(2023, 12, 31), 2023],
    ['30 June is six months into the year', serial(2023, 6, 30), 2022.5],
    ['31 March is three', serial(2023, 3, 31), 2022.25],
    ['the last day of February counts whole, leap year or not', serial(2024, 2, 29), 2023 + 2 / 12],
    ['28 February of a leap year does not', serial(2024, 2, 28), 2023 + 59 / 366],
    ['other days count by the day', serial(2023, 5, 15), 2022 + 135 / 365],
    ['the time of day does not matter', serial(2023, 6, 30) + 0.75, 2022.5],
    ['2200 is still a year', 2200, 2200],
    ['2201 is a day in January 1906', 2201, 1905 + 9 / 365],
  ])('%s', (_situation, held, year) => {
    expect(yearOf(held)).toBeCloseTo(year, 12);
  });

  it('beyond what Excel knows as a date there is no year', () => {
    expect([0, -1, 2_958_466, 1e300, NaN].map(isYear)).toEqual([false, false, false, false, false]);
    expect([1, 2023, 2_958_465].map(isYear)).toEqual([true, true, true]);
  });
});

describe('a point in time is shown as the date it stands for', () => {
  it.each([
    [2023, { year: 2023 }],
    [2022.5, { year: 2023, month: 6 }],
    [2022 + 135 / 365, { year: 2023, month: 5, day: 15 }],
    [2023 + 59 / 366, { year: 2024, month: 2, day: 28 }],
  ])('%d', (at, date) => {
    expect(dateOf(at)).toEqual(date);
  });

  it('whatever day it was (1 July of a leap year, the half of it, is the end of June)', () => {
    fc.assert(
      fc.property(fc.integer({ min: serial(1990, 1, 1), max: serial(2150, 12, 31) }), (day) => {
        const at = yearOf(day);
        const { year, month = 12, day: inMonth } = dateOf(at);
        expect(yearOf(inMonth === undefined ? serial(year, month + 1, 0) : serial(year, month, inMonth))).toBeCloseTo(
          at,
          9,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a cut-off falls into a column', () => {
  const years = [2021, 2022, 2023, 2024, 2025];

  it.each([
    ['the year itself', 2022, 1],
    ['mid-2023 is in the column 2023', 2022.5, 2],
    ['the first half of the first year', 2020.5, 0],
    ['the base year has no column', 2020, -1],
    ['nor has the year after the end', 2026, -1],
    ['nor a day after it', 2025.1, -1],
  ])('%s', (_situation, asOf, column) => {
    expect(columnAt(years, asOf)).toBe(column);
  });

  it('of a half-year, where there are half-year columns', () => {
    expect(columnAt([2020.5, 2021, 2021.5, 2022], 2021.25)).toBe(2);
  });

  it('and into none where the years have a gap', () => {
    expect(columnAt([2021, 2025], 2023)).toBe(-1);
    expect(columnAt([2021, 2025], 2024.5)).toBe(1);
  });
});

it('the share of the period that has passed stays between 0 and 1', () => {
  expect([2019, 2020, 2022.5, 2025, 2030].map((at) => elapsedShare(2020, 2025, at))).toEqual([0, 0, 0.5, 1, 1]);
});
