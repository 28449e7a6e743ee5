/** Earned schedule: how many years of the path the progress is worth. */
import { describe, expect, it } from '@jest/globals';
import { across, plan, planYears, reported } from './excel';

function near(...cells: readonly (number | string)[]): unknown {
  return [cells.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell))];
}

describe('SCHEDULE', () => {
  it('on the straight path', () => {
    // p = 0.77/2.7: 1.4259 years earned of 2; at that pace 5 years take 2·5/1.4259.
    const earned = (5 * 0.77) / 2.7;
    expect(plan('SCHEDULE', 1.8, '4.5', reported(2, 2.57), planYears)).toEqual(
      near(earned, 2 - earned, 2020 + 10 / earned),
    );
  });

  it('ahead is negative, beyond the end too', () => {
    expect(plan('SCHEDULE', 10, '≥20', reported(15), planYears)).toEqual(near(2.5, -1.5, 2022));
    expect(plan('SCHEDULE', 10, '≥20', reported(25), planYears)).toEqual(near(7.5, -6.5, 2020 + 5 / 7.5));
  });

  it('nothing earned never arrives, and the rest stays readable', () => {
    expect(plan('SCHEDULE', 10, '≥20', reported(10), planYears)).toEqual(near(0, 1, '#N/A'));
    expect(plan('SCHEDULE', 10, '≥20', reported(9), planYears)).toEqual(near(-0.5, 1.5, '#N/A'));
  });

  it('on the geometric path', () => {
    // 100 → 200; 2^0.4·100 is what two years give.
    const actual = 100 * 2 ** 0.4;
    expect(plan('SCHEDULE', 100, '≥200', reported(110, actual), planYears, null, 'geometric')).toEqual(
      near(2, 0, 2025),
    );
  });

  it('on the office’s own path', () => {
    // 61.3 is due half-way between 2022 and 2023.
    const path = across(60.4, 61, 61.6, 62.3, 62.86);
    expect(plan('SCHEDULE', 59.86, '≥62.86', reported(60.4, 61.1, 61.3), planYears, null, path)).toEqual(
      near(2.5, 0.5, 2020 + 15 / 2.5),
    );
  });

  it('where the own path stands still, the progress due now is now', () => {
    const path = across(60.4, 60.4, 60.4, 62, 62.86);
    expect(plan('SCHEDULE', 59.86, '≥62.86', reported(60.4, 60.4), planYears, null, path)).toEqual(near(2, 0, 2025));
    expect(plan('SCHEDULE', 59.86, '≥62.86', reported(60.4, 60.3, 60.2, 60.4), planYears, null, path)).toEqual(
      near(3, 1, 2020 + 20 / 3),
    );
  });

  it('of totals and compositions', () => {
    expect(plan('SCHEDULE', null, 'Σ≥13', reported(2.6, 2.6), planYears)).toEqual(near(2, 0, 2025));
    expect(plan('SCHEDULE', '6:30:64', '7.4:38:54.6', reported('6.7:34:59.3'), planYears)).toEqual(
      near(2.5, -1.5, 2022),
    );
  });
});
