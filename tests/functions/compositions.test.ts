/** Compositions such as 高:中:初 = 7.4:38:54.6, scaled to 100 and measured by the points that have to be shifted. */
import { describe, expect, it } from '@jest/globals';
import { messageOf, plan, planYears, reported } from './excel';

const [base, target] = ['6:30:64', '7.4:38:54.6'];
const row = [base, target, reported('6.3:31.2:62.5', '6.6:33:60.4'), planYears] as const;

describe('a composition to reach', () => {
  it('needs 9.4 points, of which 5.8 are short', () => {
    expect(plan('PROGRESS', base, target, row[2])).toBeCloseTo(3.6 / 9.4, 12);
    expect(plan('PACE', ...row)).toBeCloseTo(3.6 / 9.4 / 0.4, 12);
    expect(plan('GAP', ...row)).toBeCloseTo(3.6 - 0.4 * 9.4, 12);
    expect(plan('REQUIRED', ...row)).toBeCloseTo(5.8 / 3, 12);
    expect(plan('STATUS', ...row)).toBe('符合时序');
    expect(plan('LATEST', target, row[2], planYears)).toBe('6.6:33:60.4');
    expect(plan('PROJECTION', ...row)).toBe('#N/A');
  });

  it('has parts due, as text with the printed decimals', () => {
    // 6 + 1.4·0.4 = 6.56, 30 + 8·0.4 = 33.2, 64 − 9.4·0.4 = 60.24.
    expect(plan('DUE', base, target, planYears, 2022)).toBe('6.6:33.2:60.2');
    expect(plan('DUE', base, target, planYears)).toBe('7.4:38.0:54.6');
  });

  it('may be counted in people instead of percent', () => {
    const counted = reported('63:312:625', '660:3300:6040');
    expect(plan('PACE', '600:3000:6400', '74:380:546', counted, planYears)).toBeCloseTo(3.6 / 9.4 / 0.4, 12);
  });

  it('a part that overshoots in the planned direction is met, not punished', () => {
    expect(plan('STATUS', base, target, reported('8:39:53'), planYears)).toBe('提前实现');
    expect(plan('PROGRESS', base, target, reported('8:39:53'))).toBe(1);
  });

  it('a part that moves the wrong way is short by more than at the base', () => {
    // 5:29:66: short ½(2.4 + 9 + 11.4) = 11.4.
    expect(plan('PROGRESS', base, target, reported('5:29:66'))).toBeCloseTo(1 - 11.4 / 9.4, 12);
    expect(plan('STATUS', base, target, reported('5:29:66'), planYears)).toBe('倒退');
  });

  it('at the end is 已完成 or 未完成', () => {
    expect(plan('STATUS', base, target, reported(base, base, base, base, target), planYears)).toBe('已完成');
    expect(plan('STATUS', base, target, reported(base, base, base, base, '7.3:38:54.7'), planYears)).toBe('未完成');
    expect(plan('REQUIRED', base, target, reported(base, base, base, base, '7.3:38:54.7'), planYears)).toBe('#N/A');
  });

  it('the same as the base is kept only by the very same parts', () => {
    expect(plan('STATUS', base, base, reported('6:30:64'), planYears)).toBe('达标保持');
    expect(plan('STATUS', base, base, reported('60:300:640'), planYears)).toBe('达标保持');
    expect(plan('STATUS', base, base, reported('7:30:63'), planYears)).toBe('未达标');
    expect(plan('PROGRESS', base, base, reported('6:30:64'))).toBe('#N/A');
    expect(plan('DUE', base, base, planYears, 2022)).toBe('6:30:64');
    expect(plan('GAP', base, base, reported('7:30:63'), planYears)).toBeCloseTo(-1, 12);
    expect(plan('REQUIRED', base, base, reported('7:30:63'), planYears)).toBeCloseTo(0.25, 12);
  });

  it('without a base: met by the very same parts, else the first one stands in', () => {
    expect(plan('STATUS', '--', target, reported(target), planYears)).toBe('提前实现');
    expect(plan('STATUS', '--', target, reported('6:30:64'), planYears)).toBe('无法评估');
    // From 2021 on: E = 1/4, p = 3.6/9.4.
    const later = ['--', target, reported('6:30:64', '6.6:33:60.4'), planYears] as const;
    expect(plan('PACE', ...later)).toBeCloseTo(3.6 / 9.4 / 0.25, 12);
    expect(plan('STATUS', ...later)).toBe('快于时序');
    expect(plan('DUE', '--', target, planYears, 2022)).toBe('#N/A');
  });
});

describe('STRUCTURE takes a composition apart', () => {
  it('progress, points needed, points short, the part furthest behind', () => {
    // Short by part: 0.8, 5, 5.8.
    expect(plan('STRUCTURE', base, target, '6.6:33:60.4')).toEqual([
      [expect.closeTo(3.6 / 9.4, 12), expect.closeTo(9.4, 12), expect.closeTo(5.8, 12), 3],
    ]);
  });

  it('nothing is behind once it is met', () => {
    expect(plan('STRUCTURE', base, target, '8:39:53')).toEqual([[1, expect.closeTo(9.4, 12), 0, 0]]);
  });

  it('the same as the base has no progress, but a part that strays furthest', () => {
    expect(plan('STRUCTURE', base, base, '7:30:63')).toEqual([['#N/A', 0, expect.closeTo(1, 12), 1]]);
    expect(plan('STRUCTURE', base, base, base)).toEqual([['#N/A', 0, 0, 0]]);
  });

  it('what is no composition is refused; what is missing is not computable', () => {
    expect(messageOf('STRUCTURE', base, '≥5', '6:30:64')).toMatch(/^#VALUE! 看不懂目标/);
    expect(messageOf('STRUCTURE', 6, target, '6:30:64')).toMatch(/^#VALUE! 看不懂基数/);
    expect(messageOf('STRUCTURE', base, target, '6:94')).toMatch(/^#VALUE! 看不懂数值 “6:94”/);
    expect(messageOf('STRUCTURE', base, target, 6.6)).toMatch(/^#VALUE! /);
    expect([null, '--'].map((blank) => plan('STRUCTURE', base, target, blank))).toEqual(['#N/A', '#N/A']);
    expect([null, '--'].map((blank) => plan('STRUCTURE', blank, target, base))).toEqual(['#N/A', '#N/A']);
    expect([null, '--'].map((blank) => plan('STRUCTURE', base, blank, base))).toEqual(['#N/A', '#N/A']);
  });
});
