import { describe, expect, test } from '@jest/globals';
import { checkAll, checkChanged } from '../../src/checks/check';
import { planYears } from '../../src/plan/plan';
import { brief, findingsOf, haining, numbered, rowOf, subjectOf } from './sheet';

describe('an office that types its figures', () => {
  test('gets no finding for an untouched workbook, with or without a cut-off', () => {
    const rows = haining.indicators.map(({ no }) => rowOf(no, []));
    expect(checkAll(subjectOf(rows))).toEqual([]);
    expect(checkAll(subjectOf(rows, 2023))).toEqual([]);
  });

  test('gets no finding for three plausible years of all 19 indicators', () => {
    const typed: Readonly<Record<string, readonly (number | string)[]>> = {
      1: [2.61, 2.4, 2.55],
      2: [1.8, 1.96, 2.05],
      3: [2.1, 2.0, 1.9],
      4: [97.1, 97.3, 97.5],
      5: [60.4, 60.9, 61.5],
      6: [11.4, 11.9, 12.3],
      7: [27.5, 28.0, 28.6],
      8: [41.0, 41.4, 41.9],
      9: [26.2, 27.5, 28.9],
      10: [7.2, 7.6, 7.9],
      11: [20.1, 20.6, 21.0],
      12: [5.6, 5.8, 6.1],
      13: [180, 210, 200],
      14: [1.9, 2.0, 2.1],
      15: ['6.2:31.5:62.3', '6.5：33：60.5', '6.8∶34.5∶58.7'],
      16: [83.5, 83.9, 84.2],
      17: [94, 93.5, 93],
      18: [60, 62, 64],
      19: [91, 93.5, 96],
    };
    const rows = haining.indicators.map(({ no }) => rowOf(no, typed[no] ?? []));
    // 180 introduced doctors are three times the earlier yearly mean: a yearly amount has no base to jump from.
    expect(brief(checkAll(subjectOf(rows, 2023)))).toEqual([]);
  });

  test('is not told of a change of exactly 30 % or 3 points, whatever binary arithmetic makes of it', () => {
    expect(7.28 / 5.6 - 1).toBeGreaterThan(0.3);
    expect(findingsOf('12', [5.6, 7.28])).toEqual([]);
    expect(brief(findingsOf('12', [5.6, 7.281]))).toEqual(['V27 2022 soft']);
    expect(findingsOf('6', [11.1, 14.1])).toEqual([]);
    expect(brief(findingsOf('6', [11.1, 14.11]))).toEqual(['V27 2022 soft']);
  });

  test('may enter =0.1+0.2 without being told of digits that nobody typed', () => {
    expect(findingsOf('1', [2.61, { value: 2.3 + 0.1 + 0.2, formula: '=2.3+0.1+0.2' }])).toEqual([]);
    expect(findingsOf('4', [97.1, { value: 97 + 0.1 + 0.2 }])).toEqual([]);
  });

  test('is asked once about a value, and a changed unit is not reported as a jump besides', () => {
    expect(brief(findingsOf('5', [60.4, 615]))).toEqual(['V16 2022 soft']);
    expect(brief(findingsOf('5', [60.4, 615000]))).toEqual(['V15 2022 hard']);
    expect(brief(findingsOf('2', [1.8, 0.018]))).toEqual(['V14 2022 soft', 'V16 2022 soft']);
  });

  test('is compared with the last accepted year: one with a hard finding is passed over', () => {
    expect(brief(findingsOf('5', [60.4, -61, 60.9]))).toEqual(['V12 2022 hard']);
    expect(brief(findingsOf('5', [60.4, 615000, 60.9]))).toEqual(['V15 2022 hard']);
    expect(brief(findingsOf('5', [60.4, '六十', 60.3]))).toEqual(['V02 2022 hard', 'V28 2023 soft']);
  });

  test('is compared with a base of the same kind only: a five-year total is no starting level', () => {
    expect(findingsOf('1', [4.5])).toEqual([]);
    expect(brief(findingsOf('1', [4.5, 2.6]))).toEqual(['V27 2022 soft']);
    expect(brief(findingsOf('1', [25.7]))).toEqual(['V16 2021 soft']);
  });

  test('may type a zero, which is a value, and is not told that it looks like a ratio', () => {
    expect(brief(findingsOf('18', [0]))).toEqual([]);
    expect(brief(findingsOf('4', [97, 0]))).toEqual(['V27 2022 soft', 'V29 2022 soft']);
    expect(brief(findingsOf('13', [60, 0, 55]))).toEqual(['V27 2022 soft']);
  });

  test('hears of one thing in a badly typed cell: the most specific', () => {
    expect(brief(findingsOf('5', ['６１５０００人（预计）']))).toEqual(['V04 2021 hard']);
    expect(findingsOf('5', ['615000人（预计）'])[0]?.fix).toEqual({
      before: '615000人（预计）',
      after: 61.5,
      provisional: true,
    });
    expect(brief(findingsOf('4', ['９７．１＊']))).toEqual(['V07 2021 soft']);
    expect(brief(findingsOf('4', ['\u00a0９７．１']))).toEqual(['V01 2021 soft']);
  });

  test('has a text without hard findings counted with the value it says', () => {
    expect(brief(findingsOf('12', ['5.6*', 7.6]))).toEqual(['V07 2021 soft', 'V27 2022 soft']);
    expect(brief(findingsOf('4', ['971(预计)']))).toEqual(['V07 2021 soft', 'V13 2021 hard', 'V16 2021 soft']);
  });

  test('is told at once what is wrong with the value of a badly typed cell, but no trend is drawn from it', () => {
    expect(brief(findingsOf('4', [97, '971']))).toEqual(['V09 2022 hard', 'V13 2022 hard', 'V16 2022 soft']);
    expect(brief(findingsOf('5', [60.4, '42人']))).toEqual(['V04 2022 hard', 'V15 2022 hard']);
    expect(brief(findingsOf('12', [5.6, '7.6']))).toEqual(['V09 2022 hard']);
    expect(brief(findingsOf('12', [5.6, '7.6'], { cutOff: 2021 }))).toEqual(['V09 2022 hard']);
  });

  test('is not told that the year after a slipped point fell, but a size that stays is the new one', () => {
    expect(brief(findingsOf('5', [60.4, 615, 61.5]))).toEqual(['V16 2022 soft']);
    expect(brief(findingsOf('5', [615, 61.5, 61.9]))).toEqual(['V16 2021 soft']);
    expect(brief(findingsOf('12', [5.6, 56, 57, 58]))).toEqual(['V16 2022 soft', 'V32 2023 soft', 'V32 2024 soft']);
    expect(brief(findingsOf('2', [1.8, 0.018, 1.9]))).toEqual(['V14 2022 soft', 'V16 2022 soft']);
  });

  test('keeps a floor or ceiling without being told that it fell below the base', () => {
    expect(findingsOf('17', [94, 92])).toEqual([]);
    expect(brief(findingsOf('17', [93, 91.9]))).toEqual(['V31 2022 soft']);
    expect(brief(findingsOf('2', [2.95, 3.01]))).toEqual(['V30 2022 soft']);
  });

  test('keeps its formula: a fix is never offered over one', () => {
    const [finding] = findingsOf('5', [{ value: '60.4', formula: '=TEXT(60.4,"0.0")' }]);
    expect(finding).toMatchObject({ rule: 'V09', understood: 60.4, fix: null });
  });

  test('may flag a year before its end as provisional, beside the entries or inside the cell', () => {
    expect(brief(findingsOf('5', [60, 61], { cutOff: 2021 }))).toEqual(['V22 2022 hard']);
    expect(findingsOf('5', [60, 61], { cutOff: 2021, provisional: '2022、2023' })).toEqual([]);
    expect(findingsOf('5', [60, 61], { cutOff: 2021, provisional: '２０２２年' })).toEqual([]);
    expect(brief(findingsOf('5', [60, '61(预计)'], { cutOff: 2021 }))).toEqual(['V07 2022 soft']);
    expect(findingsOf('5', [60, 61, 61, 61.5, 62])).toEqual([]);
  });

  test('gives a reason for a gap: for all years, for those named, and in words', () => {
    const years = [60, '', '', 61];
    expect(brief(findingsOf('5', years))).toEqual(['V21 2022 hard', 'V21 2023 hard']);
    expect(findingsOf('5', years, { missingReason: '未开展统计' })).toEqual([]);
    expect(brief(findingsOf('5', years, { missingReason: '2022 尚未发布' }))).toEqual(['V21 2023 hard']);
    expect(findingsOf('5', years, { missingReason: '2022至2023 口径调整' })).toEqual([]);
    for (const missingReason of ['2022', '—', '无', '2022至2023']) {
      expect(findingsOf('5', years, { missingReason })).toHaveLength(2);
    }
  });

  test('is not told of a gap before a year that is not due itself', () => {
    expect(brief(findingsOf('5', [60, '', 61], { cutOff: 2021 }))).toEqual(['V22 2023 hard']);
  });
});

