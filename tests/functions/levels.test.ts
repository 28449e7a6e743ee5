/** Rows whose target is a level: to reach, to keep, or so near to the base that a share of the way says nothing. */
import { describe, expect, it } from '@jest/globals';
import { messageOf, plan, planYears, reported } from './excel';

type Numbers = Readonly<Partial<Record<'PROGRESS' | 'PACE' | 'DUE' | 'GAP' | 'REQUIRED', number | string>>>;

function expectRow(base: unknown, target: string, actuals: readonly unknown[], status: string, numbers: Numbers): void {
  const row = [base, target, reported(...actuals), planYears] as const;
  const asOf = 2020 + actuals.length;
  expect(plan('STATUS', ...row)).toBe(status);
  const given = {
    PROGRESS: plan('PROGRESS', base, target, reported(...actuals)),
    PACE: plan('PACE', ...row),
    DUE: plan('DUE', base, target, planYears, asOf),
    GAP: plan('GAP', ...row),
    REQUIRED: plan('REQUIRED', ...row),
  };
  for (const [id, value] of Object.entries(numbers)) {
    const cell = given[id as keyof typeof given];
    expect({ [id]: cell }).toEqual({ [id]: typeof value === 'number' ? expect.closeTo(value, 9) : value });
  }
}

describe('reach: the base does not satisfy the target', () => {
  it('more is better', () => {
    // p 2.57−1.8 of 2.7; due 1.8 + 2.7·0.4.
    expectRow(1.8, '4.5', [2, 2.57], '滞后', {
      PROGRESS: 0.77 / 2.7,
      PACE: 0.77 / 2.7 / 0.4,
      DUE: 2.88,
      GAP: -0.31,
      REQUIRED: 1.93 / 3,
    });
  });

  it('less is better, from the sign or from the base', () => {
    for (const target of ['≤5', '5', '5以下'])
      expectRow(10, target, [9, 8], '符合时序', { PROGRESS: 0.4, PACE: 1, DUE: 8, GAP: 0, REQUIRED: -1 });
  });

  it('below zero and across it', () => {
    expectRow(-10, '≥10', [-6, -2], '符合时序', { PROGRESS: 0.4, PACE: 1, DUE: -2, GAP: 0, REQUIRED: 4 });
    expectRow(0, '≥10', [2, 5], '快于时序', { PROGRESS: 0.5, PACE: 1.25, DUE: 4, GAP: 1, REQUIRED: 5 / 3 });
  });

  it('worse than the base is 倒退, not a small share', () => {
    expectRow(10, '≥20', [9.9], '倒退', { PROGRESS: -0.01, PACE: -0.05, GAP: -2.1 });
    expectRow(10, '≤5', [10.1], '倒退', { PROGRESS: -0.02, GAP: -1.1 });
  });

  it('met before the end is 提前实现, and more than the whole way is not cut off', () => {
    expectRow(10, '≥20', [25], '提前实现', { PROGRESS: 1.5, REQUIRED: 0 });
    expectRow(10, '≤5', [5], '提前实现', { PROGRESS: 1, REQUIRED: 0 });
  });

  it('a strict bound is not met by touching it, though nothing more is needed', () => {
    expectRow(10, '>20', [20], '快于时序', { PROGRESS: 1, REQUIRED: 0 });
    expectRow(10, '>20', [12, 14, 16, 18, 20], '未完成', { PROGRESS: 1, REQUIRED: 0 });
    expectRow(10, '>20', [12, 14, 16, 18, 20.01], '已完成', {});
  });

  it('at the end it is met or not, and nothing can be asked for any more', () => {
    expectRow(10, '≥20', [12, 14, 16, 18, 19.9], '未完成', { PROGRESS: 0.99, REQUIRED: '#N/A' });
    expect(messageOf('REQUIRED', 10, '≥20', reported(12, 14, 16, 18, 19.9), planYears)).toMatch(/规划期已结束/);
    expectRow(10, '≥20', [12, 14, 16, 18, 20], '已完成', { PROGRESS: 1, REQUIRED: 0 });
  });
});

describe('keep: the base satisfies the target', () => {
  it('a floor or a ceiling is kept; its room is the gap; shares are not computable', () => {
    expectRow(94.2, '≥92', [94, 93.8], '达标保持', {
      PROGRESS: '#N/A',
      PACE: '#N/A',
      DUE: 92,
      GAP: 1.8,
      REQUIRED: 0,
    });
    expectRow(1.74, '<3.0', [1.8], '达标保持', { DUE: 3, GAP: 1.2, REQUIRED: 0 });
    expect(plan('SCHEDULE', 94.2, '≥92', reported(94), planYears)).toBe('#N/A');
    expect(messageOf('PROGRESS', 94.2, '≥92', reported(94))).toMatch(/基数已达标/);
  });

  it('with a base above its target it is never falling', () => {
    expectRow(65, '≥62.86', [64.8, 64.6], '达标保持', { GAP: 1.74 });
  });

  it('the same number as the base, without a sign, is to be kept as a floor', () => {
    expectRow(50, '50', [51], '达标保持', { DUE: 50, GAP: 1 });
    expectRow(50, '50', [49], '未达标', { GAP: -1, REQUIRED: 0.25 });
  });

  it('where the mean change since the base would break it by the end it is weakening, before it breaks', () => {
    // 94.2 → 93.4 in two years is −0.4 a year: 92.2 in 2025. 93.3 leads to 91.95.
    expectRow(94.2, '≥92', [94, 93.4], '达标保持', {});
    expectRow(94.2, '≥92', [94, 93.3], '达标趋弱', { REQUIRED: 0 });
    // A strict ceiling is broken by touching it: 1 → 1.4 in one year leads to 3.
    expectRow(1, '<3', [1.4], '达标趋弱', {});
    expectRow(1, '≤3', [1.4], '达标保持', {});
  });

  it('broken, it is asked for by the year', () => {
    expectRow(94.2, '≥92', [94, 91.4], '未达标', { GAP: -0.6, REQUIRED: 0.2 });
    expectRow(1.74, '<3.0', [3.5], '未达标', { GAP: -0.5, REQUIRED: -0.125 });
    expectRow(1.74, '<3.0', [3.0], '未达标', { GAP: 0, REQUIRED: 0 });
  });

  it('at the end kept counts as met and broken as missed', () => {
    expectRow(94.2, '≥92', [94, 94, 94, 94, 92], '达标保持', { REQUIRED: 0 });
    expectRow(94.2, '≥92', [94, 94, 94, 94, 91.9], '未达标', { REQUIRED: '#N/A' });
  });

  it('lags when broken, and when weakening only if binding', () => {
    const weakening = [94.2, '≥92', reported(94, 93.3), planYears] as const;
    expect([plan('LAGGING', ...weakening, '约束性'), plan('LAGGING', ...weakening, '')]).toEqual([true, false]);
    const broken = [94.2, '≥92', reported(91), planYears] as const;
    expect([plan('LAGGING', ...broken, '约束性'), plan('LAGGING', ...broken, '')]).toEqual([true, true]);
  });
});

