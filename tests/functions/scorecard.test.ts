/** A whole table in one call. */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { across, cellError, down, plan, planYears } from './excel';

const rows: readonly (readonly [base: unknown, target: unknown, actuals: readonly unknown[]])[] = [
  [59.86, '≥62.86', [60.4, 61.1, null, null, null]],
  ['[12.86]', 'Σ≥13', [2.61, 2.4, null, null, null]],
  [1.74, '<3.0', [1.8, 1.85, null, null, null]],
  ['6:30:64', '7.4:38:54.6', ['6.3:31.2:62.5', '6.6:33:60.4', null, null, null]],
  ['--', '≥100', [40, null, null, null, null]],
  ['--', '≥100', [40, 70, null, null, null]],
  [96.87, '≥97', [96.88, 96.9, null, null, null]],
  [null, '年均增长6.5%', [7, 6.1, null, null, null]],
  [10, '提高', [11, 12, null, null, null]],
  [1, '3-5', [2, 6, null, null, null]],
  [10, '≥20', [null, null, null, null, null]],
];

const bases = down(...rows.map(([base]) => base));
const targets = down(...rows.map(([, target]) => target));
const actuals = rows.map(([, , cells]) => cells);

describe('SCORECARD', () => {
  it('gives each row what the one-cell functions give', () => {
    const table = plan('SCORECARD', bases, targets, actuals, planYears);
    const single = rows.map(([base, target, cells]) => [
      plan('PROGRESS', base, target, across(...cells)),
      ...(['PACE', 'GAP', 'STATUS', 'MOVEMENT', 'PROJECTION'] as const).map((id) =>
        plan(id, base, target, across(...cells), planYears),
      ),
    ]);
    expect(table).toEqual(single);
  });

  it('does so for whatever rows', () => {
    const number = fc.integer({ min: -999, max: 9999 }).map((n) => n / 100);
    const target = fc.oneof(
      fc
        .tuple(fc.constantFrom('', '≥', '<', 'Σ≥', 'Π≥', '年均增长', '约'), number)
        .map(([sign, n]) => sign + String(n)),
      fc.constantFrom('[+1]', '3-5', '提高', '下降', '7.4:38:54.6', 'x'),
    );
    const cell = fc.oneof(
      { weight: 5, arbitrary: number },
      fc.constantFrom(null, '', '--', '[9.5]', '6:30:64', '六十'),
    );
    const row = fc.tuple(
      fc.oneof(number, fc.constantFrom('--', '6:30:64')),
      target,
      fc.tuple(cell, cell, cell, cell, cell),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom(null, 2022, 2023.5), (given, asOf) => {
        const [b, t, a] = [
          down(...given.map((each) => each[0])),
          down(...given.map((each) => each[1])),
          given.map((each) => each[2]),
        ];
        const table = plan('SCORECARD', b, t, a, planYears, asOf) as readonly (readonly unknown[])[];
        for (const [i, [base, wanted, cells]] of given.entries()) {
          const one = [base, wanted, across(...cells), planYears, asOf] as const;
          const single = (['PACE', 'GAP', 'STATUS', 'MOVEMENT', 'PROJECTION'] as const).map((id) => plan(id, ...one));
          // A row that is not understood says so in all its columns, where the status alone would say 无法评估.
          if (table[i]?.every((each) => each === '#VALUE!')) expect(['#VALUE!', '无法评估']).toContain(single[2]);
          else expect(table[i]?.slice(1)).toEqual(single);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes cut-off, base year, preset and language for all rows', () => {
    const table = plan('SCORECARD', bases, targets, actuals, planYears, 2021, null, 2020, 'eurostat', 'en');
    const single = rows.map(([base, target, cells]) => {
      const row = [base, target, across(...cells), planYears, 2021] as const;
      return [
        plan('PACE', ...row, null, 2020),
        plan('GAP', ...row, null, 2020),
        plan('STATUS', ...row, null, 2020, 'eurostat', 'en'),
        plan('MOVEMENT', ...row, 'en'),
        plan('PROJECTION', ...row, 2020),
      ];
    });
    expect((table as readonly (readonly unknown[])[]).map((cells) => cells.slice(1))).toEqual(single);
  });

  it('says of a row without reports that it is not reported, and nothing else', () => {
    expect(plan('SCORECARD', 10, '≥20', across(null, ''), across(2021, 2022))).toEqual([
      ['#N/A', '#N/A', '#N/A', '未填报', '#N/A', '#N/A'],
    ]);
  });

  it('leaves a row without a target blank', () => {
    expect(plan('SCORECARD', down(1, 2), down('', '--'), [[1], [2]], across(2021))).toEqual([
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
  });

  it('keeps an error in its row', () => {
    const value = new Array<string>(6).fill('#VALUE!');
    const table = plan(
      'SCORECARD',
      down(59.86, 59.86, 'x', 59.86, cellError('#REF!'), 59.86),
      down('≥62.86', 'abc', '≥62.86', '≥62.86', '≥62.86', '≥62.86'),
      [[60.46], [60.46], [60.46], ['六十'], [60.46], [cellError('#DIV/0!')]],
      2025,
      null,
      null,
      2020,
    ) as readonly (readonly unknown[])[];
    expect(table[0]?.[3]).toBe('未完成');
    expect(table.slice(1)).toEqual([value, value, value, value, value]);
  });

  it('takes a word or a block as path', () => {
    const two = [down(100, 59.86), down('≥200', '≥62.86'), [[110, 130], [60.4, 60.8]], across(2021, 2022)] as const; // prettier-ignore
    const geometric = plan('SCORECARD', ...two, null, 'geometric', 2017) as readonly (readonly unknown[])[];
    expect(geometric[0]?.[1]).toBe(
      plan('PACE', 100, '≥200', across(110, 130), across(2021, 2022), null, 'geometric', 2017),
    );
    const own = plan('SCORECARD', ...two, null, [[120, 200], ['', '']]) as readonly (readonly unknown[])[]; // prettier-ignore
    expect(own[0]?.[1]).toBe(plan('PACE', 100, '≥200', across(110, 130), across(2021, 2022), null, across(120, 200)));
    expect(own[1]?.[1]).toBe(plan('PACE', 59.86, '≥62.86', across(60.4, 60.8), across(2021, 2022)));
  });

  it('takes a path for a table of a single cell too', () => {
    const cell = [10, '≥20', 15, 2021] as const;
    const score = (path: unknown) => plan('SCORECARD', ...cell, 2020.5, path, 2019) as readonly (readonly unknown[])[];
    expect(score('geometric')[0]?.[1]).toBe(plan('PACE', ...cell, 2020.5, 'geometric', 2019));
    expect(score(99)[0]?.[1]).toBe(plan('PACE', ...cell, 2020.5, null, 2019));
    expect(plan('SCORECARD', down(10, 10), down('≥20', '≥20'), [[15], [15]], 2021, null, 15)).toBe('#VALUE!');
  });

  it('a path that a row cannot take is that row’s error', () => {
    const table = plan('SCORECARD', down(100, null), down('≥200', 'Σ≥13'), [[110], [2]], 2021, null, 'geometric', 2020);
    expect((table as readonly (readonly unknown[])[]).map((cells) => cells[3])).toEqual(['未完成', '#VALUE!']);
  });

  it.each([
    ['fewer bases than targets', [down(1), down('≥2', '≥3'), [[1], [1]], 2021]],
    ['fewer rows of actuals', [down(1, 1), down('≥2', '≥3'), [[1]], 2021]],
    ['bases in a row', [across(1, 1), down('≥2', '≥3'), [[1], [1]], 2021]],
    ['years that do not rise', [1, '≥2', across(1, 2), across(2022, 2021)]],
    ['an unknown preset', [1, '≥2', 1, 2021, null, null, null, 'x']],
    ['an unknown language', [1, '≥2', 1, 2021, null, null, null, null, 'fr']],
    ['a path of other height', [down(1, 1), down('≥2', '≥3'), [[1], [1]], 2021, null, down(1, 1, 1)]],
    ['an unknown path', [down(1, 1), down('≥2', '≥3'), [[1], [1]], 2021, null, 'square']],
  ])('is refused as a whole for %s', (_situation, args) => {
    expect(plan('SCORECARD', ...args)).toBe('#VALUE!');
  });

  it('a row of another width than the years is refused, alone', () => {
    const table = plan('SCORECARD', down(1, 1), down('≥2', '≥2'), [[1, 2], [1]], across(2021, 2022)); // prettier-ignore
    expect((table as readonly (readonly unknown[])[]).map((cells) => cells[3])).toEqual(['已完成', '#VALUE!']);
  });

  it('reads a target once, however many rows have it', () => {
    // Only texts that are read, and not in plain characters already, are normalised.
    const texts = ['≧６２．８６', '＜３．０', 'Σ≧１３', '〔13.5〕'];
    const count = 400;
    const column = Array.from({ length: count }, (_, i) => [texts[i % texts.length]]);
    const cells = column.map(() => [60.4, 61.1, null, null, null]);
    const normalize = jest.spyOn(String.prototype, 'normalize');
    try {
      plan('SCORECARD', down(...column.map(() => 59.86)), column, cells, planYears);
      expect(normalize.mock.contexts.map(String).sort()).toEqual([...texts].sort());
    } finally {
      normalize.mockRestore();
    }
  });
});
