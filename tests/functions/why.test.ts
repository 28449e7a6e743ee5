/** The reason for a status in one sentence, whose numbers anyone can recompute. */
import { describe, expect, it } from '@jest/globals';
import { across, plan, planYears, reported } from './excel';

type Row = readonly [base: unknown, target: string, actuals: ReturnType<typeof reported>];

function why(row: Row, language: 'zh' | 'en' = 'zh', asOf: number | null = null, path: unknown = null): unknown {
  return plan('WHY', ...row, planYears, asOf, path, null, null, language);
}

/** 1.8 → 4.5; due 2.88 in 2022, of which 2.57: earned 0.77/2.7 of five years, 1.93 in three years, 0.77 in two so far. */
const lagging: Row = [1.8, '4.5', reported(2, 2.57)];

describe('one pattern for each status', () => {
  it.each<[string, Row, string, string]>([
    [
      'behind',
      lagging,
      '滞后0.57年：至2022年应达2.88，实际2.57；剩余3年需年均0.64，此前年均0.39。',
      'Lagging by 0.57 years: by 2022 due 2.88, actual 2.57; 0.64 a year needed in the remaining 3 years, 0.39 a year so far.',
    ],
    [
      'nearly',
      [59.86, '≥62.86', reported(60.4, 60.9, 61.5)],
      '基本符合，慢0.27年：至2023年应达61.66，实际61.5；剩余2年需年均0.68，此前年均0.55。',
      'Nearly on schedule, 0.27 years behind: by 2023 due 61.66, actual 61.5; 0.68 a year needed in the remaining 2 years, 0.55 a year so far.',
    ],
    [
      'on schedule',
      [59.86, '≥62.86', reported(60.4, 61.1)],
      '符合时序：至2022年应达61.06，实际61.1；剩余3年需年均0.59，此前年均0.62。',
      'On schedule: by 2022 due 61.06, actual 61.1; 0.59 a year needed in the remaining 3 years, 0.62 a year so far.',
    ],
    [
      'ahead',
      [59.86, '≥62.86', reported(61, 62)],
      '快于时序1.57年：至2022年应达61.06，实际62；剩余3年需年均0.29，此前年均1.07。',
      'Ahead by 1.57 years: by 2022 due 61.06, actual 62; 0.29 a year needed in the remaining 3 years, 1.07 a year so far.',
    ],
    [
      'going back',
      [83.4, '≥88', reported(83.6, 83.1)],
      '倒退：至2022年应达85.24，实际83.1，低于基数83.4；剩余3年需年均1.63，此前年均-0.15。',
      'Regressing: by 2022 due 85.24, actual 83.1, below the base 83.4; 1.63 a year needed in the remaining 3 years, -0.15 a year so far.',
    ],
    [
      'early',
      [null, 'Σ≥13', reported(5, 8.5)],
      '提前实现：至2022年累计13.5，已达目标≥13。',
      'Achieved early: 13.5 by 2022, target ≥13 met.',
    ],
    [
      'kept',
      [1.74, '<3.0', reported(1.8, 1.75)],
      '达标保持：2022年实际1.75，符合<3.0。',
      'Kept: 1.75 in 2022, within <3.0.',
    ],
    [
      'weakening',
      [1.74, '<3.0', reported(1.6, 1.8, 2.6)],
      '达标趋弱：2023年实际2.6，符合<3.0，但年均变动0.29，照此至2025年为3.17；回落。',
      'Kept, weakening: 2.6 in 2023, within <3.0, but changing by 0.29 a year it would be 3.17 by 2025; fell back.',
    ],
    [
      'broken',
      [94.2, '≥92', reported(94, 91.4)],
      '未达标：2022年实际91.4，不符合≥92；剩余3年需年均0.2，此前年均-1.4。',
      'Breached: 91.4 in 2022, not within ≥92; 0.2 a year needed in the remaining 3 years, -1.4 a year so far.',
    ],
    [
      'completed',
      [59.86, '≥62.86', reported(60.4, 61.1, 61.6, 62.2, 62.9)],
      '已完成：至2025年实际62.9，达到目标≥62.86。',
      'Completed: 62.9 by 2025, target ≥62.86 met.',
    ],
    [
      'not completed',
      [59.86, '≥62.86', reported(60.4, 61.1, 61.6, 62.2, 62.8)],
      '未完成：至2025年实际62.8，未达目标≥62.86，差0.06。',
      'Not completed: 62.8 by 2025, target ≥62.86 missed by 0.06.',
    ],
    ['not reported', [59.86, '≥62.86', reported()], '未填报：没有实际数。', 'Not reported: no actual.'],
    [
      'not understood',
      [59.86, '≥62.86', reported(60.4, '六十一')],
      '无法评估：看不懂2022年的实际数“六十一”。',
      'Not assessable: the actual of 2022 is not understood: “六十一”.',
    ],
  ])('%s', (_status, row, zh, en) => {
    expect([why(row), why(row, 'en')]).toEqual([zh, en]);
  });

  it('begins with the status that STATUS shows', () => {
    for (const [zh, en] of [lagging, [null, '提高', reported(11, 12)] as Row].map((row) => [row, row] as const)) {
      expect(why(zh)).toMatch(new RegExp(`^${String(plan('STATUS', ...zh, planYears))}`));
      const word = plan('STATUS', ...en, planYears, null, null, null, null, 'en');
      expect(why(en, 'en')).toMatch(new RegExp(`^${String(word)}`));
    }
  });
});

