import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annualSplit, splitMethods, type WorkedOut } from '../../src/progress/annual-split';

const span = { baseYear: 2020, endYear: 2025, years: [2021, 2022, 2023, 2024, 2025] };

describe('annual targets', () => {
  test.each<[string, string, WorkedOut, string | null]>([
    ['59.86', '≥62.86', 'linear', '60.46 61.06 61.66 62.26 62.86'],
    ['59.86', '≥62.86', 'geometric', '60.45 61.04 61.64 62.25 62.86'],
    ['59.86', '≥62.86', 'front-loaded', '60.86 61.66 62.26 62.66 62.86'],
    ['[12.86]', 'Σ≥13', 'linear', '2.60 2.60 2.60 2.60 2.60'],
    ['[12.86]', 'Σ≥13', 'front-loaded', '4.33 3.47 2.60 1.73 0.87'],
    ['[5]', 'Σ≥13', 'linear', '3 2 3 2 3'],
    ['[12.86]', 'Σ≥13', 'geometric', null],
    ['1.74', '<3.0', 'linear', '3.00 3.00 3.00 3.00 3.00'],
    ['94.2', '≥92', 'front-loaded', '92.0 92.0 92.0 92.0 92.0'],
    ['96.87', '≥97', 'linear', '96.90 96.92 96.95 96.97 97.00'],
    ['5.0', '≤3.0', 'linear', '4.6 4.2 3.8 3.4 3.0'],
    ['77.3', '[+1]', 'linear', '77.5 77.7 77.9 78.1 78.3'],
    ['--', '≥100', 'linear', null],
    ['6:30:64', '7.4:38:54.6', 'linear', '6.3:31.6:62.1 6.6:33.2:60.2 6.8:34.8:58.4 7.1:36.4:56.5 7.4:38:54.6'],
    ['--', 'Π≥13.5', 'linear', '2.86 2.86 2.86 2.86 2.86'],
    ['3', '3-5', 'linear', null],
    ['5', '年均增长6.5%', 'linear', null],
    ['5', '提高', 'linear', null],
  ])('from %s to %s, %s: %s', (base, criterion, method, expected) =>
    expect(annualSplit({ base, criterion }, span, method)?.join(' ') ?? null).toBe(expected),
  );

  test('of a base of 2019 follow the line from there', () =>
    expect(annualSplit({ base: '40', criterion: '≥46' }, { ...span, baseYear: 2019 }, 'linear')).toEqual([
      '42',
      '43',
      '44',
      '45',
      '46',
    ]));

  const amount = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
  const method = fc.constantFrom(...splitMethods);

  test('of a total add up to it, as printed', () => {
    fc.assert(
      fc.property(amount, method, (total, way) => {
        const made = annualSplit({ base: '--', criterion: `Σ≥${total.toFixed(2)}` }, span, way);
        return !made || made.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0) === Math.round(total * 100);
      }),
    );
  });

  test('of a level end at the target and never turn back', () => {
    fc.assert(
      fc.property(amount, amount, method, (base, target, way) => {
        const criterion = `${target >= base ? '≥' : '≤'}${target.toFixed(2)}`;
        const made = annualSplit({ base: base.toFixed(2), criterion }, span, way)?.map(Number) ?? [];
        const sign = Math.sign(target - base);
        const isSteady = made.every((value, i) => i === 0 || sign * (value - (made[i - 1] ?? value)) >= 0);
        return made.at(-1) === target && isSteady;
      }),
    );
  });
});
