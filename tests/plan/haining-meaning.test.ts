import { describe, expect, test } from '@jest/globals';
import { implementations } from '../../src/functions/implementations';
import { parseNotation } from '../../src/notation/parse-notation';
import { builtInPlan } from '../../src/plan/built-in';
import type { Indicator, Plan, ReviewRow } from '../../src/plan/plan';
import { valueOf } from '../../src/progress/result';

const plan = builtInPlan('haining-14fyp') as Plan;
const rows = plan.review?.rows ?? [];

function numbered(no: string): Indicator {
  return plan.indicators.find((indicator) => indicator.no === no) as Indicator;
}

function notationOf(text: string) {
  const read = parseNotation(text);
  if (!read.ok) throw new Error(text);
  return read.notation;
}

function statusOf({ base, target, actual, year }: { base: string; target: string; actual: string; year: number }) {
  const judged = { base, target, actuals: [[actual]], years: [[year]], asOf: year, baseYear: year - 5 };
  const outcome = implementations.STATUS(judged);
  return valueOf(outcome);
}

describe('what each indicator is judged by', () => {
  test.each`
    no      | criterion        | kind             | direction | measure          | share
    ${'1'}  | ${'Σ≥13'}        | ${'cumulative'}  | ${'up'}   | ${'flow'}        | ${false}
    ${'2'}  | ${'<3.0'}        | ${'upper'}       | ${'down'} | ${'rate'}        | ${true}
    ${'3'}  | ${'Σ≥10'}        | ${'cumulative'}  | ${'up'}   | ${'flow'}        | ${false}
    ${'4'}  | ${'≥97'}         | ${'lower'}       | ${'up'}   | ${'rate'}        | ${true}
    ${'5'}  | ${'≥62.86'}      | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'6'}  | ${'≥13'}         | ${'lower'}       | ${'up'}   | ${'rate'}        | ${true}
    ${'7'}  | ${'≥29.4'}       | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'8'}  | ${'≥42.5'}       | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'9'}  | ${'≥31.5'}       | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'10'} | ${'≥8.7'}        | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'11'} | ${'≥21.87'}      | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'12'} | ${'≥7.01'}       | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
    ${'13'} | ${'Σ≥1000'}      | ${'cumulative'}  | ${'up'}   | ${'flow'}        | ${false}
    ${'14'} | ${'Σ≥10'}        | ${'cumulative'}  | ${'up'}   | ${'flow'}        | ${false}
    ${'15'} | ${'7.4:38:54.6'} | ${'composition'} | ${null}   | ${'composition'} | ${false}
    ${'16'} | ${'≥84'}         | ${'lower'}       | ${'up'}   | ${'rate'}        | ${true}
    ${'17'} | ${'≥92'}         | ${'lower'}       | ${'up'}   | ${'rate'}        | ${true}
    ${'18'} | ${'≥100'}        | ${'lower'}       | ${'up'}   | ${'rate'}        | ${true}
    ${'19'} | ${'≥100'}        | ${'lower'}       | ${'up'}   | ${'stock'}       | ${false}
  `('no. $no by $criterion', ({ no, ...facts }) => {
    expect(numbered(String(no))).toMatchObject(facts);
  });

  test.each([...plan.indicators, ...rows].map((row) => [row.no, row.name.zh, row] as const))(
    'the criterion of %s %s says the printed number, with its decimals',
    (_, __, { target, criterion }: Indicator | ReviewRow) => {
      const [printed, judged] = [notationOf(target), notationOf(criterion)];
      expect([judged.value, judged.parts, judged.decimals]).toEqual([printed.value, printed.parts, printed.decimals]);
    },
  );

  test('every name, group and unit has an English form without Chinese in it', () => {
    const texts = [...plan.indicators, ...rows].flatMap(({ name, group, unit }) => [
      name.en,
      group.en,
      unit?.en ?? '-',
    ]);
    expect([...texts, plan.title.en, plan.shortTitle.en].filter((text) => /[\u3400-\u9fff]/.test(text))).toEqual([]);
    expect(new Set(plan.indicators.map(({ name }) => name.en)).size).toBe(19);
  });

  test('no name or alias could mean two indicators', () => {
    const names = plan.indicators.flatMap(({ name, aliases }) => [name.zh, ...aliases]);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  });

  test('all vocational training is not the subsidised one of no. 3', () => {
    expect(numbered('3').aliases).not.toContain('职业技能培训');
  });
});

