/** Targets that are a range, or a number that is only about so much. */
import { describe, expect, it } from '@jest/globals';
import { plan, planYears, reported } from './excel';

describe('an interval', () => {
  it('to reach: the distance to it shrinks', () => {
    // Base 1 is 2 below 3; 2 is 1 below: half of the way, 0.2 due.
    const row = [1, '3-5', reported(2), planYears] as const;
    expect(plan('PROGRESS', 1, '3-5', reported(2))).toBeCloseTo(0.5, 12);
    expect(plan('PACE', ...row)).toBeCloseTo(2.5, 12);
    expect(plan('DUE', 1, '3-5', planYears, 2021)).toBeCloseTo(1.4, 12);
    expect(plan('GAP', ...row)).toBeCloseTo(0.6, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(0.25, 12);
    expect(plan('STATUS', ...row)).toBe('快于时序');
  });

  it('from above as well', () => {
    const row = [9, '3至5', reported(8.2), planYears] as const;
    expect(plan('PROGRESS', 9, '3至5', reported(8.2))).toBeCloseTo(0.2, 12);
    expect(plan('STATUS', ...row)).toBe('符合时序');
    expect(plan('DUE', 9, '3至5', planYears, 2021)).toBeCloseTo(8.2, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(-0.8, 12);
  });

  it('inside is met, at either end too', () => {
    for (const actual of [3, 4, 5]) {
      expect(plan('STATUS', 1, '3~5', reported(actual), planYears)).toBe('提前实现');
      expect(plan('PROGRESS', 1, '3~5', reported(actual))).toBe(1);
      expect(plan('REQUIRED', 1, '3~5', reported(actual), planYears)).toBe(0);
    }
    expect(plan('STATUS', 1, '3~5', reported(2, 2, 2, 2, 5), planYears)).toBe('已完成');
  });

  it('beyond the far end is 未达标, and not ahead', () => {
    const beyond = [1, '3-5', reported(6), planYears] as const;
    expect(plan('STATUS', ...beyond)).toBe('未达标');
    expect(plan('PROGRESS', 1, '3-5', reported(6))).toBeCloseTo(0.5, 12);
    expect(plan('GAP', ...beyond)).toBe(-1);
    expect(plan('REQUIRED', ...beyond)).toBeCloseTo(-0.25, 12);
    expect(plan('LAGGING', ...beyond, '')).toBe(true);
    expect(plan('STATUS', 9, '3-5', reported(2.5), planYears)).toBe('未达标');
    expect(plan('STATUS', 1, '3-5', reported(2, 3, 4, 5, 6), planYears)).toBe('未完成');
  });

  it('to keep: the base lies inside', () => {
    expect(plan('STATUS', 4, '3-5', reported(4.1), planYears)).toBe('达标保持');
    expect(plan('STATUS', 4, '3-5', reported(4.4), planYears)).toBe('达标趋弱');
    expect(plan('STATUS', 4, '3-5', reported(3.7), planYears)).toBe('达标趋弱');
    expect(plan('STATUS', 4, '3-5', reported(5.1), planYears)).toBe('未达标');
    expect(plan('GAP', 4, '3-5', reported(4.4), planYears)).toBeCloseTo(0.6, 12);
    expect(plan('GAP', 4, '3-5', reported(5.5), planYears)).toBeCloseTo(-0.5, 12);
    expect(plan('PROGRESS', 4, '3-5', reported(4.4))).toBe('#N/A');
  });

  it('moves better or worse by its distance; inside nothing is better', () => {
    expect(plan('MOVEMENT', 1, '3.0-5.0', reported(2), planYears)).toBe('改善');
    expect(plan('MOVEMENT', 1, '3.0-5.0', reported(4, 4.9), planYears)).toBe('持平');
    expect(plan('MOVEMENT', 1, '3.0-5.0', reported(4, 6), planYears)).toBe('恶化');
    expect(plan('WHY', 1, '3-5', reported(4.5, 4), planYears)).not.toContain('回落');
  });
});

describe('about so much', () => {
  it('is met within 5 % on the side of the base, and progress runs towards the number', () => {
    expect(plan('STATUS', 800, '约1000', reported(949), planYears)).toBe('快于时序');
    expect(plan('STATUS', 800, '约1000', reported(950), planYears)).toBe('提前实现');
    expect(plan('PROGRESS', 800, '约1000', reported(950))).toBeCloseTo(0.75, 12);
    expect(plan('DUE', 800, '约1000', planYears, 2021)).toBeCloseTo(840, 12);
    expect(plan('REQUIRED', 800, '约1000', reported(900), planYears)).toBeCloseTo(25, 12);
    expect(plan('REQUIRED', 800, '约1000', reported(950), planYears)).toBe(0);
  });

  it('from above likewise', () => {
    expect(plan('STATUS', 1200, '1000左右', reported(1051), planYears)).toBe('快于时序');
    expect(plan('STATUS', 1200, '1000左右', reported(1050), planYears)).toBe('提前实现');
    expect(plan('DUE', 1200, '1000左右', planYears, 2021)).toBeCloseTo(1160, 12);
  });

  it('without a base it is met from below', () => {
    expect(plan('STATUS', null, '约1000', reported(950), planYears)).toBe('提前实现');
    expect(plan('STATUS', null, '约1000', reported(949), planYears)).toBe('无法评估');
    expect(plan('STATUS', null, '约1000', reported(1200, 1100), planYears)).toBe('提前实现');
    expect(plan('STATUS', null, '约1000', reported(1200, 900), planYears)).toBe('未达标');
  });

  it('with a base within 5 % it is kept', () => {
    expect(plan('STATUS', 960, '约1000', reported(965), planYears)).toBe('达标保持');
    expect(plan('STATUS', 960, '约1000', reported(940), planYears)).toBe('未达标');
    expect(plan('DUE', 960, '约1000', planYears, 2022)).toBe(1000);
  });
});
