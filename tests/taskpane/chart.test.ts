import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chart, pointsOf, scaleOf } from '../../src/taskpane/progress-view/chart-scale';
import { courseOf, paceOf, type Course } from '../../src/taskpane/progress-view/course';
import { haining, laggingRow, sampleView, type Rows } from './sample-view';

const rowOf = (no: string, row: Rows[string] = {}) => {
  const found = sampleView({ [no]: row }).indicators.find(({ indicator }) => indicator.no === no);
  if (!found) throw new Error(no);
  return found;
};
const rounded = (points: readonly { readonly year: number; readonly value: number }[]) =>
  points.map(({ year, value }) => [year, Math.round(value * 1000) / 1000]);

describe('the course of an indicator', () => {
  it('of a level runs from the base over the actuals, beside the straight path to the target', () => {
    const course = courseOf(rowOf('12', laggingRow), haining);
    expect(course?.base).toEqual({ year: 2020, value: 5.31 });
    expect(rounded(course?.actuals ?? [])).toEqual([
      [2021, 5.6],
      [2022, 5.8],
      [2023, 5.75],
    ]);
    expect(rounded(course?.path ?? [])).toEqual([
      [2020, 5.31],
      [2021, 5.65],
      [2022, 5.99],
      [2023, 6.33],
      [2024, 6.67],
      [2025, 7.01],
    ]);
    expect(course?.forecast).toEqual({ year: 2025, value: 6.0433 });
  });

  it('of a total adds the years up from nothing; the base, another period’s total, is not in it', () => {
    const course = courseOf(rowOf('1', { values: [2.61, 2.4, 2.55] }), haining);
    expect(course?.base).toEqual({ year: 2020, value: 0 });
    expect(rounded(course?.actuals ?? [])).toEqual([
      [2021, 2.61],
      [2022, 5.01],
      [2023, 7.56],
    ]);
    expect(course?.path.at(-1)).toEqual({ year: 2025, value: 13 });
  });

  it('of a floor that is kept has the floor as its path', () => {
    const course = courseOf(rowOf('17', { values: [94, 93.1] }), haining);
    expect(new Set(course?.path.map(({ value }) => value))).toEqual(new Set([92]));
  });

  it('of a composition is its progress in percent', () => {
    const course = courseOf(rowOf('15', { values: ['6.3:31.2:62.5'] }), haining);
    expect(course?.unit).toBe('percent');
    expect(course?.path.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100].map((n) => expect.closeTo(n, 6)));
    expect(course?.actuals).toHaveLength(1);
    expect(course?.forecast).toBeNull();
  });

  it('leaves out years that are blank, and none that are there', () => {
    const course = courseOf(rowOf('12', { values: [5.6, '', 5.8] }), haining);
    expect(course?.actuals.map(({ year }) => year)).toEqual([2021, 2023]);
  });

  it('shows the path alone before anything is reported', () => {
    const course = courseOf(rowOf('12'), haining);
    expect(course?.actuals).toEqual([]);
    expect(course?.path).toHaveLength(6);
  });

  it('draws what was typed before what cannot be read', () => {
    const course = courseOf(rowOf('12', { values: [5.6, '约6左右'] }), haining);
    expect(course?.actuals.map(({ year }) => year)).toEqual([2021]);
  });

  it('is none where the target cannot be read', () => {
    expect(courseOf(rowOf('12', { criterion: '大幅提高①' }), haining)).toBeNull();
  });

  it('goes by a target that the office changed', () => {
    expect(courseOf(rowOf('12', { criterion: '≥8' }), haining)?.path.at(-1)).toEqual({ year: 2025, value: 8 });
  });
});

describe('what is needed a year', () => {
  it('and what it was so far, of an indicator that lags', () => {
    const { required, soFar } = paceOf(rowOf('12', laggingRow), haining);
    expect(required).toBeCloseTo(0.63);
    expect(soFar).toBeCloseTo(0.1467, 4);
  });

  it('is unknown before anything is reported', () => {
    expect(paceOf(rowOf('12'), haining)).toEqual({ required: null, soFar: null });
  });
});

const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -50, max: 50 }));
const point = fc.record({ year: fc.integer({ min: 2020, max: 2025 }), value });
const anyCourse: fc.Arbitrary<Course> = fc.record({
  unit: fc.constantFrom('value', 'percent'),
  base: fc.option(point),
  actuals: fc.array(point, { maxLength: 5 }),
  path: fc.array(point, { minLength: 1, maxLength: 6 }),
  forecast: fc.option(point),
});

describe('the scale of a chart', () => {
  it('has room for every point', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { x, y } = scaleOf(course, 2020, 2025);
        for (const { year, value: at } of pointsOf(course)) {
          expect(x(year)).toBeGreaterThanOrEqual(chart.left);
          expect(x(year)).toBeLessThanOrEqual(chart.width - chart.right);
          expect(y(at)).toBeGreaterThanOrEqual(chart.top - 1e-6);
          expect(y(at)).toBeLessThanOrEqual(chart.height - chart.bottom + 1e-6);
        }
      }),
    );
  });

  it('writes a few round values, each another text', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { ticks, tickDecimals } = scaleOf(course, 2020, 2025);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(new Set(ticks.map((tick) => tick.toFixed(tickDecimals))).size).toBe(ticks.length);
      }),
    );
  });

  it.each([
    ['a path that stays where it is', [100, 100, 100]],
    ['nothing but zeros', [0, 0, 0]],
    ['values that hardly differ', [97.1, 97.11, 97.12]],
  ])('can show %s', (_title, values) => {
    const path = values.map((at, i) => ({ year: 2020 + i, value: at }));
    const course: Course = { unit: 'value', base: null, actuals: [], path, forecast: null };
    const { ticks, y } = scaleOf(course, 2020, 2025);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(values.every((at) => Number.isFinite(y(at)))).toBe(true);
  });
});
