/** Forecasts against values worked out by hand or printed by their authors. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extrapolate, methodNames, type Method } from '../../src/progress/extrapolate';
import { failed } from '../../src/progress/result';
import { studentT } from '../../src/progress/student-t';

function points(first: number, ...values: readonly number[]) {
  return values.map((value, i) => ({ year: first + i, value }));
}

function forecast(method: Method, series: ReturnType<typeof points>, year: number): unknown {
  const result = extrapolate(series, year, method);
  return failed(result) ? result.cause : result;
}

describe('each method goes on as it should', () => {
  it('mean: the last five yearly changes, no more', () => {
    // (21 − 11)/5 = 2 a year; the jump from 1 to 11 is too long ago.
    expect(forecast('mean', points(2016, 1, 11, 13, 14, 17, 19, 21), 2025)).toBeCloseTo(27, 12);
    expect(forecast('mean', points(2021, 5, 6), 2023)).toBeCloseTo(7, 12);
  });

  it('mean: a gap in the years does not make the change larger', () => {
    // 4 in 4 years.
    expect(forecast('mean', [...points(2018, 10), ...points(2022, 14)], 2025)).toBeCloseTo(17, 12);
  });

  it('linear: least squares', () => {
    // x̄ 1, ȳ 34/3; slope (−1·(10 − ȳ) + 1·(13 − ȳ))/2 = 1.5; at 5: 34/3 + 1.5·4 = 17.333…
    expect(forecast('linear', points(0, 10, 11, 13), 5)).toBeCloseTo(52 / 3, 12);
  });

  it('cagr: first to last', () => {
    // 100 → 121 in two years is 10 % a year.
    expect(forecast('cagr', points(2021, 100, 130, 121), 2024)).toBeCloseTo(133.1, 10);
    expect(forecast('cagr', points(2021, -100, -110), 2023)).toBeCloseTo(-121, 10);
  });

  it('loglinear: a constant rate is found again', () => {
    expect(forecast('loglinear', points(2020, 8, 12, 18, 27), 2025)).toBeCloseTo(60.75, 10);
  });

  it('theilsen: slope and intercept of Sen’s own data as scipy prints them, 4 and 4', () => {
    const [years, values] = [
      [1, 2, 3, 4, 10, 12, 18],
      [9, 15, 19, 20, 45, 55, 78],
    ];
    const sen = years.map((year, i) => ({ year, value: values[i] ?? 0 }));
    expect(forecast('theilsen', sen, 0)).toBeCloseTo(4, 12);
    expect(forecast('theilsen', sen, 20)).toBeCloseTo(84, 12);
  });

  it('holt: level and trend by hand', () => {
    // l0 10, b0 1. y 10: l = 0.8·10 + 0.2·11 = 10.2, b = 0.2·0.2 + 0.8·1 = 0.84.
    // y 11: l = 8.8 + 0.2·11.04 = 11.008, b = 0.2·0.808 + 0.8·0.84 = 0.8336.
    // y 13: l = 10.4 + 0.2·11.8416 = 12.76832, b = 0.2·1.76032 + 0.8·0.8336 = 1.018944. Three years on: 15.825152.
    expect(forecast('holt', points(2020, 10, 11, 13), 2025)).toBeCloseTo(15.825152, 10);
  });
});

describe('too little to go on is said', () => {
  it.each([
    ['mean', 2],
    ['linear', 3],
    ['cagr', 2],
    ['loglinear', 3],
    ['theilsen', 4],
    ['holt', 3],
  ] as const)('%s wants %d points', (method, least) => {
    const series = points(2020, 10, 11, 12.5, 13);
    expect(forecast(method, series.slice(0, least - 1), 2025)).toBe('too-few-points');
    expect(typeof forecast(method, series.slice(0, least), 2025)).toBe('number');
  });

  it.each([
    ['cagr', [10, -5], 'not-one-sign'],
    ['cagr', [0, 5], 'not-one-sign'],
    ['loglinear', [5, 0, 7], 'no-logarithm'],
    ['loglinear', [5, -1, 7], 'no-logarithm'],
  ] as const)('%s of %j', (method, values, reason) => {
    expect(forecast(method, points(2020, ...values), 2025)).toBe(reason);
  });

  it('holt steps from year to year and cannot pass a gap', () => {
    expect(forecast('holt', [...points(2020, 10, 11), ...points(2023, 13)], 2025)).toBe('not-yearly');
  });

  it('what runs out of range is no number', () => {
    expect(forecast('cagr', points(2020, 1e-300, 1e300), 2040)).toBe('too-large');
  });
});

it('every method continues a straight line straight, or a constant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...methodNames),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 2022, max: 2040 }),
      (method, level, year) => {
        expect(forecast(method, points(2017, level, level, level, level, level), year)).toBeCloseTo(level, 6);
      },
    ),
  );
});

describe('Student’s t', () => {
  // Table values: P(T ≤ t) = 0.975.
  it.each([
    [12.706204736, 1],
    [4.30265273, 2],
    [3.182446305, 3],
    [2.776445105, 4],
    [2.570581836, 5],
    [2.228138852, 10],
    [2.042272456, 30],
  ])('t %d with %d degrees of freedom', (t, freedom) => {
    expect(studentT(t, freedom)).toBeCloseTo(0.975, 9);
    expect(studentT(-t, freedom)).toBeCloseTo(0.025, 9);
    expect(studentT(0, freedom)).toBe(0.5);
  });

  it('one degree is Cauchy’s: P(T ≤ 1) = 3/4', () => {
    expect(studentT(1, 1)).toBeCloseTo(0.75, 12);
  });
});
