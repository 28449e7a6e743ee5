/** Quarters, courses and processes: limits met exactly, few figures, other kinds of rows. */
import { describe, expect, test } from '@jest/globals';
import { brief, findingsOf, within, type Around, type Typed } from './sheet';

const told = (no: string, typed: readonly Typed[], around: Around = {}) => brief(findingsOf(no, typed, around));
const quarters = (no: string, ...figures: readonly Typed[]) => ({ withinYear: within(no, 'period', figures) });
const toDate = (no: string, ...figures: readonly Typed[]) => ({ withinYear: within(no, 'year-to-date', figures) });
const halves = (no: string, ...figures: readonly Typed[]) => ({
  withinYear: within(no, 'year-to-date', figures, { parts: 2 }),
});

describe('a year against its quarters', () => {
  test('is their sum, but for the rounding of each', () => {
    expect(told('1', [2.57], quarters('1', 0.7, 0.65, 0.6, 0.6))).toEqual([]);
    expect(told('1', [2.58], quarters('1', 0.7, 0.65, 0.6, 0.6))).toEqual(['V24 2021 hard']);
    // Persons are counted, not rounded.
    expect(told('13', [181], quarters('13', 45, 45, 45, 45))).toEqual(['V24 2021 hard']);
  });

  test('is the last figure where they count from January on, or where the row is a level', () => {
    expect(told('1', [2.55], toDate('1', 0.7, 1.35, 1.95, 2.55))).toEqual([]);
    expect(told('1', [2.65], toDate('1', 0.7, 1.35, 1.95, 2.55))).toEqual(['V24 2021 hard']);
    expect(told('5', [60.4], quarters('5', 60, 60.1, 60.3, 60.4))).toEqual([]);
    expect(told('5', [60.4], quarters('5', 60, 60.1, 60.3, 60.6))).toEqual(['V24 2021 hard']);
    expect(told('1', [2.55], halves('1', 1.35, 2.55))).toEqual([]);
    expect(told('1', [2.55], halves('1', 2.6, 2.55))).toEqual(['V23 2021 hard']);
  });

  test('is not judged while one is missing, nor for a rate', () => {
    expect(told('1', [2.65], quarters('1', 0.7, '', 0.6, 0.6))).toEqual([]);
    expect(told('1', [2.65], toDate('1', 0.7, 1.35, 1.95))).toEqual([]);
    expect(told('4', [97.1], quarters('4', 95, 96, 97, 98))).toEqual([]);
  });

  test('may stay the same or skip a quarter while it counts from January on; a level may fall', () => {
    expect(told('1', [], toDate('1', 0.7, 0.7))).toEqual([]);
    expect(told('1', [], toDate('1', 0.7, '', 0.6))).toEqual(['V23 2021 hard']);
    expect(told('5', [], toDate('5', 60.4, 60.3))).toEqual([]);
  });
});

describe('the course of a row', () => {
  test('looks like a running total within a fifth of it, from the first year on', () => {
    const only = (typed: readonly Typed[]) => told('1', typed).filter((line) => line.startsWith('V25'));
    expect(only([2.5, 4, 6])).toEqual(['V25 2023 soft']);
    expect(only([2.5, 3.99, 6])).toEqual([]);
    expect(only([2.5, 5, ''])).toEqual(['V25 2022 soft']);
    expect(only(['', 2.5, 5])).toEqual([]);
    expect(only([0, 0, 0])).toEqual([]);
  });

  test('takes a fifth of the base for an increment, and no zero', () => {
    expect(told('9', [4.99])).toEqual(['V26 2021 soft']);
    expect(told('9', [5])).toEqual(['V27 2021 soft', 'V29 2021 soft']);
    expect(told('9', [0])).toEqual(['V27 2021 soft', 'V29 2021 soft']);
  });

  test('is far above the target beyond half as much again, a total at its latest year', () => {
    expect(told('12', [10.515])).toEqual(['V27 2021 soft']);
    expect(told('12', [10.52])).toEqual(['V27 2021 soft', 'V32 2021 soft']);
    expect(told('1', [3.9, 3.9])).toEqual([]);
    expect(told('1', [3.9, 3.91])).toEqual(['V32 2022 soft']);
    expect(told('1', [3.9, 3.91, 3])).toEqual([]);
    // Less than the bound is no feat where less is wanted.
    expect(told('2', [2.9])).toEqual([]);
  });

  test('may repeat a figure of few digits, or a hundred percent', () => {
    expect(told('19', [95, 95])).toEqual([]);
    expect(told('18', [100, 100])).toEqual([]);
    expect(told('15', ['6:30:64', '6:30:64'])).toEqual(['V33 2022 soft']);
    expect(told('19', [95.2, { value: 95.2 + 1e-14, formula: '=95.1+0.1' }])).toEqual(['V33 2022 soft']);
    expect(told('19', [95.2, '', 95.2], { missingReason: '未开展统计' })).toEqual([]);
  });

  test('may meet its path by chance with few digits, and its target in a share of a hundred', () => {
    expect(told('6', [11.4])).toEqual([]);
    expect(told('5', [60.4, 60.9, 61.5, 62.1, 62.86])).toEqual(['V34 2025 soft']);
    expect(told('18', [98, 100])).toEqual([]);
    expect(told('5', ['', 61.06], { missingReason: '未开展统计' })).toEqual(['V34 2022 soft']);
  });

  test('tells an outlier by four years or eight quarters at least, and asks about the latest figure only', () => {
    const series = (...figures: readonly number[]) => ({ ...quarters('1', ...figures), missingReason: '未开展统计' });
    expect(told('1', [], series(0.6, 0.7, 0.6, 0.7, 0.6, 0.7, 2.9))).toEqual([]);
    expect(told('3', [2.1, 2.03, 2.12, 0.65])).toEqual(['V27 2024 soft']);
    expect(told('3', [2.1, 2.9, 2.12, 2.05, 2.13])).toEqual(['V27 2022 soft']);
    expect(told('18', [60, 62, 64, 66, 68])).toEqual([]);
  });
});

describe('the process behind a value', () => {
  test('is asked for when it is reported only: its source, then its filler', () => {
    expect(told('5', [60.4, 60.9])).toEqual([]);
    expect(told('5', [60.4, 60.9], { reporting: [2022], filler: '张三' })).toEqual(['V55 2022 hard']);
    const [finding] = findingsOf('5', [60.4], { reporting: [2021], source: '台账', filler: ' ' });
    expect(finding).toMatchObject({ rule: 'V55', variant: 'noFiller' });
    expect(told('5', [60.4, ''], { reporting: [2022] })).toEqual([]);
  });

  test('of a provisional figure ends a year after its own', () => {
    const at = (cutOff: number) => told('5', [60.4, 60.9], { cutOff, provisional: '2022' });
    expect(at(2023)).toEqual([]);
    expect(at(2023.25)).toEqual(['V58 2022 soft']);
    expect(told('5', [60.4, '60.9(预计)'], { cutOff: 2024 })).toEqual(['V07 2022 soft', 'V58 2022 soft']);
    expect(told('5', [60.4, 60.9], { provisional: '2022' })).toEqual([]);
  });
});
