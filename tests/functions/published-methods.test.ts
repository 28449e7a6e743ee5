/** Others' methods, as published: examples worked out by hand, and the cases where a method says nothing. */
import { describe, expect, it } from '@jest/globals';
import { across, messageOf, plan } from './excel';

describe('CAGR', () => {
  it('is the yearly rate between two values', () => {
    expect(plan('CAGR', 100, 121, 2)).toBeCloseTo(0.1, 12);
    expect(plan('CAGR', '10万', '12.1万', 2)).toBeCloseTo(0.1, 12);
    expect(plan('CAGR', -100, -81, 2)).toBeCloseTo(-0.1, 12);
  });

  it('needs values of one sign and some time', () => {
    for (const args of [
      [0, 5, 2],
      [5, 0, 2],
      [-5, 5, 2],
      [5, 6, 0],
      [5, null, 2],
      ['--', 6, 2],
    ])
      expect(plan('CAGR', ...args)).toBe('#N/A');
    expect(messageOf('CAGR', 'x', 5, 2)).toMatch(/^#VALUE! 看不懂数值 “x”/);
  });
});

describe('years in the wrong order', () => {
  const [endFirst, yearFirst] = [
    [100, 110, 105, 2020, 2015, 2022],
    [100, 110, 105, 2020, 2025, 2019],
  ] as const;

  it.each(['CAGRRATIO', 'EXPECTEDSHARE'] as const)('%s refuses them, it does not turn time around', (id) => {
    expect(messageOf(id, ...endFirst)).toMatch(/^#VALUE! 末年应晚于基年/);
    expect(plan(id, 100, 110, 105, 2020, 2020, 2022)).toBe('#VALUE!');
    expect(messageOf(id, ...yearFirst)).toMatch(/^#VALUE! 年份不应早于基年/);
  });

  it('ARROW refuses them also where the target is met', () => {
    expect(messageOf('ARROW', 50, 2020, 60, 2022, 80, 2015)).toMatch(/^#VALUE! 末年应晚于基年/);
    expect(messageOf('ARROW', 50, 2020, 90, 2019, 80, 2030)).toMatch(/^#VALUE! 年份不应早于基年/);
  });

  it('a number of years below 0 is refused', () => {
    expect(messageOf('CAGR', 100, 121, -2)).toMatch(/^#VALUE! 年份不应早于基年，年数不应为负/);
  });
});

describe('CAGRRATIO (Eurostat, Open SDG)', () => {
  it('is the actual rate per required rate', () => {
    // 100 → 121 in two years is 10 %; 100 → 161.051 in five years would be 10 % too.
    expect(plan('CAGRRATIO', 100, 161.051, 121, 2020, 2025, 2022)).toBeCloseTo(1, 10);
    const required = 2 ** (1 / 15) - 1;
    expect(plan('CAGRRATIO', 100, 200, 130, 2015, 2030, 2020)).toBeCloseTo((1.3 ** 0.2 - 1) / required, 12);
  });

  it('is negative when it moves away, whichever way is better', () => {
    expect(plan('CAGRRATIO', 100, 50, 110, 2015, 2030, 2020)).toBeLessThan(0);
    expect(plan('CAGRRATIO', 100, 50, 90, 2015, 2030, 2020)).toBeGreaterThan(0);
    expect(plan('CAGRRATIO', -100, -50, -90, 2015, 2030, 2020)).toBeGreaterThan(0);
  });

  it('takes the direction that is given, else the sign before the target, else that of the change', () => {
    const args = [100, 110, 120, 2015, 2030, 2020] as const;
    const ratio = (1.2 ** 0.2 - 1) / (1.1 ** (1 / 15) - 1);
    expect(plan('CAGRRATIO', ...args)).toBeCloseTo(ratio, 12);
    expect(plan('CAGRRATIO', ...args, 'up')).toBeCloseTo(ratio, 12);
    expect(plan('CAGRRATIO', ...args, 'down')).toBeCloseTo(-ratio, 12);
    expect(plan('CAGRRATIO', 100, '≤110', 120, 2015, 2030, 2020)).toBeCloseTo(-ratio, 12);
    expect(plan('CAGRRATIO', 100, '≤110', 120, 2015, 2030, 2020, 'up')).toBeCloseTo(ratio, 12);
  });

  it.each([
    ['a base of 0', [0, 10, 5, 2015, 2030, 2020]],
    ['a target of 0', [10, 0, 5, 2015, 2030, 2020]],
    ['a change of sign', [-5, 5, 2, 2015, 2030, 2020]],
    ['a target that is the base', [10, 10, 11, 2015, 2030, 2020]],
    ['a target that is the base but for the noise of an addition', [0.1 + 0.2, 0.3, 0.4, 2015, 2030, 2020]],
    ['an actual of 0', [10, 20, 0, 2015, 2030, 2020]],
    ['no time', [10, 20, 11, 2015, 2030, 2015]],
    ['a target without a level', [10, '提高', 11, 2015, 2030, 2020]],
    ['no target', [10, '--', 11, 2015, 2030, 2020]],
  ])('%s is not computable', (_situation, args) => {
    expect(plan('CAGRRATIO', ...args)).toBe('#N/A');
  });

  it('refuses other directions', () => {
    expect(plan('CAGRRATIO', 100, 110, 120, 2015, 2030, 2020, 'sideways')).toBe('#VALUE!');
    expect(plan('CAGRRATIO', 100, 110, 120, 'then', 2030, 2020)).toBe('#VALUE!');
  });
});

describe('EXPECTEDSHARE (UN 2023)', () => {
  it('is the share of the required change that the growth so far would bring', () => {
    // 100 → 110 in 5 years; ten more at the same rate: 110·1.21 = 133.1 of 100 → 200.
    expect(plan('EXPECTEDSHARE', 100, 200, 110, 2015, 2030, 2020)).toBeCloseTo(0.331, 10);
    // 100 → 90; 90·0.81 = 72.9 of 100 → 50.
    expect(plan('EXPECTEDSHARE', 100, 50, 90, 2015, 2030, 2020)).toBeCloseTo(27.1 / 50, 10);
  });

  it('a target of 0 has a share, and so has an actual of 0, which stays 0', () => {
    expect(plan('EXPECTEDSHARE', 10, 0, 5, 2015, 2025, 2020)).toBeCloseTo(0.75, 12);
    expect(plan('EXPECTEDSHARE', 10, 0, 0, 2015, 2030, 2020)).toBe(1);
    expect(plan('EXPECTEDSHARE', 10, 20, 0, 2015, 2030, 2020)).toBe(-1);
    expect(plan('EXPECTEDSHARE', 10, 0, 0, 2015, 2020, 2020)).toBe(1);
  });

  it('below 0 works like above it', () => {
    expect(plan('EXPECTEDSHARE', -100, -50, -90, 2015, 2030, 2020)).toBeCloseTo(27.1 / 50, 10);
  });

  it('is not computable without growth or without a way to go', () => {
    expect(plan('EXPECTEDSHARE', -5, 10, 5, 2015, 2030, 2020)).toBe('#N/A');
    expect(plan('EXPECTEDSHARE', 0.1 + 0.2, 0.3, 0.4, 2015, 2030, 2020)).toBe('#N/A');
    expect(plan('EXPECTEDSHARE', 0, 10, 5, 2015, 2030, 2020)).toBe('#N/A');
    expect(plan('EXPECTEDSHARE', 10, 10, 11, 2015, 2030, 2020)).toBe('#N/A');
    expect(plan('EXPECTEDSHARE', 10, 20, 11, 2015, 2030, 2015)).toBe('#N/A');
  });
});

describe('AARR (UNICEF, WHO)', () => {
  const years = across(2010, 2011, 2012, 2013);

  it('finds a constant rate again', () => {
    const values = [1000, 960, 921.6, 884.736];
    for (const method of [null, 'regression', 'endpoint'])
      expect(plan('AARR', years, across(...values), method)).toBeCloseTo(0.04, 10);
  });

  it('40 % in 13 years is 3.85 % a year, as WHO states', () => {
    expect(plan('AARR', across(2017, 2030), across(100, 60), 'endpoint')).toBeCloseTo(0.0385, 4);
  });

  it('by regression takes all points into account', () => {
    // ln y: 0, −0.1, −0.3, −0.3; slope (−1.5·0 − 0.5·−0.1 + 0.5·−0.3 + 1.5·−0.3)/5 = −0.11.
    const values = [0, -0.1, -0.3, -0.3].map(Math.exp);
    expect(plan('AARR', years, across(...values))).toBeCloseTo(1 - Math.exp(-0.11), 10);
    expect(plan('AARR', years, across(...values), 'endpoint')).toBeCloseTo(1 - Math.exp(-0.1), 10);
  });

  it('from end to end, what lies between does not matter', () => {
    expect(plan('AARR', years, across(100, 0, '--', 72.9), 'endpoint')).toBeCloseTo(0.1, 10);
    expect(plan('AARR', years, across(-100, -90, -81, -72.9), 'endpoint')).toBe('#N/A');
  });

  it('a rise is a reduction below 0', () => {
    expect(plan('AARR', years, across(100, 110, 121, 133.1))).toBeCloseTo(-0.1, 10);
  });

  it('says nothing of one point or of values not above 0', () => {
    expect(plan('AARR', years, across(5, null, '--', null))).toBe('#N/A');
    expect(plan('AARR', years, across(5, 4, 0, 2))).toBe('#N/A');
    expect(plan('AARR', years, across(5, 4, 3, 2), 'guess')).toBe('#VALUE!');
  });
});

describe('ATTAINMENT (国家统计局 实现程度)', () => {
  it.each([
    ['正: more is better', [45, 50], 90],
    ['at most 100', [60, 50], 100],
    ['正 said outright', [45, 50, '正'], 90],
    ['逆: less is better', [0.5, 0.4, '逆'], 80],
    ['逆 and better than the standard', [0.3, 0.4, '逆'], 100],
    ['区间, inside', [3, null, '区间', 2, 4], 100],
    ['区间, at its end', [4, null, '区间', 2, 4], 100],
    ['区间, below: (1.5 − 1)/(2 − 1)', [1.5, null, '区间', 2, 4, 1], 50],
    ['区间, above: (10 − 7)/(10 − 4)', [7, null, '区间', 2, 4, null, 10], 50],
  ])('%s', (_situation, args, percent) => {
    expect(plan('ATTAINMENT', ...args)).toBeCloseTo(percent, 12);
  });

  it.each([
    ['逆 of 0', [0, 0.4, '逆']],
    ['a standard of 0', [5, 0]],
    ['no actual', [null, 50]],
    ['区间 without its ends', [3, 50, '区间']],
    ['outside without the limit on that side', [1.5, null, '区间', 2, 4, null, 10]],
    ['a limit that leaves no room', [1.5, null, '区间', 2, 4, 2]],
  ])('%s is not computable', (_situation, args) => {
    expect(plan('ATTAINMENT', ...args)).toBe('#N/A');
  });

  it.each([
    ['the ends', [3, null, '区间', 4, 2]],
    ['the least above the lower end', [1, null, '区间', 2, 4, 3]],
    ['the most below the upper end', [7, null, '区间', 2, 4, null, 3]],
  ])('%s in the wrong order are refused', (_situation, args) => {
    expect(messageOf('ATTAINMENT', ...args)).toMatch(/^#VALUE! 上下限颠倒/);
  });

  it('refuses other types', () => {
    expect(messageOf('ATTAINMENT', 45, 50, '中')).toMatch(/没有这个选项 “中”/);
  });
});

describe('ARROW (SDSN)', () => {
  // 50 → 80 from 2015 to 2030 needs 2 a year.
  it.each([
    ['as fast as needed', 60, '↑'],
    ['faster', 65, '↑'],
    ['at the target', 80, '↑'],
    ['half as fast', 55, '➚'],
    ['nearly as fast', 59.9, '➚'],
    ['less than half', 54.9, '→'],
    ['not at all', 50, '→'],
    ['backwards', 49.9, '↓'],
  ])('%s', (_situation, actual, arrow) => {
    expect(plan('ARROW', 50, 2015, actual, 2020, 80, 2030)).toBe(arrow);
    expect(plan('ARROW', -50, 2015, -actual, 2020, -80, 2030)).toBe(arrow);
  });

  it('a target met at the base stays ↑ while it is met, and is ↓ once it is broken', () => {
    expect(plan('ARROW', 2.2, 2015, 2.8, 2020, '≤3', 2030)).toBe('↑');
    expect(plan('ARROW', 2.2, 2015, 3.1, 2020, '≤3', 2030)).toBe('↓');
    expect(plan('ARROW', 2.2, 2015, 3.1, 2020, 3, 2030, 'down')).toBe('↓');
  });

  it('needs time to have passed', () => {
    expect(plan('ARROW', 50, 2015, 60, 2015, 80, 2030)).toBe('#N/A');
  });
});

describe('ESCAP', () => {
  it.each([
    ['half of the way', [50, 80, 65], 5],
    ['away', [50, 80, 47], -1],
    ['reached', [50, 80, 80], 10],
    ['beyond: at most 10', [50, 80, 95], 10],
    ['downwards', [80, 50, 65], 5],
    ['down, already satisfied at the base', [2.2, 3, 2.8, 'down'], 10],
    ['down, broken since', [2.2, 3, 3.4, 'down'], -15],
    ['parity, from below', [0.8, 1, 0.9, 'parity'], 5],
    ['parity, overshot by half', [0.8, 1, 1.1, 'parity'], 5],
    ['parity, reached', [0.8, 1, 1, 'parity'], 10],
    ['by the sign before the target', [2.2, '≤3', 2.8], 10],
  ])('%s', (_situation, args, index) => {
    expect(plan('ESCAP', ...args)).toBeCloseTo(index, 10);
  });

  it('says nothing where base and target are the same and not reached', () => {
    expect(plan('ESCAP', 50, 50, 49)).toBe('#N/A');
    expect(plan('ESCAP', 50, 50, 51)).toBe(10);
    expect(plan('ESCAP', 0.1 + 0.2, 0.3, 0.2, 'up')).toBe('#N/A');
    expect(plan('ESCAP', 50, 80, null)).toBe('#N/A');
    expect(plan('ESCAP', 50, 80, 60, 'left')).toBe('#VALUE!');
  });
});