describe('near: the base misses by less than one printed unit', () => {
  it('only the side of the base counts', () => {
    expectRow(96.87, '≥97', [96.87], '基本符合', { PROGRESS: 0, DUE: 96.896 });
    expectRow(96.87, '≥97', [96.95], '基本符合', { PROGRESS: 0.08 / 0.13 });
    expectRow(96.87, '≥97', [96.86], '滞后', {});
    expectRow(96.87, '≥97', [95.87], '滞后', {});
    expectRow(96.87, '≥97', [95.86], '倒退', {});
    expectRow(96.87, '≥97', [97], '提前实现', { REQUIRED: 0 });
  });

  it('the mean change is from the base, so one bad year does not decide', () => {
    expectRow(96.87, '≥97', [96.95, 96.9], '基本符合', {});
  });

  it('at the end it is met or not, never by rounding', () => {
    expectRow(96.87, '≥97', [96.9, 96.9, 96.9, 96.9, 96.99], '未完成', {});
    expectRow(96.87, '≥97', [96.9, 96.9, 96.9, 96.9, 97], '已完成', {});
  });

  it('the unit is the target’s last printed decimal', () => {
    expectRow(96.87, '≥97.0', [96.95], '快于时序', {});
    expectRow(83.4, '≥84', [83.5], '基本符合', {});
    expectRow('31.45万', '≥31.5万', ['31.46万'], '基本符合', {});
    expectRow(3.5, '<3', [3.45], '基本符合', { REQUIRED: -0.45 / 4 });
    expectRow(87, '≥88', [87.2], '符合时序', {});
  });

  it('a strict bound at the base itself is near too, and has no share', () => {
    expectRow(99.5, '>99.5', [99.5], '基本符合', { PROGRESS: '#N/A', PACE: '#N/A', DUE: 99.5, GAP: 0, REQUIRED: 0 });
    expectRow(99.5, '>99.5', [99.6], '提前实现', { REQUIRED: 0 });
    expectRow(99.5, '>99.5', [99.45], '滞后', { REQUIRED: 0.0125 });
    expectRow(99.5, '>99.5', [99.3], '倒退', {});
    expect(plan('SCHEDULE', 99.5, '>99.5', reported(99.5), planYears)).toBe('#N/A');
  });
});

describe('increment: a level that far from the base', () => {
  it.each(['[+1]', '〔+1〕', '提高1', '提高1岁'])('%s', (target) => {
    // 77.3 → 78.3; after two years 0.4 is due.
    expectRow(77.3, target, [77.5, 77.7], '符合时序', { PROGRESS: 0.4, PACE: 1, DUE: 77.7, GAP: 0, REQUIRED: 0.2 });
    expect(plan('LATEST', target, reported(77.5, 77.7), planYears)).toBe(77.7);
  });

  it('may lead down', () => {
    expectRow(30, '降低2个百分点', [29.6], '符合时序', { PROGRESS: 0.2, DUE: 29.6, REQUIRED: -0.4 });
    expectRow(30, '[-2]', [28], '提前实现', { PROGRESS: 1 });
  });
});

describe('huge and tiny numbers', () => {
  it('are told apart by their own size', () => {
    expectRow(1e-12, '≥0.000000000002', [1.2e-12], '符合时序', { PROGRESS: 0.2 });
    expectRow(1e12, '≥2000000000000', [1.2e12], '符合时序', { PROGRESS: 0.2 });
  });

  it('beyond all bounds are said not to be computable, never a wrong number', () => {
    const row = [-1.7e308, '≥9'.padEnd(200, '9'), reported(1.7e308), planYears] as const;
    for (const id of ['PACE', 'GAP', 'REQUIRED', 'PROJECTION'] as const)
      expect(['#N/A', expect.any(Number)]).toContainEqual(plan(id, ...row));
    expect(plan('PROGRESS', -1.7e308, 1.7e308, reported(1.7e308))).toBe('#N/A');
    expect(plan('STATUS', -1.7e308, 1.7e308, reported(0), planYears)).toBe('无法评估');
    expect(plan('WHY', -1.7e308, 1.7e308, reported(0), planYears)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