describe('where the document bites', () => {
  test.each(['1', '3', '13', '14'])('the base of no. %s is the total of the five years before', (no) => {
    expect(notationOf(numbered(no).base).kind).toBe('cumulative');
    expect(statusOf({ base: numbered(no).base, target: numbered(no).criterion, actual: '0.1', year: 2025 })).toBe(
      '未完成',
    );
  });

  test('only nos. 7 and 8 are binding', () => {
    expect(plan.indicators.filter(({ attribute }) => attribute === 'binding').map(({ no }) => no)).toEqual(['7', '8']);
  });

  test('no. 17 has a floor to keep: 92.5 in 2025 is kept although the base was 94.2, 91.8 is not', () => {
    const { base, criterion: target } = numbered('17');
    expect(statusOf({ base, target, actual: '92.5', year: 2025 })).toBe('达标保持');
    expect(statusOf({ base, target, actual: '91.8', year: 2025 })).toBe('未达标');
  });

  test('no. 2 must stay strictly below 3.0', () => {
    const { base, criterion: target } = numbered('2');
    expect(statusOf({ base, target, actual: '2.99', year: 2025 })).toBe('达标保持');
    expect(statusOf({ base, target, actual: '3.0', year: 2025 })).toBe('未达标');
  });

  test.each(['4', '16'])('the base of no. %s misses its target by less than one printed unit', (no) => {
    const [base, target] = [notationOf(numbered(no).base), notationOf(numbered(no).criterion)];
    const short = (target.value ?? 0) - (base.value ?? 0);
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThan(target.printedUnit);
  });

  test('missing bases are printed as such and are not zero', () => {
    expect([numbered('18').base, rows[2]?.base]).toEqual(['--', '---']);
    for (const base of ['--', '---']) expect(notationOf(base)).toMatchObject({ kind: 'missing', value: null });
  });

  test('the ratio of no. 15 stays a text of three parts, and 3.0 keeps its zero', () => {
    expect(numbered('15').target).toBe('7.4:38:54.6');
    expect(notationOf(numbered('15').criterion).parts).toEqual([7.4, 38, 54.6]);
    expect(numbered('2').target).toBe('<3.0');
  });

  test('130,000 persons of box 2 and 100,000 person-times of the annex are both kept; box 2 counts', () => {
    expect(plan.conflicts).toHaveLength(1);
    const [{ indicatorId, statements, used }] = plan.conflicts as [Plan['conflicts'][number]];
    expect(indicatorId).toBe(numbered('1').id);
    expect(statements.map(({ value, source: { place, line } }) => [value, place, line])).toEqual([
      ['13万人', '专栏2', 86],
      ['13万人', '二（三）主要目标', 69],
      ['10万人次', '附表 任务2', 439],
    ]);
    expect(used).toBe('13万人');
    expect(notationOf(numbered('1').criterion).value).toBe(13);
  });
});

describe('the previous plan', () => {
  const links = plan.indicators.flatMap(({ no, previousNo }) =>
    previousNo === null ? [] : [[no, previousNo] as const],
  );

  test('is linked by meaning, not by number', () => {
    expect(links).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['4', '9'],
      ['5', '5'],
      ['7', '6'],
      ['8', '7'],
      ['15', '13'],
      ['17', '16'],
      ['19', '8'],
    ]);
  });

  test.each(links)('the base of no. %s is the result of the previous no. %s, in the same unit', (no, previousNo) => {
    const [now, before] = [numbered(no), rows.find((row) => row.no === previousNo)];
    expect([now.base, now.unit]).toEqual([before?.actual, before?.unit]);
    expect([now.name.zh, ...now.aliases]).toContain(before?.name.zh);
  });

  test('was met in 13 rows and missed in nos. 12, 15 and 16', () => {
    const statuses = rows.map(({ no, base, criterion, actual }) => ({
      no,
      status: statusOf({ base, target: criterion, actual, year: 2020 }),
    }));
    const metWords: readonly unknown[] = ['已完成', '达标保持'];
    expect(statuses.filter(({ status }) => metWords.includes(status))).toHaveLength(13);
    expect(statuses.filter(({ status }) => !metWords.includes(status))).toEqual(
      ['12', '15', '16'].map((no) => ({ no, status: '未完成' })),
    );
  });
});
