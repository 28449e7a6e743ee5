import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseNotation } from '../../src/notation/parse-notation';
import { builtInPlan, builtInPlanIds } from '../../src/plan/built-in';
import { parsePlan } from '../../src/plan/load-plan';
import { defaultPlan, inBrief, offeredPlans } from '../../src/plan/offered-plans';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { languages, type Language } from '../../src/words/language';
import { contentAt, numberFormatAt, progressPlaces, sheetOf, textsOf } from '../template/spec-reader';

const plan = builtInPlan('national-14fyp') as Plan;
const text = JSON.stringify(plan);
const table = readFileSync(join(__dirname, '../cases/plan/national-14fyp.csv'), 'utf8');
const printed = parse<Record<string, string>>(table, { columns: true });

test('every built-in plan is offered as it is, in brief', () => {
  expect(offeredPlans).toEqual(builtInPlanIds.map((id) => inBrief(builtInPlan(id) as Plan)));
  expect(offeredPlans).toContain(defaultPlan);
});

describe('the outline of the national plan', () => {
  test('passes the same checks as any plan file', () => expect(parsePlan(text)).toEqual({ ok: true, plan }));

  test('holds the 20 rows of its table as printed', () => {
    expect(printed).toHaveLength(20);
    expect(
      plan.indicators.map(({ no, group, name, unit, target, attribute, base, baseYear }) => [
        ...[no, group.zh, name.zh, unit?.zh, baseYear === 2019 ? `${base}*` : base, target],
        attribute === 'binding' ? '约束性' : '预期性',
      ]),
    ).toEqual(
      printed.map(({ no, group, name, unit, base2020, target2025, attribute }) => [
        ...[no, group, name, unit, base2020, target2025, attribute],
      ]),
    );
  });

  test('has kinds of target that Haining lacks, and bases that are missing', () => {
    const kinds = new Set(plan.indicators.map(({ kind }) => kind));
    for (const kind of ['compound', 'increment', 'growth', 'words'] as const) expect(kinds).toContain(kind);
    expect(plan.indicators.filter(({ base }) => base === '—').map(({ no }) => no)).toEqual([
      '4',
      '14',
      '15',
      '19',
      '20',
    ]);
  });

  test.each(plan.indicators.map(({ no, name, target, criterion }) => [no, name.zh, target, criterion] as const))(
    'judges no. %s %s by a number that it prints, or by none',
    (_no, _name, target, criterion) => {
      const numbers = (of: string) => of.match(/\d+(?:\.\d+)?/g) ?? [];
      expect(target).toEqual(expect.stringContaining(numbers(criterion)[0] ?? ''));
      if (numbers(target).length === 0) expect(criterion).toBe('--');
    },
  );

  test('counts the paths of nos. 3, 13 and 18 from 2019, the year of their bases', () => {
    expect(plan.indicators.filter(({ baseYear }) => baseYear === 2019).map(({ no }) => no)).toEqual(['3', '13', '18']);
    const progress = sheetOf(buildWorkbook(plan, { language: 'zh-CN' }), 'progress');
    const { columns, rows } = progressPlaces(progress);
    const at = (id: string, key: string) => ({ row: rows.get(id) ?? -1, column: columns.get(key) ?? -1 });
    for (const key of ['due', 'gap', 'status', 'projection', 'why', 'pace', 'lagging']) {
      expect(contentAt(progress, at('urbanisation', key))).toContain(',2019');
      expect(contentAt(progress, at('high-value-patents', key))).toContain(',2020');
    }
    expect([
      contentAt(progress, at('urbanisation', 'base')),
      numberFormatAt(progress, at('urbanisation', 'base')),
    ]).toEqual([60.6, '0.0"*"']);
  });

  test('may print a target in words as long as its source says them', () => {
    const inWords = plan.indicators.filter(({ target }) => !parseNotation(target).ok).map(({ no }) => no);
    expect(inWords).toEqual(['1', '2', '4', '7']);
    const unquoted = text.replace('GDP）增长 2.3 保持在合理区间', 'GDP）增长 2.3 合理区间');
    const read = parsePlan(unquoted);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: 'unreadable-target', row: { zh: expect.any(String) } },
    ]);
  });
});

describe.each(languages)('its template in %s', (language) => {
  const spec = buildWorkbook(plan, { language });
  const progress = sheetOf(spec, 'progress');
  const { columns, rows } = progressPlaces(progress);

  test('has no sheet for results that it does not have', () => {
    expect(spec.sheets.map(({ id }) => id)).toEqual([
      'guide',
      'progress',
      'overview',
      'openQuestions',
      'register',
      'dictionary',
    ]);
  });

  test('has a row for each indicator, with base, target and criterion as the plan has them', () => {
    for (const { id, base, target, criterion } of plan.indicators) {
      const cells = ['base', 'target', 'criterion'].map((key) => shownAt(rows.get(id) ?? -1, columns.get(key) ?? -1));
      expect([id, ...cells]).toEqual([id, base, target, criterion]);
    }
  });

  test('names every indicator, group and unit in the language', () => {
    const say = (of: { readonly zh: string; readonly en: string }) => (language === 'zh-CN' ? of.zh : of.en);
    for (const { id, name, group, unit } of plan.indicators) {
      const cells = ['name', 'group', 'unit'].map((key) => shownAt(rows.get(id) ?? -1, columns.get(key) ?? -1));
      expect([id, ...cells]).toEqual([id, say(name), say(group), unit && say(unit)]);
    }
  });

  test('holds no text that is missing', () => {
    const texts = spec.sheets.flatMap(textsOf);
    expect(texts.filter((one) => /undefined|NaN|\[object/.test(one))).toEqual([]);
  });

  function shownAt(row: number, column: number): string {
    const content = contentAt(progress, { row, column });
    const decimals = /\.(0+)/.exec(numberFormatAt(progress, { row, column }))?.[1]?.length ?? 0;
    return typeof content === 'number' ? content.toFixed(decimals) : String(content);
  }
});

describe('periods of other lengths', () => {
  test.each<[number, number, Language]>([
    [2025, 2030, 'zh-CN'],
    [2025, 2026, 'en-US'],
    [2020, 2035, 'zh-CN'],
    [2020, 2070, 'en-US'],
  ])('%i to %i has a column for each year', (baseYear, endYear, language) => {
    const read = parsePlan(JSON.stringify({ ...plan, baseYear, endYear }));
    if (!read.ok) throw new Error('refused');
    const { columns } = progressPlaces(sheetOf(buildWorkbook(read.plan, { language }), 'progress'));
    const years = Array.from({ length: endYear - baseYear }, (_, i) => String(baseYear + 1 + i));
    expect([...columns.keys()].filter((key) => /^\d{4}$/.test(key))).toEqual(years);
  });
});
