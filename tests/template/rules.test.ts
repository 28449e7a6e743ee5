import { describe, expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/template/build-workbook';
import { samplePlan } from './sample-plan';
import { contentAt, placeOf, sheetOf } from './spec-reader';

const longName = `${'表'.repeat(29)}'1`;
const workbooks = (['zh-CN', 'en-US'] as const).map((language) =>
  buildWorkbook(samplePlan, { language, sheetNames: { register: longName, dictionary: longName.replace('1', '2') } }),
);
const rules = workbooks.flatMap(({ sheets }) => sheets.flatMap(({ validations }) => validations));
const conditionals = workbooks.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.conditionals));
const formulas = [
  ...conditionals.flatMap((rule) => (rule.type === 'custom' ? [rule.formula] : [])),
  ...rules.flatMap(({ rule }) => (rule.type === 'custom' ? [rule.formula] : rule.type === 'list' ? [rule.source] : [])),
];

describe('native rules', () => {
  test('use no PLAN function: Excel would not calculate one there', () => {
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes('PLAN.'))).toEqual([]);
  });

  test('stay below the 255 characters that Excel takes, whatever a sheet is called', () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(255);
  });

  test('take their lists from ranges of the dictionary', () => {
    const lists = rules.flatMap(({ rule }) => (rule.type === 'list' ? [rule.source] : []));
    expect(lists).toHaveLength(2);
    for (const source of lists) expect(source).toMatch(/^='表+''2'!\$A\$7:\$A\$11$/);
  });

  test('offer the reasons that stand in the dictionary', () => {
    const spec = buildWorkbook(samplePlan, { language: 'zh-CN' });
    const dictionary = sheetOf(spec, 'dictionary');
    const reasons = [7, 8, 9, 10, 11].map((row) => contentAt(dictionary, placeOf(`A${row}`)));
    expect(reasons).toEqual(['尚未发布', '未开展统计', '口径调整', '数据待核', '其他']);
  });

  test('fit the message boxes: 32 characters of title, 255 of message', () => {
    for (const { title, message, prompt } of rules) {
      for (const text of [title, prompt?.title ?? '']) expect(text.length).toBeLessThanOrEqual(32);
      for (const text of [message, prompt?.message ?? '']) expect(text.length).toBeLessThanOrEqual(255);
    }
  });

  test('warn about each entry by what it measures', () => {
    const { validations } = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress');
    const byRange = Object.fromEntries(validations.map(({ ranges, rule }) => [ranges.join(), rule]));
    expect(byRange['L7:P7']).toEqual({ type: 'decimal', operator: 'greaterThanOrEqualTo', formula1: 0 });
    expect(byRange['L8:P8']).toEqual({ type: 'decimal', operator: 'between', formula1: 0, formula2: 100 });
    expect(byRange['L9:P9']).toEqual({
      type: 'custom',
      formula: '=LEN(SUBSTITUTE(L9,"：",":"))-LEN(SUBSTITUTE(SUBSTITUTE(L9,"：",":"),":",""))=2',
    });
    expect(byRange['D2']).toEqual({
      type: 'custom',
      formula: '=OR(AND(D2>=2026,D2<=2030),AND(D2>=DATE(2026,1,1),D2<=DATE(2030,12,31)))',
    });
  });

  test('mark an entry by its id and year in the register, hard over soft', () => {
    const { conditionals: own } = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress');
    const marks = own.flatMap((rule) => (rule.type === 'custom' && rule.formula.includes('COUNTIFS') ? [rule] : []));
    expect(marks.map(({ formula }) => formula)).toEqual([
      `=COUNTIFS('审核记录'!$O$5:$O$304,$A7&"|"&L$4,'审核记录'!$C$5:$C$304,"核实性")>0`,
      `=COUNTIFS('审核记录'!$O$5:$O$304,$A7&"|"&L$4,'审核记录'!$C$5:$C$304,"强制性")>0`,
    ]);
    expect(marks.map(({ ranges }) => ranges)).toEqual([['L7:P9'], ['L7:P9']]);
  });

  test('tint every word that STATUS can return', () => {
    const { conditionals: own } = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress');
    const tinted = own.flatMap((rule) =>
      rule.type === 'custom' && rule.ranges.join() === 'U7:U9' ? [...rule.formula.matchAll(/"([^"]+)"/g)] : [],
    );
    expect(tinted.map(([, word]) => word).sort()).toEqual(
      '提前实现 快于时序 符合时序 基本符合 滞后 倒退 达标保持 达标趋弱 未达标 已完成 未完成 未填报 无法评估'
        .split(' ')
        .sort(),
    );
  });
});
