/** The path from base to target: straight, geometric, or the office's own annual targets. */
import { describe, expect, it } from '@jest/globals';
import { across, down, plan, planYears, reported } from './excel';

const level = [59.86, '≥62.86'] as const;
const own = across(60.2, 60.8, 61.6, 62.3, 62.86);

describe('geometric', () => {
  it('grows by the same rate each year', () => {
    // 100 → 200 in five years; after two 100·2^0.4 = 131.95…
    expect(plan('DUE', 100, '≥200', planYears, 2022, 'geometric')).toBeCloseTo(100 * 2 ** 0.4, 10);
    expect(plan('DUESHARE', 100, '≥200', planYears, 2022, 'geometric')).toBeCloseTo(2 ** 0.4 - 1, 12);
    expect(plan('PACE', 100, '≥200', reported(110, 130), planYears, null, 'geometric')).toBeCloseTo(
      0.3 / (2 ** 0.4 - 1),
      12,
    );
  });

  it('shrinks likewise, also below zero', () => {
    expect(plan('DUE', 200, '≤100', planYears, 2022, 'geometric')).toBeCloseTo(200 * 2 ** -0.4, 10);
    expect(plan('DUE', -200, '≥-100', planYears, 2022, 'geometric')).toBeCloseTo(-200 * 2 ** -0.4, 10);
  });

  it('is straight where base and target are the same', () => {
    expect(plan('DUESHARE', 50, '>50', planYears, 2022, 'geometric')).toBeCloseTo(0.4, 12);
  });

  it.each([
    ['a base of 0', 0, '≥10'],
    ['a target of 0', 10, '≤0'],
    ['a change of sign', -5, '≥10'],
    ['a total', null, 'Σ≥13'],
    ['rates of reduction', null, 'Π≥13.5'],
    ['a composition', '6:30:64', '7.4:38:54.6'],
    ['a composition without a base', null, '7.4:38:54.6'],
  ])('is refused for %s', (_situation, base, target) => {
    expect(plan('DUE', base, target, planYears, 2022, 'geometric')).toBe('#VALUE!');
    expect(plan('DUESHARE', base, target, planYears, 2022, 'geometric')).toBe('#VALUE!');
    const actual = target.includes(':') ? '6:30:64' : 1;
    expect(plan('STATUS', base, target, reported(actual), planYears, null, 'geometric')).toBe('#VALUE!');
  });
});

