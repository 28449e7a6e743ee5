/** Targets that are an average growth rate, and targets that only name a direction. */
import { describe, expect, it } from '@jest/globals';
import { messageOf, plan, planYears, reported } from './excel';

describe('average growth', () => {
  const target = '年均增长6.5%';
  const ratio = (product: number, n: number) => Math.log(product) / (n * Math.log(1.065));

  it('is measured by the logarithms of what has grown', () => {
    const row = [null, target, reported(7, 6.4), planYears] as const;
    const product = 1.07 * 1.064;
    expect(plan('PROGRESS', null, target, row[2])).toBeCloseTo(ratio(product, 2), 12);
    expect(plan('PACE', ...row)).toBeCloseTo(ratio(product, 2), 12);
    expect(plan('DUE', null, target, planYears, 2022)).toBe(6.5);
    expect(plan('DUESHARE', null, target, planYears, 2022)).toBe('#N/A');
    expect(plan('GAP', ...row)).toBeCloseTo((Math.sqrt(product) - 1) * 100 - 6.5, 10);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(((1.065 ** 5 / product) ** (1 / 3) - 1) * 100, 10);
    expect(plan('PROJECTION', ...row)).toBeCloseTo((Math.sqrt(product) - 1) * 100, 10);
    expect(plan('LATEST', target, row[2], planYears)).toBe(6.4);
    expect(plan('STATUS', ...row)).toBe('符合时序');
    expect(plan('SCHEDULE', ...row)).toBe('#N/A');
  });

  it('ignores the base and is never reached early', () => {
    for (const base of [null, 100, '[5]', 'x'])
      expect(plan('STATUS', base, target, reported(9), planYears)).toBe('快于时序');
    expect(plan('STATUS', null, target, reported(6.5), planYears)).toBe('符合时序');
  });

  it.each([
    [6.0, '基本符合'],
    [5.5, '基本符合'],
    [5, '滞后'],
    [0.5, '滞后'],
  ])('a first year of %d % is %s', (rate, status) => {
    expect(plan('STATUS', null, target, reported(rate), planYears)).toBe(status);
  });

  it('at the end the average is met or not', () => {
    expect(plan('STATUS', null, target, reported(6.5, 6.5, 6.5, 6.5, 6.5), planYears)).toBe('已完成');
    expect(plan('STATUS', null, target, reported(6.5, 6.5, 6.5, 6.5, 6.4), planYears)).toBe('未完成');
    expect(plan('REQUIRED', null, target, reported(6.5, 6.5, 6.5, 6.5, 6.4), planYears)).toBe('#N/A');
  });

  it('where the ratio says nothing only points count: an average of 0 or less, or a rate of 0 or less', () => {
    expect(plan('STATUS', null, target, reported(-2), planYears)).toBe('滞后');
    expect(plan('PROGRESS', null, target, reported(-2))).toBe('#N/A');
    expect(plan('GAP', null, target, reported(-2), planYears)).toBeCloseTo(-8.5, 10);
    expect(plan('STATUS', null, '年均增长-2%', reported(-1), planYears)).toBe('符合时序');
    expect(plan('STATUS', null, '年均增长-2%', reported(-3), planYears)).toBe('滞后');
    expect(plan('STATUS', null, '年均增长0%', reported(0), planYears)).toBe('符合时序');
    expect(plan('REQUIRED', null, target, reported(-2), planYears)).toBeCloseTo(
      ((1.065 ** 5 / 0.98) ** 0.25 - 1) * 100,
      10,
    );
  });

  it('a year that lost everything has no logarithm', () => {
    expect(plan('STATUS', null, target, reported(-100), planYears)).toBe('滞后');
    for (const id of ['PACE', 'GAP', 'REQUIRED', 'PROJECTION'] as const)
      expect(messageOf(id, null, target, reported(-100), planYears)).toMatch(/不能取对数/);
  });

  it('moves by its rates; the first year has nothing to compare with', () => {
    expect(plan('MOVEMENT', null, target, reported(6, 6.2), planYears)).toBe('改善');
    expect(plan('MOVEMENT', null, target, reported(6.2, 6), planYears)).toBe('恶化');
    expect(plan('MOVEMENT', null, target, reported(6, 6.04), planYears)).toBe('持平');
    expect(plan('MOVEMENT', null, target, reported(6), planYears)).toBe('#N/A');
  });
});

describe('a direction', () => {
  it.each([
    ['right on average and lately', [11, 12], '符合时序'],
    ['right on average, not lately', [13, 12], '基本符合'],
    ['right on average, standing still', [12, 12], '基本符合'],
    ['wrong on average, right lately', [8, 9], '滞后'],
    ['standing still on average, right lately', [8, 10], '滞后'],
    ['wrong on average and lately', [9, 8], '倒退'],
    ['standing still', [10, 10], '倒退'],
  ])('%s', (_situation, actuals, status) => {
    expect(plan('STATUS', 10, '提高', reported(...actuals), planYears)).toBe(status);
    const mirrored = actuals.map((actual) => 20 - actual);
    expect(plan('STATUS', 10, '下降', reported(...mirrored), planYears)).toBe(status);
  });

  it('at the end the mean change decides', () => {
    expect(plan('STATUS', 10, '提高', reported(11, 12, 13, 14, 13), planYears)).toBe('已完成');
    expect(plan('STATUS', 10, '提高', reported(9, 8, 7, 8, 9), planYears)).toBe('未完成');
  });

  it('the mean is of the last five changes', () => {
    const [years, actuals] = [
      [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028],
      [50, 5, 6, 7, 8, 9, 10],
    ];
    expect(plan('STATUS', 100, '提高', [[...actuals, null]], [years])).toBe('符合时序');
  });

  it('has no numbers, but the actual', () => {
    const row = [10, '提高', reported(11, 12), planYears] as const;
    for (const id of ['PACE', 'GAP', 'REQUIRED', 'PROJECTION', 'SCHEDULE'] as const)
      expect(messageOf(id, ...row)).toMatch(/^#N\/A 这类目标没有这个数/);
    expect(plan('PROGRESS', 10, '提高', row[2])).toBe('#N/A');
    expect(plan('DUE', 10, '提高', planYears)).toBe('#N/A');
    expect(plan('DUESHARE', 10, '提高', planYears)).toBe('#N/A');
    expect(plan('LATEST', '提高', row[2], planYears)).toBe(12);
  });

  it('without a base needs two actuals', () => {
    expect(plan('STATUS', null, '提高', reported(10), planYears)).toBe('无法评估');
    expect(plan('STATUS', null, '提高', reported(10, 11), planYears)).toBe('符合时序');
    expect(plan('MOVEMENT', null, '提高', reported(10, 10.1), planYears)).toBe('改善');
    expect(plan('MOVEMENT', null, '提高', reported(10), planYears)).toBe('#N/A');
  });

  it('moves by half of the base’s printed unit or more', () => {
    expect(plan('MOVEMENT', '10.0', '提高', reported(10.04), planYears)).toBe('持平');
    expect(plan('MOVEMENT', '10.0', '提高', reported(10.05), planYears)).toBe('改善');
    expect(plan('MOVEMENT', '10.0', '下降', reported(10.05), planYears)).toBe('恶化');
  });
});
