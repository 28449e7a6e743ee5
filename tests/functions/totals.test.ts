/** Targets for the whole period: sums of yearly amounts, and yearly rates of reduction that compound. */
import { describe, expect, it } from '@jest/globals';
import { across, plan, planYears, reported } from './excel';

describe('a cumulative target', () => {
  const row = ['[12.86]', 'Σ≥13', reported(2.61, 2.4), planYears] as const;

  it('is measured by the sum of the period; the base is the period before', () => {
    expect(plan('STATUS', ...row)).toBe('符合时序');
    expect(plan('PROGRESS', '[12.86]', 'Σ≥13', reported(2.61, 2.4))).toBeCloseTo(5.01 / 13, 12);
    expect(plan('PACE', ...row)).toBeCloseTo(5.01 / 5.2, 12);
    expect(plan('DUE', '[12.86]', 'Σ≥13', planYears, 2022)).toBeCloseTo(5.2, 12);
    expect(plan('GAP', ...row)).toBeCloseTo(-0.19, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(7.99 / 3, 12);
    expect(plan('PROJECTION', ...row)).toBeCloseTo(12.525, 12);
    expect(plan('LATEST', 'Σ≥13', row[2], planYears)).toBeCloseTo(5.01, 12);
  });

  it.each(['[13]', '〔13〕', '累计13', 'Σ≥13'])('may be printed %s', (target) => {
    expect(plan('PACE', null, target, row[2], planYears)).toBeCloseTo(5.01 / 5.2, 12);
  });

  it('has no direction to fall in: nothing done is 滞后, a loss is 倒退', () => {
    expect(plan('STATUS', null, 'Σ≥13', reported(0), planYears)).toBe('滞后');
    expect(plan('STATUS', null, 'Σ≥13', reported(-1), planYears)).toBe('倒退');
  });

  it('once reached is 提前实现, at the end 已完成 or 未完成', () => {
    expect(plan('STATUS', null, 'Σ≥13', reported(5, 8), planYears)).toBe('提前实现');
    expect(plan('REQUIRED', null, 'Σ≥13', reported(5, 9), planYears)).toBe(0);
    expect(plan('STATUS', null, 'Σ≥13', reported(2, 2, 2, 2, 5), planYears)).toBe('已完成');
    expect(plan('STATUS', null, 'Σ>13', reported(2, 2, 2, 2, 5), planYears)).toBe('未完成');
    expect(plan('REQUIRED', null, 'Σ>13', reported(2, 2, 2, 2, 5), planYears)).toBe(0);
    expect(plan('REQUIRED', null, 'Σ≥13', reported(2, 2, 2, 2, 4), planYears)).toBe('#N/A');
  });

  it('leaves a missing year out of the sum and names it', () => {
    const gap = [null, 'Σ≥13', reported(2.61, null, 2.4), planYears] as const;
    expect(plan('LATEST', 'Σ≥13', gap[2], planYears)).toBeCloseTo(5.01, 12);
    expect(plan('PACE', ...gap)).toBeCloseTo(5.01 / 7.8, 12);
    expect(plan('WHY', ...gap)).toContain('缺2022年');
    // Two reported years average 2.505; two years are left.
    expect(plan('PROJECTION', ...gap)).toBeCloseTo(5.01 + 2 * 2.505, 12);
  });

  it('takes a bracketed total to date in place of the sum, and goes on adding from there', () => {
    const total = [null, 'Σ≥13', reported(2.61, '[5.5]', 2.5), planYears] as const;
    expect(plan('LATEST', 'Σ≥13', total[2], planYears)).toBeCloseTo(8, 12);
    expect(plan('PROJECTION', ...total)).toBeCloseTo((8 * 5) / 3, 12);
    expect(plan('LATEST', 'Σ≥13', reported(null, null, '〔8〕'), planYears)).toBe(8);
    expect(plan('WHY', null, 'Σ≥13', reported(null, null, '〔8〕'), planYears)).not.toContain('缺');
  });

  it('in the middle of a year is held against half of it', () => {
    // 2.5 years of 5 passed: 6.5 due; 6.5 in 2.5 years go on to 13.
    const half = [null, 'Σ≥13', reported(2.6, 2.6, 1.3), planYears, 2022.5] as const;
    expect(plan('PACE', ...half)).toBeCloseTo(1, 12);
    expect(plan('PROJECTION', ...half)).toBeCloseTo(13, 12);
    expect(plan('REQUIRED', ...half)).toBeCloseTo(2.6, 12);
  });

  it('of nothing is met by nothing, and has no share', () => {
    expect(plan('STATUS', null, 'Σ≥0', reported(0), planYears)).toBe('提前实现');
    expect(plan('PROGRESS', null, 'Σ≥0', reported(0))).toBe('#N/A');
  });

  it('adds up without the noise of additions', () => {
    expect(plan('STATUS', null, 'Σ≥1', across(...new Array<number>(10).fill(0.1)), decade)).toBe('已完成');
  });

  const decade = across(2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030);
});

describe('yearly rates of reduction', () => {
  const row = [null, 'Π≥13.5', reported(3, 3), planYears] as const;

  it('compound', () => {
    // 1 − 0.97² = 5.91 %; due 5.4; 0.865/0.9409 in three years.
    expect(plan('LATEST', 'Π≥13.5', row[2], planYears)).toBeCloseTo(5.91, 10);
    expect(plan('PROGRESS', null, 'Π≥13.5', row[2])).toBeCloseTo(5.91 / 13.5, 12);
    expect(plan('DUE', null, 'Π≥13.5', planYears, 2022)).toBeCloseTo(5.4, 12);
    expect(plan('PACE', ...row)).toBeCloseTo(5.91 / 5.4, 12);
    expect(plan('GAP', ...row)).toBeCloseTo(0.51, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(100 * (1 - (0.865 / 0.9409) ** (1 / 3)), 10);
    expect(plan('PROJECTION', ...row)).toBeCloseTo(100 * (1 - 0.97 ** 5), 10);
    expect(plan('STATUS', ...row)).toBe('快于时序');
  });

  it('are printed 累计降低13.5% too, and may be given as a total to date', () => {
    expect(plan('PACE', null, '累计降低13.5%', row[2], planYears)).toBeCloseTo(5.91 / 5.4, 12);
    expect(plan('LATEST', 'Π≥13.5', reported(3, '[5.91]', 3), planYears)).toBeCloseTo(100 * (1 - 0.97 ** 3), 10);
  });

  it('a rise in a year sets back', () => {
    // 0.97 · 1.02 = 0.9894.
    expect(plan('LATEST', 'Π≥13.5', reported(3, -2), planYears)).toBeCloseTo(1.06, 10);
    expect(plan('STATUS', null, 'Π≥13.5', reported(-2), planYears)).toBe('倒退');
  });

  it('that took everything leave nothing to compute', () => {
    expect(plan('REQUIRED', null, 'Π≥100', reported(50), planYears)).toBe(100);
    expect(plan('PROJECTION', null, 'Π≥99', reported(100), planYears)).toBe(100);
    expect(plan('REQUIRED', null, 'Π≥150', reported(100), planYears)).toBe('#N/A');
  });
});
