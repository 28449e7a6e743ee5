/** The second signals: which way it moved last, and where it leads. Neither decides the status. */
import { describe, expect, it } from '@jest/globals';
import { across, messageOf, plan, planYears, reported } from './excel';

describe('the last movement', () => {
  it.each([
    ['more is better and it rose', 59.86, '≥62.86', [60.4, 61.1], '改善'],
    ['it fell', 59.86, '≥62.86', [61.1, 60.4], '恶化'],
    ['from the base to the first year', 59.86, '≥62.86', [60.4], '改善'],
    ['less is better and it fell', 10, '≤5', [9, 8], '改善'],
    ['towards a lower number without a sign', 10, '5', [9, 8], '改善'],
    ['a kept ceiling came nearer', 1.74, '<3.0', [1.8, 1.85], '恶化'],
    ['over a gap, from the year reported before', 59.86, '≥62.86', [60.4, null, 60.3], '恶化'],
    ['less than half of the finer printed unit', 59.86, '≥62.86', [60.4, 60.404], '持平'],
    ['just half of it', 59.86, '≥62.86', [60.4, 60.405], '改善'],
    ['the base is printed finer than the target', 96.87, '≥97', [96.87, 96.875], '改善'],
    ['the target is printed finer than the base', 3, '<3.0', [2.9, 2.86], '持平'],
    ['in 万, half a unit is 500', '31.4万', '≥31.5万', [314100, 314599], '持平'],
    ['in 万, half a unit and more', '31.4万', '≥31.5万', [314100, 314600], '改善'],
    ['a total, against the year before', '[12.86]', 'Σ≥13', [2.61, 2.4], '恶化'],
    ['a total printed in whole units, by less than half of one', null, 'Σ≥13', [2.61, 2.4], '持平'],
    ['a total in its first year, against an even share of the target', null, 'Σ≥13.0', [2.7], '改善'],
    ['a total in its first year, below that share', null, 'Σ≥13.0', [2.5], '恶化'],
    ['a total, by what a bracketed total adds', null, 'Σ≥13.0', [2.61, '[5.5]'], '改善'],
    ['yearly rates of reduction', null, 'Π≥13.5', [3, 2.5], '恶化'],
    ['a composition, by its progress', '6:30:64', '7.4:38:54.6', ['6.3:31.2:62.5', '6.6:33:60.4'], '改善'],
    ['a composition that went back', '6:30:64', '7.4:38:54.6', ['6.6:33:60.4', '6.3:31.2:62.5'], '恶化'],
    ['a composition that hardly moved', '6:30:64', '7.4:38:54.6', ['6.02:30:63.98'], '持平'],
  ])('%s', (_situation, base, target, actuals, word) => {
    expect(plan('MOVEMENT', base, target, reported(...actuals), planYears)).toBe(word);
  });

  it('speaks English when asked', () => {
    const words = [
      [60.4, 61.1],
      [60.4, 60.4],
      [61.1, 60.4],
    ].map((actuals) => plan('MOVEMENT', 59.86, '≥62.86', reported(...actuals), planYears, null, 'en'));
    expect(words).toEqual(['Improving', 'Flat', 'Worsening']);
  });

  it('looks no further than the cut-off', () => {
    expect(plan('MOVEMENT', 59.86, '≥62.86', reported(60.4, 61.1, 60), planYears, 2022)).toBe('改善');
  });

  it('needs something before it', () => {
    expect(messageOf('MOVEMENT', null, '≥100', reported(40), planYears)).toMatch(/没有可比的前期数/);
    expect(plan('MOVEMENT', null, 'Σ≥13', reported(null, '[5.5]'), planYears)).toBe('#N/A');
  });
});

describe('the projection', () => {
  it('of a level goes on by the mean change, the base being the first point', () => {
    expect(plan('PROJECTION', 59.86, '≥62.86', reported(60.4, 61.06), planYears)).toBeCloseTo(62.86, 9);
    expect(plan('PROJECTION', 94.2, '≥92', reported(94, 93.3), planYears)).toBeCloseTo(91.95, 9);
    expect(plan('PROJECTION', 77.3, '[+1]', reported(77.5), planYears)).toBeCloseTo(78.3, 9);
  });

  it('takes the methods that EXTRAPOLATE has', () => {
    const row = [10, '≥20', reported(11, 13), planYears, null, null] as const;
    const series = [across(2020, 2021, 2022), across(10, 11, 13), 2025] as const;
    for (const method of ['mean', 'linear', 'cagr', 'loglinear', 'holt', 'MEAN'])
      expect(plan('PROJECTION', ...row, method)).toBeCloseTo(plan('EXTRAPOLATE', ...series, method) as number, 12);
    expect(plan('PROJECTION', ...row, 'theilsen')).toBe('#N/A');
  });

  it('without a base needs two actuals', () => {
    expect(plan('PROJECTION', null, '≥20', reported(11, 13), planYears)).toBeCloseTo(19, 12);
    expect(messageOf('PROJECTION', null, '≥20', reported(11), planYears)).toMatch(/数据点太少/);
  });

  it('at the end year is what is there', () => {
    expect(plan('PROJECTION', 10, '≥20', reported(11, 12, 13, 14, 18), planYears)).toBe(18);
    expect(plan('PROJECTION', null, 'Σ≥13', reported(2, 2, 2, 2, 2), planYears)).toBe(10);
  });

  it('in the middle of a year starts from there', () => {
    // 10 → 12.5 in 2.5 years; 2.5 more to the end.
    expect(plan('PROJECTION', 10, '≥20', reported(11, 12, 12.5), planYears, 2022.5)).toBeCloseTo(15, 12);
  });
});

