/** What must not be computed is refused in plain words, by every function that it is handed to; never a wrong number. */
import { describe, expect, it } from '@jest/globals';
import { functionIds, parametersOf } from '../../src/functions/table';
import { across, cellError, down, messageOf, plan, planYears, reported } from './excel';
import { good, taking, withOne } from './good-call';

it.each(functionIds)('%s gives a value where nothing is wrong', (id) => {
  expect(JSON.stringify(plan(id, ...withOne(id, {})))).not.toMatch(/#/);
});

describe('ranges', () => {
  const shapes = [
    ['shorter than the years', across(60.4, 61.1)],
    ['longer than the years', across(60.4, 61.1, null, null, null, null)],
    ['a block', [[60.4, 61.1], [60.5, 61.2]]], // prettier-ignore
    ['empty', [[]]],
  ] as const;

  it.each(taking('actuals', 'years').flatMap((id) => shapes.map(([shape, cells]) => [id, shape, cells] as const)))(
    '%s: actuals that are %s',
    (id, _shape, actuals) => {
      expect(messageOf(id, ...withOne(id, { actuals }))).toMatch(
        /^#VALUE! 应为一行或一列，个数与年份相同 \/ one row or column/,
      );
    },
  );

  it.each(taking('values', 'years').flatMap((id) => shapes.map(([shape, cells]) => [id, shape, cells] as const)))(
    '%s: values that are %s',
    (id, _shape, values) => {
      expect(messageOf(id, ...withOne(id, { values }))).toMatch(/^#VALUE! 应为一行或一列/);
    },
  );

  it.each(taking('path', 'years'))('%s: annual targets of another length', (id) => {
    expect(messageOf(id, ...withOne(id, { path: across(60, 61) }))).toMatch(/^#VALUE! 路径应为 linear、geometric 或/);
    expect(messageOf(id, ...withOne(id, { path: [[60, 61], [60, 61]] }))).toMatch(/^#VALUE! 路径应为/); // prettier-ignore
  });

  it.each(functionIds)('%s: a block where one value belongs', (id) => {
    const block = [[1, 2], [3, 4]]; // prettier-ignore
    for (const { id: parameter, optional } of parametersOf(id)) {
      if (good[parameter] === null || Array.isArray(good[parameter]) || /Column|Block|path/.test(parameter)) continue;
      if (id === 'ATTAINMENT' && /low|high|least|most/.test(parameter)) continue; // Not looked at for 正.
      const shown = plan(id, ...withOne(id, { [parameter]: block }));
      expect([parameter, optional, shown]).toEqual([parameter, optional, '#VALUE!']);
    }
  });
});

describe('years', () => {
  const rows = taking('years').map((id) => [id, 'years'] as const);
  const everywhere = [...rows, ['SCORECARD', 'yearsRow'] as const];

  it.each(everywhere)('%s: out of order, repeated, or with a date among them that lies before', (id, parameter) => {
    for (const years of [
      across(2021, 2023, 2022, 2024, 2025),
      across(2021, 2022, 2022, 2024, 2025),
      across(2025, 2024, 2023, 2022, 2021),
      across(2021, 44561, 2023, 2024, 2025),
    ])
      expect(messageOf(id, ...withOne(id, { [parameter]: years }))).toMatch(
        /^#VALUE! 年份应由小到大、不重复 \/ years must rise/,
      );
  });

  it.each(everywhere)('%s: what is no year', (id, parameter) => {
    for (const year of ['明年', '2021-12-31', '', null, 0, -2021, 1e9, true, cellError('#REF!')])
      expect(messageOf(id, ...withOne(id, { [parameter]: across(year, 2022, 2023, 2024, 2025) }))).toMatch(
        /^#VALUE! 不是年份或日期 \/ not a year or date/,
      );
  });

  it.each(everywhere)('%s: dates where years belong are dates', (id, parameter) => {
    const ends = across(44561, 44926, 45291, 45657, 46022);
    const shown = (years: unknown) => plan(id, ...withOne(id, { [parameter]: years }));
    const plain = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
    expect(JSON.stringify(shown(ends), plain)).toBe(JSON.stringify(shown(planYears), plain));
  });

  const single = (['asOf', 'baseYear', 'endYear', 'year'] as const).flatMap((parameter) =>
    taking(parameter).map((id) => [id, parameter] as const),
  );
  it.each(single)('%s: %s that is no year', (id, parameter) => {
    for (const year of ['x', '2022-06-30', -1, 1e9, true, cellError('#N/A')])
      expect(messageOf(id, ...withOne(id, { [parameter]: year }))).toMatch(/^#VALUE! 不是年份或日期/);
  });

  it.each(taking('baseYear').filter((id) => id !== 'ELAPSED'))('%s: an end year that is not after the base', (id) => {
    const changed = taking('endYear').includes(id) ? { endYear: 2019 } : { baseYear: 2025 };
    for (const late of [changed, taking('endYear').includes(id) ? { endYear: 2020 } : { baseYear: 2030 }])
      expect(messageOf(id, ...withOne(id, late))).toMatch(/^#VALUE! 末年应晚于基年 \/ the end year must be after/);
  });
});

describe('errors in cells', () => {
  const error = cellError('#REF!');

  it.each(taking('base'))('%s: as base', (id) => {
    const message = /^#VALUE! 看不懂(基数|数值) “#REF!” \/ (base|number) not understood/;
    expect(messageOf(id, ...withOne(id, { base: error }))).toMatch(message);
  });

  it.each(taking('target').filter((id) => id !== 'WEATHER'))('%s: as target', (id) => {
    expect(messageOf(id, ...withOne(id, { target: error }))).toMatch(
      /^#VALUE! 看不懂目标 “#REF!” \/ target not understood/,
    );
  });

  it.each(taking('actuals').filter((id) => !['STATUS', 'WHY', 'LAGGING'].includes(id)))('%s: as actual', (id) => {
    const actuals = reported(60.4, error);
    expect(messageOf(id, ...withOne(id, { actuals }))).toMatch(
      /^#VALUE! \d+: 看不懂实际数 “#REF!” \/ actual not understood/,
    );
  });

  it.each(taking('values'))('%s: as value', (id) => {
    const values = across(58, 59, error, 60.4, 61.1);
    expect(messageOf(id, ...withOne(id, { values }))).toMatch(/^#VALUE! 2023: 看不懂实际数 “#REF!”/);
  });

  const words = (['preset', 'language', 'attribute', 'method', 'reductionMethod', 'type'] as const)
    .concat(['direction', 'indexDirection', 'weatherKind'] as never)
    .flatMap((parameter) => taking(parameter).map((id) => [id, parameter] as const));
  it.each(words)('%s: as %s', (id, parameter) => {
    expect(messageOf(id, ...withOne(id, { [parameter]: error }))).toMatch(/^#VALUE! (没有这个选项 “#REF!”|判定档应为)/);
  });
});

describe('numbers at the edge', () => {
  const row = (base: unknown, target: unknown, actual: unknown) => [base, target, reported(actual), planYears] as const;

  it('a base of 0, or below it, is a base like any other', () => {
    expect(plan('PACE', ...row(0, 10, 2))).toBe(1);
    expect(plan('PACE', ...row(-10, 10, -6))).toBe(1);
    expect(plan('PACE', ...row(-10, -20, -12))).toBe(1);
    expect(plan('STATUS', ...row(-10, '≤-20', -12))).toBe('符合时序');
  });

  it('but no growth leads from it or through it', () => {
    for (const [base, target] of [
      [0, 10],
      [-10, 10],
      [10, 0],
    ] as const)
      // prettier-ignore
      expect(messageOf('PACE', ...row(base, target, 2), null, 'geometric')).toMatch(/^#VALUE! 该行不能用几何路径/);
  });

  it('a base that is the target is kept; above it strictly, nothing can be told in shares', () => {
    expect(messageOf('PROGRESS', 5, 5, across(6))).toMatch(/^#N\/A 基数已达标/);
    expect(messageOf('PACE', ...row(5, '>5', 6))).toMatch(/^#N\/A 目标等于基数/);
    expect(plan('STATUS', ...row(5, '>5', 6))).toBe('提前实现');
    expect(plan('STATUS', ...row(5, '>5', 5))).toBe('基本符合');
  });

  it.each([
    [1e308, -1e308, 0],
    [-1e308, 1e308, 1e308],
    [1, 2, 1e308],
    [5e-324, 1e-323, 1e308],
    [1e-300, 2e-300, 1.5e-300],
  ])('from %d to %d with %d nothing overflows', (base, target, actual) => {
    for (const id of taking('actuals', 'years')) {
      const cells = [plan(id, ...withOne(id, { base, target, actuals: reported(actual) }))].flat(2);
      for (const cell of cells) {
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        else expect(String(cell)).not.toMatch(/NaN|Infinity|#VALUE/);
      }
    }
  });
});

it('columns of a scorecard that differ in height are refused as a whole', () => {
  const table = {
    baseColumn: down(1, 2),
    targetColumn: down('≥2', '≥3', '≥4'),
    actualsBlock: [[1], [1]],
    yearsRow: 2021,
  };
  expect(messageOf('SCORECARD', ...withOne('SCORECARD', table))).toMatch(/^#VALUE! 各区域的行数或列数不一致/);
});
