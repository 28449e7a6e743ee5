import { describe, expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/template/build-workbook';
import { locate } from '../../src/template/locate';
import type { CellContent } from '../../src/template/sheet-spec';
import { samplePlan } from './sample-plan';
import { sheetOf } from './spec-reader';

const cells = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress').contents[0]?.cells ?? [];
/** PLAN_Progress as the template makes it: key row, bands, headers, three rows. */
const block: readonly (readonly CellContent[])[] = cells.slice(3);

const withoutColumn = (at: number) => block.map((row) => row.filter((_, column) => column !== at));

describe('finding columns and rows by their keys', () => {
  test('a template as made has no problems and stands in its own order', () => {
    const { columns, rows, problems, order } = locate(samplePlan, block);
    expect(problems).toEqual([]);
    expect([columns.get('no'), columns.get('2026'), columns.get('kind')]).toEqual([1, 11, 31]);
    expect([...rows]).toEqual([
      ['jobs', 3],
      ['rate', 4],
      ['mix', 5],
    ]);
    expect(order?.rows).toEqual(['jobs', 'rate', 'mix']);
  });

  test('sorted rows and moved columns are found where they stand now', () => {
    const sorted = [...block.slice(0, 3), block[5] ?? [], block[3] ?? [], block[4] ?? []];
    const moved = sorted.map((row) => [row[0] ?? null, ...row.slice(2, 12), row[1] ?? null, ...row.slice(12)]);
    const { columns, rows, problems, order } = locate(samplePlan, moved);
    expect(problems).toEqual([]);
    expect([columns.get('no'), columns.get('2026'), rows.get('mix'), rows.get('rate')]).toEqual([11, 10, 3, 5]);
    expect(order?.rows).toEqual(['mix', 'jobs', 'rate']);
    expect(order?.columns[11]).toBe('no');
  });

  test('writing in place from the order found gives the same rows and columns again', () => {
    const sorted = [...block.slice(0, 3), block[5] ?? [], block[3] ?? [], block[4] ?? []];
    const { order } = locate(samplePlan, sorted);
    if (!order) throw new Error('the order should be usable');
    const again = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', order }), 'progress').contents[0]?.cells ?? [];
    expect(locate(samplePlan, again.slice(3)).order).toEqual(order);
  });

  test('a deleted column is named, and nothing is to be written in place', () => {
    const { problems, order } = locate(samplePlan, withoutColumn(12));
    expect(problems).toEqual([{ code: 'column-missing', key: '2027' }]);
    expect(order).toBeNull();
  });

  test('a column of our own making is left alone', () => {
    const { problems, order } = locate(
      samplePlan,
      block.map((row, i) => [...row.slice(0, 5), i === 0 ? 'mine' : 'x', ...row.slice(5)]),
    );
    expect(problems).toEqual([{ code: 'column-unknown', key: 'mine', columns: [5] }]);
    expect(order?.columns.slice(4, 7)).toEqual(['unit', '', 'attribute']);
  });

  test('a copied row is reported with both places and belongs to nobody', () => {
    const { rows, problems, order } = locate(samplePlan, [...block, block[4] ?? []]);
    expect(problems).toEqual([{ code: 'row-duplicated', indicatorId: 'rate', rows: [4, 6] }]);
    expect(rows.has('rate')).toBe(false);
    expect(order).toBeNull();
  });

  test('a deleted row and a row of another plan are told apart', () => {
    const foreign = (block[4] ?? []).map((content, at) => (at === 0 ? 'gdp' : content));
    const { problems } = locate(samplePlan, [...block.slice(0, 4), foreign, block[5] ?? []]);
    expect(problems).toEqual([
      { code: 'row-unknown', indicatorId: 'gdp', rows: [4] },
      { code: 'indicator-missing', indicatorId: 'rate' },
    ]);
  });

  test('an inserted blank row is nobody’s and harmless', () => {
    const blank = (block[3] ?? []).map((): CellContent => '');
    const { problems, rows, order } = locate(samplePlan, [...block.slice(0, 4), blank, ...block.slice(4)]);
    expect(problems).toEqual([]);
    expect(rows.get('rate')).toBe(5);
    expect(order?.rows).toEqual(['jobs', '', 'rate', 'mix']);
  });

  test('without its key row the sheet is not guessed at', () => {
    const { rows, problems, order } = locate(samplePlan, block.slice(1));
    expect(rows.size).toBe(0);
    expect(problems).toContainEqual({ code: 'column-missing', key: 'key' });
    expect(order).toBeNull();
  });
});
