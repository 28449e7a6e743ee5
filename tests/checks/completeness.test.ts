import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blankIn, completenessSteps, type CellState } from '../../src/checks/completeness';
import { finished } from '../../src/plan/steps';

const row = (department: string, ...states: readonly CellState[]) => ({
  department,
  cells: states.map((state, i) => ({ year: 2021 + i, state })),
});

describe('how much is filled in', () => {
  test('is counted in all, by year and by department', () => {
    const { all, byYear, byDepartment } = finished(
      completenessSteps([
        row('就业科', 'filled', 'explained'),
        row('', 'filled', 'blank'),
        row('就业科', 'filled', 'filled'),
      ]),
    );
    expect(all).toEqual({ due: 6, filled: 4, explained: 1 });
    expect(byYear).toEqual([
      [2021, { due: 3, filled: 3, explained: 0 }],
      [2022, { due: 3, filled: 1, explained: 1 }],
    ]);
    expect(byDepartment).toEqual([
      ['就业科', { due: 4, filled: 3, explained: 1 }],
      ['', { due: 2, filled: 1, explained: 0 }],
    ]);
    expect(blankIn(all)).toBe(1);
  });

  test('adds up the same whichever way it is counted', () => {
    const states = fc.constantFrom<CellState[]>('filled', 'explained', 'blank');
    const rows = fc.array(
      fc.record({ department: fc.constantFrom('', '就业科', '人才科'), states: fc.array(states, { maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(rows, (made) => {
        const { all, byYear, byDepartment } = finished(
          completenessSteps(made.map((one) => row(one.department, ...one.states))),
        );
        for (const parts of [byYear, byDepartment])
          for (const key of ['due', 'filled', 'explained'] as const)
            expect(parts.reduce((sum, [, count]) => sum + count[key], 0)).toBe(all[key]);
      }),
    );
  });
});