describe('what is handed over', () => {
  const subject = subjectOf([rowOf('12', [7.6, '5,8', '']), rowOf('4', [971, '97.1%'])], 2024);

  test('stands in the order of the plan, then by year and rule, with the address of the cell', () => {
    const findings = checkAll(subject);
    expect(brief(findings)).toEqual([
      'V13 2021 hard',
      'V16 2021 soft',
      'V04 2022 hard',
      'V27 2021 soft',
      'V03 2022 hard',
    ]);
    expect(findings[0]).toMatchObject({ indicatorId: numbered('4').id, address: "'指标进度'!K10", value: 971 });
  });

  test('leaves out rows of indicators that the plan does not know', () => {
    const stranger = { ...rowOf('4', [971]), indicatorId: 'stranger' };
    expect(checkAll(subjectOf([stranger]))).toEqual([]);
    expect(checkChanged(subjectOf([stranger]), [{ indicatorId: 'stranger', year: 2021 }]).findings).toEqual([]);
  });

  test('of an edited cell: its row again, and all the old findings of that row replaced', () => {
    const { id } = numbered('4');
    const { findings, scope } = checkChanged(subject, [{ indicatorId: id, year: 2022 }]);
    expect(findings).toEqual(checkAll(subject).filter(({ indicatorId }) => indicatorId === id));
    expect(scope.cells).toHaveLength(planYears(haining).length + 1);
    expect(scope.cells.every(({ indicatorId }) => indicatorId === id)).toBe(true);
  });

  test('of an edited cell: what later years are told because of it', () => {
    const { id } = numbered('12');
    const edited = (typed: readonly (number | string)[], year: number) =>
      brief(checkChanged(subjectOf([rowOf('12', typed)]), [{ indicatorId: id, year }]).findings);
    expect(edited([5.8, 5.9, 6], 2021)).toEqual([]);
    expect(edited([4.5, 5.9, 6], 2021)).toEqual(['V29 2021 soft', 'V27 2022 soft']);
    expect(edited([6.2, 5.9, 6], 2021)).toEqual(['V28 2022 soft']);
    expect(edited([5.8, '', 6], 2022)).toEqual(['V21 2022 hard']);
    expect(edited(['', '', 6], 2023)).toEqual(['V21 2021 hard', 'V21 2022 hard']);
  });

  test('of a row that is gone: nothing, and the changed cell is cleared of its findings', () => {
    const { findings, scope } = checkChanged(subjectOf([]), [{ indicatorId: 'gone', year: 2023 }]);
    expect(findings).toEqual([]);
    expect(scope.cells).toContainEqual({ indicatorId: 'gone', year: 2023 });
  });

  test('uses the period of the plan it is given, also when another plan has the same indicators', () => {
    const longer = { ...haining, endYear: 2030 };
    const row = rowOf('1', [12.5]);
    expect(brief(checkAll(subjectOf([row])))).toEqual([]);
    expect(brief(checkAll(subjectOf([row], null, longer)))).toEqual(['V16 2021 soft']);
  });

  test.each([
    ['4', { value: 0.97, text: '97%', numberFormat: '0%' }, { before: '97%', after: 97, numberFormat: 'General' }],
    ['4', { value: '97.1', numberFormat: '@' }, { before: '97.1', after: 97.1, numberFormat: 'General' }],
    ['4', { value: '97.1', numberFormat: 'yyyy/m/d' }, { before: '97.1', after: 97.1, numberFormat: 'General' }],
    ['4', { value: '97.1', numberFormat: '[h]:mm' }, { before: '97.1', after: 97.1, numberFormat: 'General' }],
    ['4', { value: '97.1', numberFormat: '0.00' }, { before: '97.1', after: 97.1 }],
    ['15', { value: '６:30:64', numberFormat: 'General' }, { before: '６:30:64', after: '6:30:64', numberFormat: '@' }],
    ['15', { value: '６:30:64', numberFormat: '@' }, { before: '６:30:64', after: '6:30:64' }],
    ['4', { value: ' ', numberFormat: '@' }, { before: ' ', after: '' }],
  ] as const)('carries the cell format that the fix needs: in indicator %s %j is replaced by %j', (no, typed, fix) => {
    expect(findingsOf(no, [typed])[0]?.fix).toEqual(fix);
  });

  test('moves a note beside the value and flags the year', () => {
    expect(findingsOf('4', ['97.1(预计)'])[0]?.fix).toEqual({ before: '97.1(预计)', after: 97.1, provisional: true });
    expect(findingsOf('5', ['61.5*'])[0]?.fix).toEqual({ before: '61.5*', after: 61.5, note: '*' });
    expect(findingsOf('5', ['61.5(预计，含外来)'])[0]?.fix).toEqual({
      before: '61.5(预计，含外来)',
      after: 61.5,
      note: '预计，含外来',
      provisional: true,
    });
  });
});
