/** What may be handed to the functions, and what is refused with a word why. */
import { describe, expect, it } from '@jest/globals';
import { across, cellError, down, messageOf, plan, planYears, reported } from './excel';

const base = 59.86;
const target = '≥62.86';

describe('actuals and years', () => {
  it('may stand in a row or in a column, or one in each', () => {
    const years = down(2021, 2022, 2023, 2024, 2025);
    const actuals = down(60.4, 61.1, null, null, null);
    expect(plan('STATUS', base, target, actuals, years)).toBe('符合时序');
    expect(plan('STATUS', base, target, actuals, planYears)).toBe('符合时序');
    expect(plan('PROGRESS', base, target, down(60.4, 61.1))).toBeCloseTo(1.24 / 3, 12);
  });

  it('may be a single year', () => {
    expect(plan('STATUS', 2.76, '≥10', 48, 2020, 2020, null, 2015)).toBe('已完成');
  });

  it.each([
    ['fewer actuals than years', across(60.4, 61.1), planYears],
    ['more actuals than years', reported(60.4), across(2021, 2022)],
    ['a block of actuals', [[60.4, 61.1], [60.5, 61.2]], across(2021, 2022)], // prettier-ignore
    ['a block of years', across(60.4, 61.1), [[2021, 2022], [2023, 2024]]], // prettier-ignore
  ])('%s are refused', (_situation, actuals, years) => {
    expect(plan('STATUS', base, target, actuals, years)).toBe('#VALUE!');
    expect(plan('PACE', base, target, actuals, years)).toBe('#VALUE!');
    expect(messageOf('GAP', base, target, actuals, years)).toMatch(/一行或一列.*one row or column/);
  });

  it.each([
    ['falling', across(2022, 2021), /由小到大.*years must rise/],
    ['repeated', across(2021, 2021), /由小到大.*years must rise/],
    ['blank', across(2021, null), /不是年份.*not a year or date/],
    ['words', across(2021, '明年'), /不是年份.*not a year or date/],
    ['a date written as text', across('2021-12-31', '2022-12-31'), /不是年份.*not a year or date/],
    ['negative', across(-2, -1), /不是年份/],
    ['far beyond any date', across(2021, 1e9), /不是年份/],
    ['errors', across(2021, cellError('#REF!')), /不是年份/],
  ])('years that are %s are refused', (_situation, years, message) => {
    expect(messageOf('STATUS', base, target, across(60.4, 61.1), years)).toMatch(message);
    expect(messageOf('DUE', base, target, years)).toMatch(message);
    expect(messageOf('EXTRAPOLATE', years, across(1, 2), 2030)).toMatch(message);
  });

  it('years may be dates, or years that the sheet holds as text', () => {
    const [endOf2021, endOf2022] = [44561, 44926];
    expect(plan('PACE', base, target, across(60.4, 61.1), across(endOf2021, endOf2022), null, null, 2020)).toBeCloseTo(
      1.24 / 3,
      12,
    );
    expect(plan('DUE', base, target, across('2021', '2022年', 2023, 2024, 2025), 2022)).toBeCloseTo(61.06, 12);
  });

  it('an end that is not after the base is refused', () => {
    expect(messageOf('STATUS', base, target, reported(60.46), planYears, null, null, 2025)).toMatch(/末年应晚于基年/);
    expect(messageOf('ELAPSED', 2025, 2020, 2023)).toMatch(/end year must be after the base year/);
    expect(plan('ELAPSED', 2020, 2020, 2020)).toBe('#VALUE!');
  });
});

