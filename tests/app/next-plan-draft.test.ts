import { describe, expect, test } from '@jest/globals';
import { reachedBy } from '../../src/app/next-plan-draft';
import { builtInPlan } from '../../src/plan/built-in';
import { parsePlan } from '../../src/plan/load-plan';
import { nextPlan, type Reached } from '../../src/plan/next-plan';
import type { Indicator, Plan } from '../../src/plan/plan';
import { openQuestions } from '../../src/plan/self-audit';
import { buildWorkbook } from '../../src/template/build-workbook';

const haining = builtInPlan('haining-14fyp') as Plan;
const national = builtInPlan('national-14fyp') as Plan;

function reached(id: string, entries: readonly (string | number)[], provisional = ''): Reached | null {
  const indicator = haining.indicators.find((each) => each.id === id) as Indicator;
  const cell = (key: string) => (key === 'provisional' ? provisional : (entries[Number(key) - 2021] ?? ''));
  return reachedBy(indicator, haining, cell);
}

describe('what an indicator has reached by the end of the period', () => {
  test.each<[string, readonly (string | number)[], string, Reached | null]>([
    ['pension-insured', [60.4, 61, 61.5, 62, 62.9], '', { text: '62.90', year: 2025, isWhole: true }],
    ['pension-insured', [60.4, 61, 61.5, 62], '', { text: '62.00', year: 2024, isWhole: false }],
    ['pension-insured', [60.4, 61, 61.5, 62, 62.9], '2025', { text: '62.90', year: 2025, isWhole: false }],
    ['pension-insured', [60.4, 61, 61.5, 62, 62.9], '2024', { text: '62.90', year: 2025, isWhole: true }],
    ['urban-jobs', [2.6, 2.7, 2.5, 2.6, 2.9], '', { text: '13.30', year: 2025, isWhole: true }],
    ['urban-jobs', [2.6, '', 2.5, 2.6, 2.9], '', { text: '10.60', year: 2025, isWhole: false }],
    ['professional-structure', ['', '', '', '', '7.5:38:54.5'], '', { text: '7.5:38:54.5', year: 2025, isWhole: true }],
    ['pension-insured', [], '', null],
    ['pension-insured', ['', '', '', '', '约63'], '', null],
  ])('%s with %j, provisional “%s”', (id, entries, provisional, expected) =>
    expect(reached(id, entries, provisional)).toEqual(expected),
  );
});

describe('the next plan', () => {
  const held = new Map<string, Reached>([
    ['pension-insured', { text: '62.90', year: 2025, isWhole: true }],
    ['urban-jobs', { text: '13.30', year: 2025, isWhole: true }],
    ['talent-total', { text: '30', year: 2024, isWhole: false }],
  ]);
  const { plan, rows } = nextPlan(haining, held);
  const next = (id: string) => plan.indicators.find((indicator) => indicator.id === id);

  test('is the 15th, of the same length, with the ids kept', () => {
    expect([plan.id, plan.baseYear, plan.endYear, plan.shortTitle]).toEqual([
      'haining-15fyp',
      2025,
      2030,
      { zh: '海宁人社“十五五”规划', en: 'Haining 15th FYP (HRSS)' },
    ]);
    expect(plan.indicators.map(({ id }) => id)).toEqual(haining.indicators.map(({ id }) => id));
  });

  test('begins where this one ended: totals for cumulative rows, nothing where no actual is', () => {
    expect(['pension-insured', 'urban-jobs', 'talent-total', 'doctors-introduced'].map((id) => next(id)?.base)).toEqual(
      ['62.90', '[13.30]', '--', '--'],
    );
    expect(new Set(plan.indicators.flatMap(({ target, criterion }) => [target, criterion]))).toEqual(new Set(['--']));
    expect(rows.filter(({ base }) => base === '--')).toHaveLength(17);
  });

  test('follows on from this one: its results stand in the review, and bases agree with them', () => {
    const row = plan.review?.rows.find(({ name }) => name.zh === '基本养老保险参保人数');
    expect([row?.base, row?.target, row?.actual, row?.no]).toEqual([
      '59.86',
      '62.86',
      '62.90',
      next('pension-insured')?.previousNo,
    ]);
    expect(openQuestions(plan).map(({ kind }) => kind)).not.toContain('base-differs');
  });

  test.each([
    ['Haining', haining],
    ['the national outline', national],
  ])('of %s is a plan file, and a template can be made of it', (_name, from) => {
    const made = nextPlan(from, held).plan;
    const read = parsePlan(JSON.stringify(made));
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(buildWorkbook(made, { language: 'zh-CN' }).sheets.length).toBeGreaterThan(4);
  });

  test('of an adjusted plan says in its review what was in force', () => {
    const decisions = [{ about: 'adjusted-target-pension-insured', value: '63.5', date: null, document: null }];
    const after = nextPlan({ ...haining, decisions }, held).plan;
    expect(after.review?.rows.find(({ name }) => name.zh === '基本养老保险参保人数')?.target).toBe('63.5');
    expect(after.decisions).toBeUndefined();
  });
});

describe.each([haining, national])('the plan after $id', (printed) => {
  const { plan } = nextPlan(printed, new Map());

  test('may be followed by another before it has any target', () => {
    const { plan: afterNext } = nextPlan(plan, new Map());
    expect(parsePlan(JSON.stringify(afterNext))).toEqual({ ok: true, plan: afterNext });
    expect([afterNext.review, afterNext.baseYear]).toEqual([null, 2030]);
  });

  test('is counted on in its Chinese title as in its English one', () => {
    expect(plan.title.zh).toMatch(/十五(?:五|个五年)/);
    expect(plan.title.en).toContain('15th');
  });
});

test('a long id that is cut at a hyphen makes no two of them', () => {
  const id = 'abcdefghijabcdefghijabcdefghija-county';
  expect(nextPlan({ ...haining, id }, new Map()).plan.id).toBe('abcdefghijabcdefghijabcdefghija-2025');
});
