import { describe, expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/template/build-workbook';
import { changedTargets } from '../../src/template/changed-targets';
import { locate } from '../../src/template/locate';
import type { CellContent } from '../../src/template/sheet-spec';
import { samplePlan } from './sample-plan';
import { contentAt, progressPlaces, sheetOf } from './spec-reader';

const cells = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress').contents[0]?.cells ?? [];
const located = locate(samplePlan, cells.slice(3));

/** The block with one cell changed. */
function blockWith(id: string, key: string, content: CellContent): readonly (readonly CellContent[])[] {
  const [row, column] = [located.rows.get(id), located.columns.get(key)];
  return cells.slice(3).map((line, r) => line.map((was, c) => (r === row && c === column ? content : was)));
}

describe('targets that the office changed', () => {
  test('a workbook as made has none', () => {
    expect(changedTargets(samplePlan, located, cells.slice(3))).toEqual(new Map());
  });

  test.each<[string, string, CellContent]>([
    ['rate', 'target', 96.5],
    ['rate', 'criterion', '≥96.5'],
    ['jobs', 'target', '[14]'],
    ['rate', 'base', 90.1],
  ])('the %s %s changed to %s is found and not overwritten by the plan', (id, key, content) => {
    const carried = changedTargets(samplePlan, located, blockWith(id, key, content));
    expect(carried).toEqual(new Map([[id, new Map([[key, content]])]]));
    const again = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', carried }), 'progress');
    const { rows, columns } = progressPlaces(again);
    expect(contentAt(again, { row: rows.get(id) ?? -1, column: columns.get(key) ?? -1 })).toBe(content);
  });

  test('a cleared target is no decision: the printed one comes back', () => {
    expect(changedTargets(samplePlan, located, blockWith('rate', 'target', ''))).toEqual(new Map());
  });
});