describe('the office’s own annual targets', () => {
  it('are due in their years, and in between on the line between them', () => {
    expect([2021, 2022, 2023, 2024, 2025].map((asOf) => plan('DUE', ...level, planYears, asOf, own))).toEqual([
      expect.closeTo(60.2, 9),
      expect.closeTo(60.8, 9),
      expect.closeTo(61.6, 9),
      expect.closeTo(62.3, 9),
      expect.closeTo(62.86, 9),
    ]);
    expect(plan('DUE', ...level, planYears, 2022.5, own)).toBeCloseTo(61.2, 9);
    expect(plan('DUE', ...level, planYears, 2020.5, own)).toBeCloseTo((59.86 + 60.2) / 2, 9);
  });

  it('may stand in a column, and have blanks, which lie on the line', () => {
    expect(plan('DUE', ...level, planYears, 2022, down(60.2, null, 61.6, '', '--'))).toBeCloseTo(60.9, 9);
    expect(plan('DUE', ...level, planYears, 2024, down(60.2, null, 61.6, '', '--'))).toBeCloseTo((61.6 + 62.86) / 2, 9);
    expect(plan('DUE', ...level, planYears, 2022, across(null, null, null, null, null))).toBeCloseTo(61.06, 9);
  });

  it('end at the target, whatever the last cell says', () => {
    expect(plan('DUE', ...level, planYears, 2025, across(60.2, 60.8, 61.6, 62.3, 99))).toBeCloseTo(62.86, 9);
    expect(plan('DUE', ...level, planYears, 2024.5, across(60.2, 60.8, 61.6, 62.3, 99))).toBeCloseTo(62.58, 9);
  });

  it('change pace, gap and status', () => {
    const row = [...level, reported(60.4, 60.8), planYears, null] as const;
    expect(plan('STATUS', ...row)).toBe('滞后');
    expect(plan('STATUS', ...row, own)).toBe('符合时序');
    expect(plan('PACE', ...row, own)).toBeCloseTo(1, 9);
    expect(plan('GAP', ...row, own)).toBeCloseTo(0, 9);
  });

  it('of a total are yearly amounts', () => {
    const amounts = across(2, 2.5, 2.5, 3, 3);
    expect(plan('DUE', null, 'Σ≥13', planYears, 2022, amounts)).toBeCloseTo(4.5, 9);
    expect(plan('DUESHARE', null, 'Σ≥13', planYears, 2023, amounts)).toBeCloseTo(7 / 13, 12);
    expect(plan('STATUS', null, 'Σ≥13', reported(2, 2.5), planYears, null, amounts)).toBe('符合时序');
  });

  it('of a total with blanks share out what is left', () => {
    expect(plan('DUE', null, 'Σ≥13', planYears, 2022, across(3, null, null, null, null))).toBeCloseTo(5.5, 9);
    // 2 + 3 + 3 + 3 leave 2 for the blank year.
    expect(plan('DUE', null, 'Σ≥13', planYears, 2022, across(2, null, 3, 3, 3))).toBeCloseTo(4, 9);
  });

  it('of yearly rates compound', () => {
    // 1 − 0.97² = 5.91 %.
    expect(plan('DUE', null, 'Π≥13.5', planYears, 2022, across(3, 3, 3, 3, 3))).toBeCloseTo(5.91, 9);
  });

  it('of a composition are compositions', () => {
    // 6:30:64 → 7.4:38:54.6 needs 9.4 points; 6.6:33:60.4 has shifted 3.6.
    const parts = across('6.2:31:62.8', '6.6:33:60.4', null, null, null);
    expect(plan('DUESHARE', '6:30:64', '7.4:38:54.6', planYears, 2022, parts)).toBeCloseTo(3.6 / 9.4, 12);
  });

  it.each([
    ['too few', across(60.2, 60.8)],
    ['one number for five years', 60.2],
    ['words', across(60.2, 'soon', null, null, null)],
    ['compositions for a level', across('1:2', null, null, null, null)],
    ['a block', [[60, 61], [61, 62]]], // prettier-ignore
  ])('are refused when they are %s', (_situation, path) => {
    expect(plan('DUE', ...level, planYears, 2022, path)).toBe('#VALUE!');
    expect(plan('STATUS', ...level, reported(60.4), planYears, null, path)).toBe('#VALUE!');
  });

  it('of a row that is kept leave the bound due', () => {
    expect(plan('DUE', 94.2, '≥92', planYears, 2022, across(94, 93.5, 93, 92.5, 92))).toBe(92);
    expect(plan('STATUS', 50, '50', reported(50), planYears, null, across(50, 50, 50, 50, 50))).toBe('达标保持');
  });

  it('start at the stand-in where the base is missing', () => {
    // Base 40 in 2021; 2022: 60 → E = (60 − 40)/60, p = 30/60.
    const path = across(30, 60, 80, 90, 100);
    expect(plan('PACE', '--', '≥100', reported(40, 70), planYears, null, path)).toBeCloseTo(1.5, 12);
  });
});

describe('where nothing is due yet', () => {
  const flat = across(59.86, 59.86, 61, 62, 62.86);
  const dip = across(59.5, 59.86, 61, 62, 62.86);

  it.each([
    ['above', flat, 60.1, '快于时序'],
    ['equal', flat, 59.86, '符合时序'],
    ['below the base', flat, 59.5, '倒退'],
    ['on a path that dips below the base', dip, 59.5, '符合时序'],
    ['above such a path', dip, 59.7, '快于时序'],
    ['below such a path', dip, 59.4, '倒退'],
  ])('progress is compared directly: %s', (_situation, path, actual, status) => {
    expect(plan('STATUS', ...level, reported(actual), planYears, null, path)).toBe(status);
    expect(plan('PACE', ...level, reported(actual), planYears, null, path)).toBe('#N/A');
  });

  it('also at the base year itself', () => {
    expect(plan('PACE', 10, '≥20', across(12, 14), across(2020, 2021), 2020, null, 2020)).toBe('#N/A');
  });
});
