import { describe, expect, test } from '@jest/globals';
import {
  cellKey,
  headerRowsIn,
  registerCapacity,
  registerColumns,
  registerEntryColumns,
} from '../../src/template/register-layout';
import { templateWords } from '../../src/words/template-words';
import { buildWorkbook } from '../../src/template/build-workbook';
import { enlarged, samplePlan } from './sample-plan';
import { numberFormatAt, sheetOf } from './spec-reader';

describe('the register', () => {
  test('ties a finding to its cell by indicator and year', () => {
    expect([cellKey('jobs', 2021), cellKey('jobs', null)]).toEqual(['jobs|2021', '']);
  });

  test('has room for the findings of a large plan', () => {
    expect([registerCapacity(samplePlan), registerCapacity(enlarged(samplePlan, 2000))]).toEqual([300, 8000]);
  });

  test('keeps an entry that looks like a formula as text, and answers unlocked', () => {
    const sheet = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'register');
    const place = (key: (typeof registerColumns)[number]) => ({ row: 4, column: registerColumns.indexOf(key) });
    expect([numberFormatAt(sheet, place('value')), numberFormatAt(sheet, place('message'))]).toEqual(['@', '@']);
    const unlocked = sheet.formats.filter(({ locked }) => locked === false).flatMap(({ ranges }) => ranges);
    expect(unlocked).toEqual(['K5:M304']);
    expect(registerEntryColumns).toEqual(['explanation', 'filler', 'date']);
  });

  const keys = registerColumns;
  const row = (id: string, text = '') => keys.map((key) => (key === 'id' ? id : text));
  const headers = (language: 'zh-CN' | 'en-US') =>
    keys.map((key) => (key === 'id' ? '' : templateWords[language].register.headers[key]));
  test.each([
    ['as it was made', [keys, headers('zh-CN'), row('V02|jobs|2021')], 2],
    [
      'with a title of the office’s own above its headers',
      [keys, row('', '审核'), headers('en-US'), row('V02|jobs|2021')],
      3,
    ],
    ['whose headers say something else', [keys, row('', '标题'), row('V02|jobs|2021')], 2],
    ['whose headers were sorted among the findings', [keys, row(''), row('V02|jobs|2021'), headers('zh-CN')], 2],
    ['without findings', [keys, row(''), headers('zh-CN'), row('')], 3],
  ] as const)('%s is read from below its headers', (_title, values, wanted) => {
    expect(headerRowsIn(values)).toBe(wanted);
  });
});
