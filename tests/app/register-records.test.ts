/** Rows of the register that are on record: what they say, and how they are read when somebody has edited them. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { keptRecordSteps } from '../../src/app/lapsed-explanations';
import { periodRecords, periodState } from '../../src/app/period-reading';
import { withPeriod, withPeriodStates } from '../../src/app/period-records';
import { isRecord, recordKind, RecordIds } from '../../src/app/register-records';
import { typedBefore, typedText } from '../../src/app/typed-before';
import { finished } from '../../src/plan/steps';
import { completenessSteps } from '../../src/checks/completeness';
import { registerColumns, type RegisterRow } from '../../src/template/register-layout';
import { haining } from '../taskpane/sample-view';

const keptRecords = (...given: Parameters<typeof keptRecordSteps>) => finished(keptRecordSteps(...given));

const blank = Object.fromEntries(registerColumns.map((key) => [key, ''])) as RegisterRow;
const row = (id: string, more: Partial<RegisterRow> = {}): RegisterRow => ({ ...blank, id, ...more });

describe('an id', () => {
  it.each([
    ['V01|x|2021', null],
    ['V01|x|2021|fixed1', 'fixed'],
    ['V01|x|2021|undone12', 'undone'],
    ['V29|x|2021|lapsed1', 'lapsed'],
    ['period|haining-14fyp|2021|period1', 'period'],
    ['V01|x|2021|fixed', null],
    ['V01|x|2021|lost1', null],
    ['', null],
  ])('%s is of kind %s', (id, kind) => {
    expect(recordKind(id)).toBe(kind);
  });

  it('of a new record is one that is not there yet', () => {
    const ids = new RecordIds([row('V01|x|2021|fixed1'), row('V01|x|2021|fixed3')]);
    expect([1, 2, 3].map(() => ids.next('V01|x|2021', 'fixed'))).toEqual([
      'V01|x|2021|fixed2',
      'V01|x|2021|fixed4',
      'V01|x|2021|fixed5',
    ]);
  });
});

describe('explanations that lapse', () => {
  const explained = row('V29|x|2021', {
    value: '83.2',
    explanation: '季节性用工回落',
    state: '已说明',
    cellKey: 'x|2021',
  });

  it('stay with their value once, however often is checked', () => {
    const now = [row('V29|x|2021', { value: '83.1' })];
    const once = keptRecords([explained], now, 'zh-CN');
    expect(once).toEqual([{ ...explained, id: 'V29|x|2021|lapsed1', state: '说明已失效', cellKey: '' }]);
    expect(keptRecords([...now, ...once], now, 'zh-CN')).toEqual(once);
    expect(keptRecords([explained, ...once], now, 'zh-CN')).toEqual(once);
  });

  it('are on record no more when they are in force again', () => {
    const [lapsed] = keptRecords([explained], [], 'zh-CN');
    expect(keptRecords(lapsed ? [lapsed] : [], [explained], 'zh-CN')).toEqual([]);
  });

  it('are no business of what says that an explanation is copied', () => {
    expect(keptRecords([row('V56|x|2021', { rule: 'V56', explanation: '再说一遍这里' })], [], 'zh-CN')).toEqual([]);
  });
});

describe('a period on record', () => {
  const completeness = finished(completenessSteps([{ department: '', cells: [{ year: 2021, state: 'filled' }] }]));
  const end = (print: string | null) => ({
    ...{ plan: haining, language: 'zh-CN' as const, year: 2021, filler: '李四', date: 45_300, completeness, print },
    open: { hard: 1, unexplained: 0 },
  });
  const statesOf = (rows: readonly RegisterRow[], print: string) =>
    periodRecords(rows).map((record) => periodState(record, new Map([[2021, print]])));

  it('that was held up gives way to the next attempt; one that is complete is not doubled', () => {
    const heldUp = withPeriod([], end(null));
    expect(heldUp.map(({ state }) => state)).toEqual(['未通过']);
    const complete = withPeriod(heldUp, end('a'));
    expect(complete.map(({ state }) => state)).toEqual(['已完成']);
    expect(withPeriod(complete, end('a'))).toEqual(complete);
  });

  it('says when its entries have changed, and stays when it is completed again', () => {
    const complete = withPeriod([], end('a'));
    expect(statesOf(complete, 'a')).toEqual(['complete']);
    const changed = withPeriodStates(complete, new Map([[2021, 'b']]), 'zh-CN');
    expect(changed.map(({ state }) => state)).toEqual(['完成后有改动']);
    expect(statesOf(changed, 'b')).toEqual(['changed']);
    const again = withPeriod(changed, end('b'));
    expect(again.map(({ state }) => state)).toEqual(['完成后有改动', '已完成']);
    expect(statesOf([...again].reverse(), 'b')).toEqual(['complete']);
  });

  it('is a record, with what is filled in by year and by department', () => {
    const [record] = withPeriod([], end('a'));
    expect(record && isRecord(record)).toBe(true);
    expect(record?.message).toBe(
      '2021 年填报已完成：应填 1 格，已填 1 格，缺报已说明 0 格。按年份：2021 年 1/1。按责任科室：未定科室 1/1。',
    );
  });
});

describe('what was typed before a fix', () => {
  test('comes back as it was put', () => {
    const typed = fc.record({
      number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n))),
      format: fc.string(),
      after: fc.oneof(fc.string(), fc.integer()),
      note: fc.string(),
      flagged: fc.boolean(),
    });
    fc.assert(fc.property(typed, (one) => expect(typedBefore({ cellKey: typedText(one) })).toEqual(one)));
  });

  test('is not guessed from what somebody wrote into the hidden column', () => {
    const broken = fc.oneof(fc.string(), fc.json()).map((text) => `typed ${text}`);
    fc.assert(
      fc.property(broken, (cellKey) => {
        const read = typedBefore({ cellKey });
        expect(read === null || typeof read.format === 'string').toBe(true);
      }),
    );
    expect(typedBefore({ cellKey: 'x|2021' })).toBeNull();
  });
});
