/** Reading a large workbook that stands, before its template is made again: in steps that do not grow with it. */
import { expect, it } from '@jest/globals';
import { otherEntries } from '../../src/app/other-entries';
import type { OwnSheet, WorkbookFacts } from '../../src/excel/facts';
import { buildWorkbook } from '../../src/template/build-workbook';
import { keyedRows } from '../../src/template/keyed-layout';
import { sheetOf } from '../template/spec-reader';
import { planOf } from '../../tools/bench/many-indicators';

const decomposition = { departments: [], towns: Array.from({ length: 20 }, (_, i) => `第${i + 1}街道`) };

function read(indicators: number) {
  const plan = { ...planOf(indicators), decomposition };
  const { name, contents } = sheetOf(buildWorkbook(plan, { language: 'zh-CN' }), 'decomposition');
  const values = (contents[0]?.cells ?? []).slice(keyedRows.key).map((row) => row.map((content) => content ?? ''));
  const sheet = { name, block: { row: keyedRows.key, column: 0, values } } as unknown as OwnSheet;
  const steps = otherEntries({ own: { decomposition: sheet } } as unknown as WorkbookFacts, plan, true);
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, rows: values.length - (keyedRows.data - keyedRows.key), found: value };
  }
}

it('has more steps the more rows stand, and finds them all', () => {
  const [few, many] = [read(100), read(1000)];
  expect(many.count).toBeGreaterThan(3 * few.count);
  const [annual] = many.found;
  expect([annual?.id, annual?.entries.order?.rows.length]).toEqual(['decomposition', many.rows]);
});
