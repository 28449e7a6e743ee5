/** Cut-offs: which entry counts, how much time has passed, and what is not reported. */
import { describe, expect, it } from '@jest/globals';
import { across, plan, planYears, reported } from './excel';

const row = [59.86, '≥62.86', reported(60.4, 61.1, 61.3), planYears] as const;

describe('without a cut-off', () => {
  it('the latest year with an actual counts', () => {
    // p = 1.44/3 = 0.48, E = 0.6.
    expect(plan('PACE', ...row)).toBeCloseTo(0.8, 12);
    expect(plan('LATEST', '≥62.86', reported(60.4, 61.1, 61.3), planYears)).toBe(61.3);
  });

  it('a gap before it does not matter', () => {
    expect(plan('PACE', 59.86, '≥62.86', reported(null, null, 61.3), planYears)).toBeCloseTo(0.8, 12);
  });

  it('what is due without actuals is due at the end', () => {
    expect(plan('DUE', 59.86, '≥62.86', planYears)).toBeCloseTo(62.86, 12);
    expect(plan('DUESHARE', 59.86, '≥62.86', planYears)).toBe(1);
  });
});

describe('with a cut-off', () => {
  it('the entry of that year counts, later ones do not', () => {
    expect(plan('PACE', ...row, 2022)).toBeCloseTo(1.24 / 3 / 0.4, 12);
    expect(plan('LATEST', '≥62.86', reported(60.4, 61.1, 61.3), planYears, 2022)).toBe(61.1);
    expect(plan('LATEST', 'Σ≥13', reported(2.61, 2.4, 3), planYears, 2022)).toBeCloseTo(5.01, 12);
  });

  it('in mid-2023 the entry of 2023 counts and half of its year has passed', () => {
    // E = 0.5; p = 0.48.
    for (const asOf of [2022.5, 45107]) {
      expect(plan('PACE', ...row, asOf)).toBeCloseTo(0.96, 12);
      expect(plan('DUESHARE', 59.86, '≥62.86', planYears, asOf)).toBeCloseTo(0.5, 12);
      expect(plan('REQUIRED', ...row, asOf)).toBeCloseTo(1.56 / 2.5, 12);
    }
  });

  it('on a day in the year the days count', () => {
    // 15 May 2023 is day 135 of 365.
    expect(plan('ELAPSED', 2020, 2025, 45061)).toBeCloseTo((2 + 135 / 365) / 5, 12);
  });

  it('on 1 January it is the whole year', () => {
    expect(plan('PACE', ...row, 44927)).toBeCloseTo(0.8, 12);
  });

  it.each([
    ['a year without an actual', 2024],
    ['half a year before it', 2023.5],
    ['a year after the plan', 2026],
    ['the base year', 2020],
    ['a day long before', 40000],
  ])('%s: not reported', (_situation, asOf) => {
    expect(plan('STATUS', ...row, asOf)).toBe('未填报');
    expect(plan('STATUS', ...row, asOf, null, null, null, 'en')).toBe('Not reported');
    for (const id of ['PACE', 'GAP', 'REQUIRED', 'MOVEMENT', 'PROJECTION', 'SCHEDULE'] as const)
      expect(plan(id, ...row, asOf)).toBe('#N/A');
    expect(plan('LATEST', '≥62.86', row[2], planYears, asOf)).toBe('#N/A');
    expect(plan('LAGGING', ...row, '约束性', asOf)).toBe(false);
  });

  it('a blank is not reported even where a year before it cannot be read', () => {
    expect(plan('STATUS', 59.86, '≥62.86', reported('六十', null), planYears, 2022)).toBe('未填报');
  });
});

describe('the period', () => {
  it('begins the year before the first column, or in the base year that is given', () => {
    expect(plan('DUESHARE', 59.86, '≥62.86', planYears, 2022)).toBeCloseTo(0.4, 12);
    expect(plan('DUESHARE', 59.86, '≥62.86', planYears, 2022, null, 2015)).toBeCloseTo(0.7, 12);
    expect(plan('DUESHARE', 59.86, '≥62.86', across(2025), 2025, null, 2020)).toBe(1);
  });

  it('is clipped: nothing is due before it, all of it after', () => {
    expect([2010, 2020, 2025, 2040].map((asOf) => plan('ELAPSED', 2020, 2025, asOf))).toEqual([0, 0, 1, 1]);
  });

  it('may have half-year columns', () => {
    // Mid-2021 to end-2022, from end-2020: mid-2021 is 2020.5, a quarter of the way.
    const halves = across(2020.5, 2021, 2021.5, 2022);
    expect(plan('DUESHARE', 10, '≥20', halves, 2020.5, null, 2020)).toBeCloseTo(0.25, 12);
    expect(plan('PACE', 10, '≥20', across(15, null, null, null), halves, null, null, 2020)).toBeCloseTo(2, 12);
  });

  it('may be given in dates throughout', () => {
    expect(plan('ELAPSED', 44196, 46022, 45107)).toBeCloseTo(0.5, 12);
  });
});
