import { describe, expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/template/build-workbook';
import type { WorkbookSpec } from '../../src/template/sheet-spec';
import { enlarged, samplePlan } from './sample-plan';

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const contentBytes = ({ sheets }: WorkbookSpec) => sheets.reduce((sum, { contents }) => sum + bytes(contents), 0);
const count = (spec: WorkbookSpec, of: (sheet: WorkbookSpec['sheets'][number]) => number) =>
  spec.sheets.reduce((sum, sheet) => sum + of(sheet), 0);

describe('two thousand indicators', () => {
  const small = buildWorkbook(enlarged(samplePlan, 200), { language: 'zh-CN' });
  const large = buildWorkbook(enlarged(samplePlan, 2000), { language: 'zh-CN' });

  test('grow in cells, not in rules', () => {
    const rules = (spec: WorkbookSpec) =>
      count(
        spec,
        ({ formats, validations, conditionals }) => formats.length + validations.length + conditionals.length,
      );
    expect(rules(large)).toBeLessThan(rules(small) * 1.5);
    expect(contentBytes(large)).toBeLessThan(contentBytes(small) * 11);
  });

  test('describe their looks in a fraction of what stands in the cells', () => {
    const looks = bytes(large) - contentBytes(large);
    expect(looks).toBeLessThan(contentBytes(large) * 0.1);
  });

  test('keep every address list within what Excel takes', () => {
    const lists = large.sheets.flatMap(({ formats, validations, conditionals }) =>
      [...formats, ...validations, ...conditionals].map(({ ranges }) => ranges.join(',').length),
    );
    expect(Math.max(...lists)).toBeLessThanOrEqual(8192);
  });

  test('stand in one block per sheet', () => {
    expect(large.sheets.map(({ contents }) => contents.length)).toEqual(large.sheets.map(() => 1));
  });
});
