import { describe, expect, test } from '@jest/globals';
import { cellKey, registerCapacity, registerColumns, registerEntryColumns } from '../../src/template/register-layout';
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
});
