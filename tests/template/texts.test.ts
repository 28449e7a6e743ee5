import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { legalSheetName, sheetNamesOf } from '../../src/template/sheet-names';
import { needsTextFormat } from '../../src/template/text-cells';
import { indicator, samplePlan } from './sample-plan';
import { contentAt, numberFormatAt, progressPlaces, sheetOf, textsOf } from './spec-reader';

const haining = builtInPlan('haining-14fyp') as Plan;

describe('texts that Excel would read as something else', () => {
  test('stay texts on the sheets of tasks, special targets and open questions, too', () => {
    const evil = { zh: '=HYPERLINK("x")', en: '=HYPERLINK("x")' };
    const source = { place: '=1+1', line: 1, quote: '=1+1' };
    const [target] = haining.specialTargets ?? [];
    const [task] = haining.tasks ?? [];
    if (!target || !task) throw new Error('the plan lacks tasks or special targets');
    const plan = {
      ...haining,
      indicators: haining.indicators.map((each) => ({ ...each, name: evil, sources: [source] })),
      tasks: [{ ...task, name: evil, target: '=1+1', contents: [{ id: 'task-1-01', name: evil, sources: [source] }] }],
      specialTargets: [
        { ...target, name: evil, operator: '=1', period: { ...target.period, text: '=1' }, sources: [source] },
      ],
    };
    const spec = buildWorkbook(plan, { language: 'en-US' });
    const formulas = (['tasks', 'specialTargets', 'openQuestions'] as const).flatMap((id) => {
      const sheet = sheetOf(spec, id);
      return (sheet.contents[0]?.cells ?? []).flatMap((cells, row) =>
        cells.flatMap((content, column) =>
          /^=(1|HYPER)/.test(String(content)) ? [numberFormatAt(sheet, { row, column })] : [],
        ),
      );
    });
    expect(formulas.length).toBeGreaterThan(20);
    expect(new Set(formulas)).toEqual(new Set(['@']));
  });

  test.each([
    '=SUM(A1)',
    '+1',
    '-x',
    '@name',
    '--',
    '7:35',
    '3-5',
    '1/2',
    '12%',
    '１'.normalize('NFKC'),
    'TRUE',
    '2e5',
    "'x",
    'Mar-5',
  ])('%s is kept as text', (text) => expect(needsTextFormat(text)).toBe(true));

  test.each(['城镇新增就业人数', '“互联网+监察”掌上执法占比', '高、中、初级', 'New jobs', '万人', '%', '浙江省厅'])(
    '%s needs nothing',
    (text) => expect(needsTextFormat(text)).toBe(false),
  );

  test('a plan cannot bring a formula into the workbook, in whatever field it stands', () => {
    const evil = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(evil, (text) => {
        const both = { zh: text, en: text };
        const own = indicator({
          id: 'a',
          no: text,
          name: both,
          group: both,
          unit: both,
          issuer: text,
          department: text,
        });
        const plan = { ...samplePlan, title: both, shortTitle: both, indicators: [own] };
        const sheet = sheetOf(buildWorkbook(plan, { language: 'en-US' }), 'progress');
        const { columns } = progressPlaces(sheet);
        for (const key of ['no', 'name', 'group', 'unit', 'issuer', 'department']) {
          const place = { row: 6, column: columns.get(key) ?? -1 };
          expect(contentAt(sheet, place)).toBe(text);
          expect(numberFormatAt(sheet, place)).toBe('@');
        }
        expect(numberFormatAt(sheet, { row: 0, column: 1 })).toBe('@');
      }),
      { numRuns: 50 },
    );
  });
});

describe('sheet names', () => {
  test('are legal whatever the plan calls its review', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (title) => {
        const review = { title: { zh: title, en: title }, baseYear: 2015, endYear: 2020, rows: [] };
        const name = sheetNamesOf({ review }, 'zh-CN').get('review') ?? '';
        expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
        expect(name).not.toMatch(/^'|'$/);
      }),
    );
  });

  test('lose what Excel does not take', () => {
    expect(legalSheetName("'十三五'/完成：情况[1]?")).toBe("十三五' 完成：情况 1");
  });
});

describe('both languages', () => {
  const chinese = buildWorkbook(samplePlan, { language: 'zh-CN' });
  const english = buildWorkbook(samplePlan, { language: 'en-US' });

  test('give the same cells, formats and rules', () => {
    const shape = (spec: typeof chinese) =>
      spec.sheets.map(({ id, contents, validations, conditionals }) => ({
        id,
        cells: contents.map(({ cells }) => cells.map((row) => row.map((content) => typeof content))),
        validations: validations.length,
        conditionals: conditionals.length,
      }));
    const [zh, en] = [shape(chinese), shape(english)];
    expect(en.map(({ id, validations, conditionals }) => [id, validations, conditionals])).toEqual(
      zh.map(({ id, validations, conditionals }) => [id, validations, conditionals]),
    );
    for (const id of ['guide', 'overview', 'register'] as const)
      expect(en.find((one) => one.id === id)?.cells).toEqual(zh.find((one) => one.id === id)?.cells);
  });

  test('an English workbook says nothing in Chinese but what the plan prints', () => {
    for (const id of ['guide', 'progress', 'overview', 'register'] as const) {
      const printed = new Set(['人才科', '专栏1', '主要指标']);
      const chineseTexts = textsOf(sheetOf(english, id)).filter(
        (text) => /[\u3400-\u9fff]/.test(text) && !printed.has(text),
      );
      expect([id, chineseTexts]).toEqual([id, []]);
    }
  });

  test('a Chinese workbook says nothing in English but names of programs', () => {
    for (const id of ['guide', 'overview', 'register'] as const) {
      const visible = textsOf(sheetOf(chinese, id)).filter(
        (text) => /[A-Za-z]{3}/.test(text) && !/[\u3400-\u9fff]/.test(text),
      );
      const technical = visible.filter((text) => !/^[a-z][A-Za-z]*$|^[ymd-]+$/.test(text));
      expect([id, technical]).toEqual([id, []]);
    }
  });
});
