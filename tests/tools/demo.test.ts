import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import { demoArguments } from '../../tools/demo/arguments';
import { demoPlan } from '../../tools/demo/demo-plan';
import { parseEntriesCsv } from '../../tools/demo/entries-csv';
import { runMainJob, type MainJobDone } from '../../tools/demo/main-job';
import { DemoProblem } from '../../tools/demo/problem';
import type { ResultIndicator } from '../../tools/demo/result';
import type { Language } from '../../src/words/language';

const schema = JSON.parse(readFileSync('tests/cases/result.schema.json', 'utf8')) as object;
const isResult = new Ajv({ strict: false }).compile(schema);

function run(csv: string, language: Language = 'zh-CN', asOf: number | null = null): Promise<MainJobDone> {
  const entries = csv === '' ? [] : parseEntriesCsv(`no,year,value\n${csv}`, 'entries.csv');
  return runMainJob({ plan: demoPlan('haining-14fyp', language), language, asOf, entries });
}

describe('the main job without entries', () => {
  let done: MainJobDone;
  beforeAll(async () => {
    done = await run('');
  });

  it('writes a result as its published schema describes it', () => {
    expect(isResult(done.result) || isResult.errors).toBe(true);
  });

  it('gives 19 indicators, none reported, and no cut-off', () => {
    const { indicators, asOf, counts, findings } = done.result;
    expect(indicators).toHaveLength(19);
    expect(asOf).toBeNull();
    expect(counts.byStatus).toEqual({ 未填报: 19 });
    expect(new Set(indicators.map(({ highlight }) => highlight))).toEqual(new Set(['grey']));
    expect(findings).toEqual([]);
    expect(Object.values(indicators[0]?.actuals ?? {})).toEqual([null, null, null, null, null]);
  });

  it('gives the previous plan’s review with its 13 met and 3 missed', () => {
    const { review } = done.result;
    expect(review.filter(({ met }) => met)).toHaveLength(13);
    expect(review.filter(({ met }) => !met).map(({ no }) => no)).toEqual(['12', '15', '16']);
    expect(review[0]).toMatchObject({ base: '[7.65]', target: '[6]', actual: '[12.86]' });
  });

  it('takes at most three requests', () => {
    expect(done.result.traffic.requests).toBeLessThanOrEqual(3);
  });
});

describe('the main job with entries', () => {
  const csv = [
    '1,2021,2.61',
    '1,2022,2.40',
    '2,2021,1.8',
    '2,2022,2.6',
    '4,2021,97%',
    '5,2021,60.4',
    '5,2022,61.1',
    '6,2021,１１．５',
    '7,2021,27.4',
    '7,2022,27.9',
    '10,2021,7.2',
    '10,2022,7.3',
    '13,2021,"1,000"',
    '15,2021,6.3:31.2:62.5',
    '15,2022,6.6:33:60.4',
    '16,2021,83.6',
    '16,2022,83.1',
    '17,2021,(13)',
    '18,2021,"2,3"',
    '20,2021,1',
    '5,2030,1',
  ].join('\n');
  let done: MainJobDone;
  beforeAll(async () => {
    done = await run(csv);
  });
  const indicator = (no: string) => done.result.indicators.find((each) => each.no === no) as ResultIndicator;

  it('writes a result as its published schema describes it', () => {
    expect(isResult(done.result) || isResult.errors).toBe(true);
  });

  it.each([
    ['1', '符合时序', 'blue', false],
    ['2', '达标趋弱', 'amber', false],
    ['5', '符合时序', 'blue', false],
    ['10', '滞后', 'red', true],
    ['15', '符合时序', 'blue', false],
    ['16', '滞后', 'red', true],
    ['18', '未填报', 'grey', false],
    ['19', '未填报', 'grey', false],
  ] as const)('judges no. %s %s and shows it %s', (no, status, highlight, lagging) => {
    expect(indicator(no)).toMatchObject({ status, highlight, lagging });
  });

  it('takes the last year with an entry as the cut-off', () => {
    expect(done.result.asOf).toBe(2022);
  });

  it.each([
    ['4', 0.97],
    ['6', '１１．５'],
    ['13', 1000],
    ['15', '6.3:31.2:62.5'],
    ['17', -13],
    ['18', '2,3'],
  ])('parses the paste of no. %s as Excel does: %j', (no, held) => {
    expect(indicator(no).actuals['2021']).toBe(held);
  });

  it.each([
    ['4', 'V04', { before: 0.97, after: 97 }],
    ['6', 'V01', { before: '１１．５', after: 11.5 }],
    ['17', 'V12', null],
    ['18', 'V03', null],
  ])('finds in no. %s %s, with its fix', (no, rule, fix) => {
    const found = done.result.findings.find((finding) => finding.indicator === no && finding.rule === rule);
    expect(found).toMatchObject({ year: 2021, value: indicator(no).actuals['2021'], fix });
    expect(found?.cell).toMatch(/^'指标进度'!L\d+$/);
  });

  it('lists what was typed nowhere, with line, number and value', () => {
    expect(done.result.problems).toEqual([
      'line 21: no indicator “20”; “1” was not typed',
      'line 22: no year “2030” (indicator 5); “1” was not typed',
    ]);
  });
});

describe('the main job in English, with a cut-off of its own', () => {
  it('says statuses, reasons and findings in English', async () => {
    const { result } = await run('5,2021,60.4\n5,2022,61.1\n4,2021,971', 'en-US', 2021);
    expect(result.asOf).toBe(2021);
    expect(result.plan.title).toMatch(/Haining/);
    const [five] = result.indicators.filter(({ no }) => no === '5');
    expect(five).toMatchObject({ status: 'Nearly on schedule', latest: 60.4, attribute: 'Expected' });
    expect(result.findings.map(({ rule, message }) => [rule, /[\u4e00-\u9fff]/.test(message)])).toContainEqual([
      'V13',
      false,
    ]);
  });
});

describe('a request that cannot be met', () => {
  it.each([
    [['--language', 'fr'], /--language/],
    [['--as-of', 'soon'], /--as-of.*not a year/],
    [['--colour'], /colour/],
  ])('%j is refused by name', (argv, message) => {
    expect(() => demoArguments(argv)).toThrow(message);
    expect(() => demoArguments(argv)).toThrow(DemoProblem);
  });

  it('an unknown plan names those there are', () => {
    expect(demoPlan('national-14fyp', 'zh-CN').indicators).toHaveLength(20);
    expect(() => demoPlan('hangzhou', 'zh-CN')).toThrow(/hangzhou.*haining-14fyp/);
  });
});