describe('kinds with words of their own', () => {
  it.each<[string, Row, string]>([
    [
      'near the base: no years, since a share of so little is noise',
      [96.87, '≥97', reported(96.8, 96.85)],
      '滞后：至2022年实际96.85，目标≥97，差0.15；剩余3年需年均0.05，此前年均-0.01；增量过小。',
    ],
    [
      'a composition: the parts due, points needed',
      ['6:30:64', '7.4:38:54.6', reported('6.3:31.2:62.5', '6.6:33:60.4')],
      '符合时序：至2022年应达6.6:33.2:60.2，实际6.6:33:60.4；剩余3年需年均1.93个百分点，此前年均1.8个百分点。',
    ],
    [
      'growth: the average so far and the average needed',
      [null, '年均增长6.5%', reported(7, 6.1)],
      '符合时序：至2022年年均增长6.55%，目标6.5%，相差0.05个百分点；剩余3年需年均6.47%。',
    ],
    [
      'growth after a year that lost everything',
      [null, '年均增长6.5%', reported(-100, 4)],
      '滞后：至2022年增长率无法平均，目标6.5%。',
    ],
    [
      'a composition at the end: points short',
      ['6:30:64', '7.4:38:54.6', reported('6.3:31.2:62.5', '6.6:33:60.4', '7:34:59', '7:35:58', '7:36:57')],
      '未完成：至2025年实际7:36:57，未达目标7.4:38:54.6，差2.4个百分点。',
    ],
    [
      'a composition to keep: points needed',
      ['6:30:64', '6:30:64', reported('6:30:64', '5:29:66')],
      '未达标：2022年实际5:29:66，不符合6:30:64；剩余3年需年均0.67个百分点。',
    ],
    [
      'a direction: both changes',
      [10, '提高', reported(11, 12.5)],
      '符合时序：至2022年年均变动1.25，最近一次变动1.5。',
    ],
    [
      'an increment, with the base it is added to',
      [77.3, '[+1]', reported(77.6, 78.4)],
      '提前实现：至2022年实际78.4，已达目标基数+1。',
    ],
    ['about so much', [800, '约1000', reported(900, 960)], '提前实现：至2022年实际960，已达目标约1000。'],
    ['an interval', [1, '3-5', reported(2, 6)], '未达标：2022年实际6，不符合3–5；剩余3年需年均-0.33，此前年均2.5。'],
    [
      'ten thousands: whole numbers',
      ['25万', '31.5万', reported('25.5万', 271234)],
      '基本符合，慢0.37年：至2022年应达276000，实际271234；剩余3年需年均14589，此前年均10617。',
    ],
  ])('%s', (_kind, row, sentence) => {
    expect(why(row)).toBe(sentence);
  });
});