describe('EXTRAPOLATE', () => {
  const years = across(2020, 2021, 2022, 2023, 2024);

  it('skips blanks, whatever marks them', () => {
    for (const blank of [null, '', '--', '…'])
      expect(plan('EXTRAPOLATE', years, across(10, 11, blank, 13, blank), 2025)).toBeCloseTo(15, 12);
  });

  it('may look back as well as ahead, and to a day', () => {
    expect(plan('EXTRAPOLATE', across(2020, 2021), across(10, 11), 2010)).toBeCloseTo(0, 12);
    expect(plan('EXTRAPOLATE', across(2020, 2021), across(10, 11), 45107)).toBeCloseTo(12.5, 12);
  });

  it.each([
    ['mean', 1],
    ['linear', 2],
    ['cagr', 1],
    ['loglinear', 2],
    ['theilsen', 3],
    ['holt', 2],
  ])('%s of %d points is not computable', (method, points) => {
    const values = [10, 11, 13, 14, 16].map((value, i) => (i < points ? value : null));
    expect(messageOf('EXTRAPOLATE', years, across(...values), 2025, method)).toMatch(/^#N\/A 数据点太少/);
  });

  it('refuses what is no number by its year', () => {
    for (const bad of ['x', '6:30:64', '[5]', true])
      expect(messageOf('EXTRAPOLATE', years, across(10, 11, bad, 13, 14), 2025)).toMatch(/^#VALUE! 2022: /);
    expect(plan('EXTRAPOLATE', years, across(10, 11), 2025)).toBe('#VALUE!');
    expect(plan('EXTRAPOLATE', years, across(1, 2, 3, 4, 5), null)).toBe('#VALUE!');
  });
});

describe('PROBABILITY', () => {
  const years = across(2020, 2021, 2022, 2023);

  it('is one half where the line meets the target just so', () => {
    // Slope 1.4, mean 2.5 at 2021.5: 7.4 in 2025.
    expect(plan('PROBABILITY', years, across(1, 1, 4, 4), '≥6.7', 2025)).toBeCloseTo(0.5, 12);
  });

  it('follows Student’s t with n − 2 degrees of freedom', () => {
    // Values 1 1 4 4: slope 1.2, 2.5 at 2021.5; residuals 0.3, −0.9, 0.9, −0.3: s² = 1.8/2. In 2025: 6.7, error² 0.9·(1 + 1/4 + 12.25/5).
    const t = (5 - 6.7) / Math.sqrt(0.9 * (1 + 0.25 + 12.25 / 5));
    // With two degrees of freedom P(T ≤ t) = ½ + t/(2√(2 + t²)).
    const below = 0.5 + t / (2 * Math.sqrt(2 + t * t));
    expect(plan('PROBABILITY', years, across(1, 1, 4, 4), '≥5', 2025)).toBeCloseTo(1 - below, 12);
    expect(plan('PROBABILITY', years, across(1, 1, 4, 4), '≤5', 2025)).toBeCloseTo(below, 12);
    expect(plan('PROBABILITY', years, across(1, 1, 4, 4), '5', 2025)).toBeCloseTo(1 - below, 12);
    expect(plan('PROBABILITY', years, across(4, 4, 1, 1), '0', 2025)).toBeCloseTo(1 - below, 12);
  });

  it('of an interval is the chance to be inside', () => {
    const [above3, above5] = ['≥3', '≥5'].map((t) => plan('PROBABILITY', years, across(1, 1, 4, 4), t, 2025) as number);
    const inside = plan('PROBABILITY', years, across(1, 1, 4, 4), '3-5', 2025);
    expect(inside).toBeCloseTo((above3 ?? 0) - (above5 ?? 0), 12);
  });

  it('is sure where all points lie on the line', () => {
    expect(plan('PROBABILITY', years, across(1, 2, 3, 4), '≥6', 2025)).toBe(1);
    expect(plan('PROBABILITY', years, across(1, 2, 3, 4), '≥6.1', 2025)).toBe(0);
    expect(plan('PROBABILITY', years, across(1, 2, 3, 4), '>6', 2025)).toBe(0);
  });

  it('is not computable with fewer than four points or for what is no level', () => {
    expect(plan('PROBABILITY', years, across(1, 2, 3, null), '≥6', 2025)).toBe('#N/A');
    for (const target of ['提高', 'Σ≥13', '年均增长6%', '7.4:38:54.6', '--'])
      expect(plan('PROBABILITY', years, across(1, 2, 3, 5), target, 2025)).toBe('#N/A');
    expect(plan('PROBABILITY', years, across(1, 2, 3, 5), 'abc', 2025)).toBe('#VALUE!');
  });
});
