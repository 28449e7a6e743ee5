/** Destatis' weather symbols, for every way in which a target can be stated. */
import { describe, expect, it } from '@jest/globals';
import { across, messageOf, plan } from './excel';

describe('WEATHER (Destatis)', () => {
  const years = across(2015, 2016, 2017, 2018, 2019, 2020);
  const series = (...values: readonly unknown[]) => [years, across(...values)] as const;

  // 50 → 60 in five years, 2 a year; in 2030: 80. Missed (T − 80) of the distance (T − 60).
  it.each([
    ['reached', 80, 'sun'],
    ['missed by less than 5 % of what is missing', 81, 'sun'],
    ['by just 5 %', 60 + 20 / 0.95, 'sun-cloud'],
    ['by less than 20 %', 84.9, 'sun-cloud'],
    ['by just 20 %', 85, 'sun-cloud'],
    ['by more', 85.1, 'cloud'],
  ])('a target for a year: %s', (_situation, target, weather) => {
    expect(plan('WEATHER', ...series(50, 52, 53, 57, 59, 60), target, 2030)).toBe(weather);
  });

  it('moving the wrong way, or not at all, is a thunderstorm', () => {
    expect(plan('WEATHER', ...series(60, 59, 58, 57, 56, 55), 80, 2030)).toBe('thunderstorm');
    expect(plan('WEATHER', ...series(60, 59, 58, 57, 56, 60), 80, 2030)).toBe('thunderstorm');
    expect(plan('WEATHER', ...series(60, 61, 62, 63, 64, 65), '≤50', 2030)).toBe('thunderstorm');
    expect(plan('WEATHER', ...series(60, 61, 62, 63, 64, 65), 50, 2030, 'down')).toBe('thunderstorm');
  });

  it.each([
    ['met and not worsening', [70, 70, 75, 80, 80, 85], 'sun'],
    ['met and standing still', [85, 80, 80, 80, 80, 85], 'sun'],
    ['met but worsening', [90, 89, 88, 87, 86, 85], 'sun-cloud'],
    ['missed but improving', [70, 71, 72, 73, 74, 75], 'cloud'],
    ['missed and worsening', [79, 78, 77, 76, 75, 74], 'thunderstorm'],
    ['missed and standing still', [75, 75, 75, 75, 75, 75], 'thunderstorm'],
  ])('a target of every year: %s', (_situation, values, weather) => {
    expect(plan('WEATHER', ...series(...values), '≥80', null, null, 'constant')).toBe(weather);
  });

  it('a target reached early, or due now, is judged as one of every year', () => {
    expect(plan('WEATHER', ...series(90, 89, 88, 87, 86, 85), '≥80', 2030)).toBe('sun-cloud');
    expect(plan('WEATHER', ...series(70, 71, 72, 73, 74, 75), '≥80', 2020)).toBe('cloud');
  });

  it.each([
    ['both changes right', [1, 2, 3, 4, 5, 6], 'sun'],
    ['the last one wrong', [1, 2, 3, 4, 6, 5], 'sun-cloud'],
    ['the last one none', [1, 2, 3, 4, 5, 5], 'sun-cloud'],
    ['only the last one right', [6, 5, 4, 3, 2, 3], 'cloud'],
    ['none on average, the last one right', [3, 2, 2, 2, 2, 3], 'cloud'],
    ['both wrong', [6, 5, 4, 3, 2, 1], 'thunderstorm'],
  ])('a direction only: %s', (_situation, values, weather) => {
    expect(plan('WEATHER', ...series(...values), null, null, 'up', 'direction')).toBe(weather);
    expect(plan('WEATHER', ...series(...values), '提高', null, null, 'direction')).toBe(weather);
    expect(plan('WEATHER', ...series(...values.map((value) => -value)), null, null, 'down', 'direction')).toBe(weather);
  });

  it('a direction may be that of a target with a number', () => {
    const falling = series(6, 5, 4, 3, 2, 1);
    for (const up of ['≥70', 70, '提高', '3-5'])
      // 3 lies above the latest value.
      expect(plan('WEATHER', ...falling, up, null, null, 'direction')).toBe('thunderstorm');
    for (const down of ['≤0', 0, '下降', '<3.0'])
      expect(plan('WEATHER', ...falling, down, null, null, 'direction')).toBe('sun');
    expect(plan('WEATHER', ...falling, '≥70', null, 'down', 'direction')).toBe('sun');
    expect(plan('WEATHER', ...falling, '[13]', null, null, 'direction')).toBe('#N/A');
  });

  it('of an interval the weakest demand counts', () => {
    expect(plan('WEATHER', ...series(50, 52, 54, 56, 58, 60), '80-90', 2030)).toBe('sun');
    expect(plan('WEATHER', ...series(100, 98, 96, 94, 92, 91), '80-90', null, null, 'constant')).toBe('cloud');
  });

  it('leading beyond an interval misses nothing of its weakest demand', () => {
    // 10 a year leads to 200; 80 or more is demanded.
    expect(plan('WEATHER', ...series(20, 30, 40, 50, 60, 70), '80-90', 2033)).toBe('sun');
    // Where it lies beyond already, the other end is demanded: 91 → 90 falls by 2 a year.
    expect(plan('WEATHER', ...series(101, 99, 97, 95, 93, 91), '80-90', 2030)).toBe('sun');
    expect(plan('WEATHER', ...series(70, 75, 80, 85, 90, 95), '80-90', 2030)).toBe('thunderstorm');
  });

  it('looks at six points, takes four or five, and says nothing with fewer', () => {
    const long = across(2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020);
    expect(plan('WEATHER', long, across(99, 99, 50, 52, 54, 56, 58, 60), '≥80', 2030)).toBe('sun');
    expect(plan('WEATHER', ...series(null, null, 54, 56, 58, 60), '≥80', 2030)).toBe('sun');
    expect(plan('WEATHER', ...series(null, null, null, 56, 58, 60), '≥80', 2030)).toBe('#N/A');
  });

  it('wants a target, a year or a direction where its kind needs one', () => {
    const values = series(50, 52, 54, 56, 58, 60);
    expect(messageOf('WEATHER', ...values, null, 2030)).toMatch(/^#N\/A 没有目标/);
    expect(messageOf('WEATHER', ...values, 80)).toMatch(/^#N\/A 缺少一个数/);
    expect(messageOf('WEATHER', ...values, null, null, null, 'direction')).toMatch(/^#N\/A 没有给出方向/);
    expect(plan('WEATHER', ...values, 80, 2030, null, 'monthly')).toBe('#VALUE!');
    expect(plan('WEATHER', ...values, '提高', 2030)).toBe('#N/A');
  });
});
