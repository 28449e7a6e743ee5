/** The bands of the pace: ours, and others' for comparison. */
import { describe, expect, it } from '@jest/globals';
import { plan, planYears, reported } from './excel';

/** 0 → 100 over five years, judged after one: due 20, so the pace is actual / 20. */
function status(pace: number, preset: unknown): unknown {
  return plan('STATUS', 0, '≥100', reported(pace * 20), planYears, null, null, null, preset);
}

describe('bands', () => {
  it.each([
    [1.05, '快于时序'],
    [1.0499, '符合时序'],
    [0.95, '符合时序'],
    [0.9499, '基本符合'],
    [0.8, '基本符合'],
    [0.7999, '滞后'],
    [0, '滞后'],
    [-0.001, '倒退'],
  ])('cn: %d', (pace, word) => {
    expect(status(pace, null)).toBe(word);
    expect(status(pace, 'cn')).toBe(word);
    expect(status(pace, '1.05;0.95;0.8;0')).toBe(word);
    expect(status(pace, '１．０５；0.95；0.8；0')).toBe(word);
  });

  it.each([
    [
      'eurostat',
      [3, '符合时序'],
      [0.95, '符合时序'],
      [0.94, '基本符合'],
      [0.6, '基本符合'],
      [0.59, '滞后'],
      [-0.01, '倒退'],
    ],
    ['un2022', [3, '符合时序'], [0.95, '符合时序'], [0.5, '基本符合'], [0.49, '滞后'], [-0.1, '滞后'], [-0.11, '倒退']],
    ['sdsn', [3, '符合时序'], [1, '符合时序'], [0.99, '基本符合'], [0.5, '基本符合'], [0.49, '滞后'], [-0.01, '倒退']],
  ] as readonly (readonly [string, ...(readonly [number, string])[]])[])('%s', (preset, ...verdicts) => {
    for (const [pace, word] of verdicts) expect([pace, status(pace, preset)]).toEqual([pace, word]);
  });

  it('exact values are compared, never rounded ones; the noise of additions does not count', () => {
    expect(plan('STATUS', 0, '≥1', reported(0.1 + 0.2 - 0.1), planYears, null, null, null, 'sdsn')).toBe('符合时序');
    expect(plan('STATUS', 59.86, '≥62.86', reported(60.4, 61.1, 61.6, 62.2, 62.855), planYears)).toBe('未完成');
  });

  it('tighten what lags', () => {
    const nearly = [0, '≥100', reported(17), planYears] as const;
    expect(plan('LAGGING', ...nearly, '约束性')).toBe(true);
    expect(plan('LAGGING', ...nearly, '预期性')).toBe(false);
    expect(plan('LAGGING', ...nearly, '预期性', null, null, null, '1.2;1;0.9;0')).toBe(true);
    expect(plan('LAGGING', ...nearly, '约束性', null, null, null, '1;0.8;0.5;0')).toBe(false);
  });

  it.each([
    '1;2;3',
    '1;2;3;4',
    '1.05;0.95;0.8',
    '1;0.9;0.8;0;0',
    'a;b;c;d',
    '1;;0.8;0',
    ';',
    'CNN',
    0.95,
    'constructor',
  ])('“%s” is no preset', (preset) => {
    expect(status(1, preset)).toBe('#VALUE!');
  });
});
