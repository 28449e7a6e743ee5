import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseNotation } from '../../src/notation/parse-notation';
import { parsePlan } from '../../src/plan/load-plan';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { languages, type Language } from '../../src/words/language';
import { contentAt, numberFormatAt, progressPlaces, sheetOf, textsOf } from '../template/spec-reader';

function caseFile(name: string): string {
  return readFileSync(join(__dirname, '../cases/plan', name), 'utf8');
}

const text = caseFile('national-14fyp.json');
const plan = JSON.parse(text) as Plan;
const printed = parse<Record<string, string>>(caseFile('national-14fyp.csv'), { columns: true });

describe('another plan than the built-in one', () => {
  test('is taken', () => expect(parsePlan(text)).toEqual({ ok: true, plan }));

  test('holds the 20 rows of its table as printed', () => {
    expect(printed).toHaveLength(20);
    expect(
      plan.indicators.map(({ no, group, name, unit, target, attribute, base }) => [
        ...[no, group.zh, name.zh, unit?.zh, base, target],
        attribute === 'binding' ? '约束性' : '预期性',
      ]),
    ).toEqual(
      printed.map(({ no, group, name, unit, base2020, target2025, attribute }) => [
        ...[no, group, name, unit, base2020?.replace('*', ''), target2025, attribute],
      ]),
    );
  });

  test('has kinds of target that the built-in one lacks, and bases that are missing', () => {
    const kinds = new Set(plan.indicators.map(({ kind }) => kind));
    for (const kind of ['compound', 'increment', 'growth', 'interval', 'approx'] as const)
      expect(kinds).toContain(kind);
    expect(plan.indicators.filter(({ base }) => base === '—').map(({ no }) => no)).toEqual([
      '4',
      '14',
      '15',
      '19',
      '20',
    ]);
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
    expect(spec.sheets.map(({ id }) => id)).toEqual(['guide', 'progress', 'overview', 'register', 'dictionary']);
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