describe('notes at the end', () => {
  it.each<[string, Row, string, string]>([
    ['首年', [59.86, '≥62.86', reported(60.4)], '首年', 'first year'],
    ['回落', [10, '≥20', reported(23, 21)], '回落', 'fell back'],
    ['增量过小', [96.87, '≥97', reported(96.9, 96.9)], '增量过小', 'small increment'],
    ['缺基期', ['--', '≥100', reported(40, 70)], '缺基期', 'no base'],
    ['缺2022年', [null, 'Σ≥13', reported(2.61, null, 2.4)], '缺2022年', '2022 missing'],
    ['缺2021年、2022年', [59.86, '≥62.86', reported(null, null, 61)], '缺2021年、2022年', '2021, 2022 missing'],
    ['方向待确认', [50, '50', reported(51, 51)], '方向待确认', 'direction to be confirmed'],
    [
      '方向待确认 for a number below the base',
      [94.2, '92', reported(94, 93)],
      '方向待确认',
      'direction to be confirmed',
    ],
    ['方向待确认 without a base', ['--', '100', reported(40, 70)], '方向待确认', 'direction to be confirmed'],
  ])('%s', (_note, row, zh, en) => {
    expect(why(row)).toMatch(new RegExp(`；[^。]*${zh}[^。]*。$`));
    expect(why(row, 'en')).toMatch(new RegExp(`; .*${en}.*\\.$`));
  });

  it('only where they hold', () => {
    const notes = /首年|回落|增量过小|缺|方向待确认/;
    expect(why([59.86, '≥62.86', reported(60.4, 61.1)])).not.toMatch(notes);
    expect(why([null, 'Σ≥13', reported(2.61, 2.4)])).not.toMatch(notes);
    expect(why([59.86, '62.86', reported(60.4, 61.1)])).not.toMatch(notes);
    expect(why([10, '≥20', reported(21, 23)])).not.toMatch(notes);
    expect(why([59.86, '≥62.86', reported(63, 62, 63, 62, 64)])).not.toMatch(notes);
  });

  it('say that one actual without a base is too little', () => {
    expect(why(['--', '≥100', reported(40)])).toBe('无法评估：仅有2021年的实际数40；首年；缺基期。');
    expect(why(['--', '提高', reported(40)])).toMatch(/^无法评估：没有可比的前期数；/);
  });
});

describe('when', () => {
  const row: Row = [59.86, '≥62.86', reported(60.4, 61.1, 61.3)];

  it('a cut-off in the year is named by month or day', () => {
    expect(why(row, 'zh', 2022.5)).toContain('至2023年6月应达61.36');
    expect(why(row, 'zh', 45061)).toContain('至2023年5月15日应达');
    expect(why(row, 'en', 2022.5)).toContain('by 2023-06 due 61.36');
    expect(why(row, 'en', 45061)).toContain('by 2023-05-15 due');
    expect(why(row, 'zh', 2022.5)).toContain('剩余2.5年');
  });

  it('nothing reported there is said of that year', () => {
    expect(why(row, 'zh', 2024)).toBe('未填报：2024年没有实际数。');
    expect(why(row, 'en', 2024)).toBe('Not reported: no actual for 2024.');
  });

  it('years behind are those of the office’s own path', () => {
    // 61.3 was due half-way between 2022 (61) and 2023 (61.6).
    expect(why(row, 'zh', null, across(60.4, 61, 61.6, 62.3, 62.86))).toMatch(
      /^基本符合，慢0\.5年：至2023年应达61\.6，实际61\.3/,
    );
  });
});

it('halves are rounded up, as people expect', () => {
  // 0.385 a year so far; 2.675 due.
  expect(why([1.8, '4.5', reported(2, 2.57)])).toContain('此前年均0.39');
  expect(why([0, '≥13.375', reported(2.6)])).toContain('应达2.675');
  expect(why([0, '≥13.38', reported(2.6)])).toContain('应达2.68');
});

it('numbers beyond all measure are shown as they are held, never cut', () => {
  const row = (base: number, target: number, actual: number) => plan('WHY', base, target, reported(actual), planYears);
  expect(row(1e-300, 2e-300, 1.5e-300)).toContain('应达1.2e-300，实际1.5e-300；剩余4年需年均1.25e-301');
  expect(row(1e300, 2e300, 1.5e300)).toContain('应达1.2e+300，实际1.5e+300；剩余4年需年均1.25e+299');
  expect(plan('DUE', `0.${'0'.repeat(150)}1:5`, '1:5', planYears, 2021)).toMatch(/^\S+:\S+$/);
  expect(plan('DUE', '1:5', `0.${'0'.repeat(150)}1:5`, planYears, 2021)).toMatch(/^\S+:\S+$/);
});
