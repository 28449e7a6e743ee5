/** Rows without a base: met or not can be told, and from the second actual on how fast. */
import { describe, expect, it } from '@jest/globals';
import { plan, planYears, reported } from './excel';

describe('a missing base', () => {
  it('does not hide that the target is met', () => {
    expect(plan('STATUS', '--', '≥100', reported(100), planYears)).toBe('提前实现');
    expect(plan('STATUS', '--', '≥100', reported(40, 100), planYears)).toBe('提前实现');
    expect(plan('STATUS', '--', '≥100', reported(40, 50, 60, 70, 100), planYears)).toBe('已完成');
    expect(plan('STATUS', '--', '<3.0', reported(2.9), planYears)).toBe('提前实现');
    expect(plan('STATUS', '--', '3-5', reported(4), planYears)).toBe('提前实现');
  });

  it('at the end leaves met or not', () => {
    expect(plan('STATUS', '--', '≥100', reported(40, 50, 60, 70, 99), planYears)).toBe('未完成');
    expect(plan('STATUS', '--', '≥100', reported(null, null, null, null, 99), planYears)).toBe('未完成');
    expect(plan('STATUS', '--', '≥100', reported(110, null, null, null, 99), planYears)).toBe('未完成');
  });

  it('with one actual cannot be judged', () => {
    const row = ['--', '≥100', reported(40), planYears] as const;
    expect(plan('STATUS', ...row)).toBe('无法评估');
    expect(plan('LAGGING', ...row, '约束性')).toBe(false);
    for (const id of ['PACE', 'GAP', 'MOVEMENT', 'SCHEDULE'] as const) expect(plan(id, ...row)).toBe('#N/A');
    expect(plan('PROGRESS', '--', '≥100', reported(40))).toBe('#N/A');
  });

  it('but what is still needed does not depend on it', () => {
    expect(plan('REQUIRED', '--', '≥100', reported(40), planYears)).toBe(15);
    expect(plan('REQUIRED', '--', '≥100', reported(120), planYears)).toBe(0);
  });

  it('with two actuals the first one stands in, and time starts with it', () => {
    const row = ['--', '≥100', reported(40, 70), planYears] as const;
    expect(plan('PROGRESS', '--', '≥100', reported(40, 70))).toBeCloseTo(0.5, 12);
    expect(plan('PACE', ...row)).toBeCloseTo(2, 12);
    expect(plan('GAP', ...row)).toBeCloseTo(70 - 55, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(10, 12);
    expect(plan('MOVEMENT', ...row)).toBe('改善');
    expect(plan('SCHEDULE', ...row)).toEqual([
      [expect.closeTo(2, 12), expect.closeTo(-1, 12), expect.closeTo(2023, 12)],
    ]);
    expect(plan('PROJECTION', ...row)).toBeCloseTo(160, 12);
  });

  it('also when the first one comes late', () => {
    // From 2022 (40) on: in 2023 a third of the time has passed, and 12 of 60.
    expect(plan('PACE', '--', '≥100', reported(null, 40, 52), planYears)).toBeCloseTo(0.6, 12);
    expect(plan('STATUS', '--', '≥100', reported(null, 40, 52), planYears)).toBe('滞后');
  });

  it('a target without a sign is read as a floor', () => {
    expect(plan('STATUS', '--', '62.86', reported(70, 68), planYears)).toBe('提前实现');
    expect(plan('STATUS', '--', '62.86', reported(70, 60), planYears)).toBe('未达标');
    expect(plan('STATUS', '--', '62.86', reported(60), planYears)).toBe('无法评估');
  });

  it('the rules of near and keep hold for the stand-in as well', () => {
    expect(plan('STATUS', '--', '≥97', reported(96.87, 96.9), planYears)).toBe('基本符合');
    expect(plan('STATUS', '--', '≥97', reported(96.87, 96.8), planYears)).toBe('滞后');
    expect(plan('STATUS', '--', '<3.0', reported(2, 3.1), planYears)).toBe('未达标');
  });

  it('an increment has nothing to start from until there are two actuals', () => {
    expect(plan('STATUS', '--', '[+1]', reported(77.5), planYears)).toBe('无法评估');
    expect(plan('STATUS', '--', '[+1]', reported(77.5, 77.75), planYears)).toBe('符合时序');
    expect(plan('LATEST', '[+1]', reported(77.5), planYears)).toBe(77.5);
  });

  it('never has a value due without actuals', () => {
    for (const target of ['≥100', '<3.0', '100', '3-5', '约100', '[+1]', '7.4:38:54.6', '提高']) {
      expect(plan('DUE', '--', target, planYears, 2022)).toBe('#N/A');
      expect(plan('DUESHARE', '--', target, planYears, 2022)).toBe('#N/A');
    }
  });
});