describe('an actual that is none', () => {
  it.each(['六十', '≥60', '约60', '60.4①', '60,4', '[+1]', true, cellError('#REF!'), '6:30:64', '[60.4]'])(
    '%s is refused by name of its year, and the status says 无法评估',
    (actual) => {
      const row = [base, target, reported(60.4, actual), planYears] as const;
      expect(messageOf('PACE', ...row)).toMatch(/^#VALUE! 2022: 看不懂实际数/);
      expect(messageOf('MOVEMENT', ...row)).toMatch(/2022/);
      expect(messageOf('LATEST', target, reported(60.4, actual), planYears)).toMatch(/2022/);
      expect(plan('STATUS', ...row)).toBe('无法评估');
      expect(plan('STATUS', ...row, null, null, null, null, 'en')).toBe('Not assessable');
      expect(plan('LAGGING', ...row, '约束性')).toBe(false);
      expect(plan('WHY', ...row)).toContain('2022年');
    },
  );

  it('does no harm after the cut-off, but does before it', () => {
    expect(plan('STATUS', base, target, reported(60.46, '六十'), planYears, 2021)).toBe('符合时序');
    expect(plan('STATUS', base, target, reported('六十', 61.1), planYears)).toBe('无法评估');
  });

  it('a number in a row of compositions is none, nor are other parts', () => {
    for (const actual of [6.6, '6:94', '[6.6]']) {
      expect(messageOf('PACE', '6:30:64', '7.4:38:54.6', reported('6:30:64', actual), planYears)).toMatch(/2022/);
      expect(plan('STATUS', '6:30:64', '7.4:38:54.6', reported('6:30:64', actual), planYears)).toBe('无法评估');
    }
  });
});

describe('blanks', () => {
  const blanks = [null, '', undefined, '  ', '--', '---', '—', '－', '…', '无', 'N/A'];

  it.each(blanks)('%j is no actual', (blank) => {
    expect(plan('STATUS', base, target, across(60.46, blank, blank, blank, blank), planYears)).toBe('符合时序');
    expect(plan('STATUS', base, target, across(blank, blank, blank, blank, blank), planYears)).toBe('未填报');
    expect(plan('LATEST', 'Σ≥13', across(2.61, blank, 2.4, blank, blank), planYears)).toBeCloseTo(5.01, 12);
  });

  it.each(blanks)('%j is no base', (blank) => {
    expect(plan('STATUS', blank, '≥100', reported(40, 70), planYears)).toBe('快于时序');
    expect(plan('DUE', blank, '≥100', planYears, 2022)).toBe('#N/A');
  });

  it.each(blanks)('%j is no target: nothing can be judged, nothing is wrong', (blank) => {
    expect(plan('STATUS', base, blank, reported(60.46), planYears)).toBe('无法评估');
    expect(plan('STATUS', base, blank, reported(), planYears)).toBe('未填报');
    expect(messageOf('PROGRESS', base, blank, across(60.4))).toMatch(/^#N\/A 没有目标/);
    expect(plan('LAGGING', base, blank, reported(60.46), planYears, '约束性')).toBe(false);
    expect(plan('WHY', base, blank, reported(60.46), planYears)).toBe('无法评估：没有目标。');
    expect(plan('DUE', base, blank, planYears)).toBe('#N/A');
  });

  it('0 is a value', () => {
    expect(plan('STATUS', 5, '≤1', reported(3, 0), planYears)).toBe('提前实现');
    expect(plan('LATEST', 'Σ≥13', reported(0), planYears)).toBe(0);
    expect(plan('PROGRESS', 0, '≥10', across(5))).toBe(0.5);
  });

  it('options left blank are as if omitted, also where the blank arrives as 0', () => {
    for (const blank of ['', null, undefined, ' ', 0]) {
      expect(plan('PACE', base, target, reported(60.4, 61.1), planYears, blank, blank, blank)).toBeCloseTo(3.1 / 3, 12);
      const options = [blank, blank, blank, blank, blank];
      expect(plan('STATUS', base, target, reported(60.46), planYears, ...options)).toBe('符合时序');
      expect(plan('LAGGING', base, target, reported(60.9, 60.9), planYears, blank, ...options)).toBe(false);
      expect(plan('SCORECARD', base, target, reported(60.46), planYears, ...options)).toEqual(
        plan('SCORECARD', base, target, reported(60.46), planYears),
      );
      expect(plan('EXTRAPOLATE', across(2020, 2021), across(1, 2), 2022, blank)).toBe(3);
      expect(plan('CAGRRATIO', 100, 161.051, 121, 2020, 2025, 2022, blank)).toBeCloseTo(1, 10);
    }
  });
});

describe('units', () => {
  it('a text with 万 is ten thousand times its number, nothing else is assumed', () => {
    expect(plan('PROGRESS', '25万', '≥31.5万', across('28.25万'))).toBe(0.5);
    expect(plan('PROGRESS', 250000, '≥31.5万', across(282500))).toBe(0.5);
    expect(plan('LATEST', '≥31.5万', across('28.25万'), across(2021))).toBe(282500);
  });

  it('97% as text is 97, a cell formatted as percent is what Excel hands over', () => {
    expect(plan('STATUS', '95%', '97%', across('97%'), across(2021), null, null, 2019)).toBe('已完成');
    expect(plan('STATUS', 95, '≥97%', across(0.97), across(2021), null, null, 2019)).toBe('未完成');
  });
});

describe('targets and bases that are not understood', () => {
  it.each([
    ['约60万左右吧', /看不懂目标 “约60万左右吧” \/ target not understood$/],
    ['62.86①', /看不懂目标 “62.86①”（带有注码）.*footnote mark/],
    [cellError('#NAME?'), /看不懂目标 “#NAME\?”/],
    [true, /看不懂目标 “TRUE”/],
    ['9'.repeat(300), /文字过长/],
  ])('%s', (bad, message) => {
    for (const id of ['STATUS', 'PACE', 'GAP', 'REQUIRED', 'WHY', 'MOVEMENT', 'PROJECTION', 'SCHEDULE'] as const)
      expect(messageOf(id, base, bad, reported(60.46), planYears)).toMatch(message);
    expect(messageOf('PROGRESS', base, bad, across(60.4))).toMatch(message);
    expect(messageOf('LATEST', bad, reported(60.46), planYears)).toMatch(message);
    expect(messageOf('DUE', base, bad, planYears)).toMatch(message);
    expect(messageOf('NOTATION', bad)).toMatch(/^#VALUE! /);
  });

  it.each(['六十', '59.86①', cellError('#DIV/0!'), '6:30:64', '提高', '3-5', '[+1]'])('a base %s', (bad) => {
    expect(messageOf('STATUS', bad, target, reported(60.46), planYears)).toMatch(/^#VALUE! 看不懂基数/);
    expect(messageOf('DUE', bad, target, planYears)).toMatch(/^#VALUE! 看不懂基数/);
  });

  it.each([
    ['3-5', / “3-5” \//],
    ['[+1]', / “1” \//],
    ['6:30:64', / “6:30:64” \//],
    ['提高', /看不懂基数 \/ base/],
  ])('a base %s is named as far as it was read', (bad, message) => {
    expect(messageOf('PACE', bad, target, reported(60.46), planYears)).toMatch(message);
  });

  it('a base of other parts than the target', () => {
    for (const bad of [6, '6:94', '[5]'])
      expect(messageOf('STATUS', bad, '7.4:38:54.6', reported('6:30:64'), planYears)).toMatch(/看不懂基数/);
  });

  it('a base that is ignored may be anything', () => {
    for (const ignored of [null, 12.86, '[12.86]', '六十', cellError('#REF!'), '6:30:64'])
      expect(plan('STATUS', ignored, 'Σ≥13', reported(2.61, 2.4), planYears)).toBe('符合时序');
  });

  it('brackets around a base do not turn a level into a total', () => {
    expect(plan('PROGRESS', '[50]', '≥60', across(55))).toBe(0.5);
  });
});

describe('options', () => {
  it.each([
    ['language', ['', '', '', '', 'fr']],
    ['preset', ['', '', '', 'strict']],
    ['path', ['', 'square']],
    ['cut-off', ['soon']],
    ['base year', ['', '', 'x']],
  ])('an unknown %s is refused', (_name, options) => {
    expect(plan('STATUS', base, target, reported(60.46), planYears, ...options)).toBe('#VALUE!');
    expect(plan('WHY', base, target, reported(60.46), planYears, ...options)).toBe('#VALUE!');
  });

  it('an unknown attribute is refused, since binding or not decides', () => {
    expect(messageOf('LAGGING', base, target, reported(60.46), planYears, '重要')).toMatch(/没有这个选项 “重要”/);
    for (const attribute of ['约束性', 'binding', 'Binding', '预期性', 'expected', '', null, '--'])
      expect(plan('LAGGING', base, target, reported(60.46), planYears, attribute)).toBe(false);
  });

  it('an unknown method is refused', () => {
    expect(messageOf('EXTRAPOLATE', across(2020, 2021), across(1, 2), 2025, 'magic')).toMatch(/没有这个选项 “magic”/);
    expect(plan('PROJECTION', base, target, reported(60.46), planYears, null, null, 'magic')).toBe('#VALUE!');
  });

  it('words are read in any case and both languages’ short and long names', () => {
    for (const language of ['en', 'EN', 'en-US'])
      expect(plan('STATUS', base, target, reported(60.46), planYears, null, 'LINEAR', null, 'CN', language)).toBe(
        'On schedule',
      );
    for (const language of ['zh', 'zh-CN', null])
      expect(plan('STATUS', base, target, reported(60.46), planYears, null, null, null, null, language)).toBe(
        '符合时序',
      );
  });
});
