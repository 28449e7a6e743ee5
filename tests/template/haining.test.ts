import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import haining from '../../src/plan/built-in/haining-14fyp.json';
import { buildWorkbook } from '../../src/template/build-workbook';
import type { CellContent } from '../../src/template/sheet-spec';
import { contentAt, numberFormatAt, progressPlaces, sheetOf, textsOf } from './spec-reader';
import { dump } from './dump';

const plan = haining as unknown as Plan;
const spec = buildWorkbook(plan, { language: 'zh-CN' });
const progress = sheetOf(spec, 'progress');

/** What a person reads in a cell: a number with its printed decimals, a text as it is. */
function shown(content: CellContent | undefined, format: string): string {
  return typeof content === 'number' ? content.toFixed(/\.(0+)/.exec(format)?.[1]?.length ?? 0) : String(content);
}

describe('the Haining template', () => {
  test('shows base and target of all 19 indicators exactly as box 2 prints them', () => {
    const { columns, rows } = progressPlaces(progress);
    expect(rows.size).toBe(19);
    for (const { id, base, target, criterion } of plan.indicators) {
      const cells = ['base', 'target', 'criterion'].map((key) => {
        const place = { row: rows.get(id) ?? -1, column: columns.get(key) ?? -1 };
        return shown(contentAt(progress, place), numberFormatAt(progress, place));
      });
      expect([id, ...cells]).toEqual([id, base, target, criterion]);
    }
  });

  test('shows the 16 results of the previous plan as printed, judged by the function', () => {
    const review = sheetOf(spec, 'review');
    expect(review.name).toBe('“十三五”完成情况');
    (plan.review?.rows ?? []).forEach(({ base, target, actual }, i) => {
      const cells = [5, 6, 8].map((column) => {
        const place = { row: 5 + i, column };
        return shown(contentAt(review, place), numberFormatAt(review, place));
      });
      expect(cells).toEqual([base, target, actual]);
    });
    expect(contentAt(review, { row: 5, column: 9 })).toBe('=PLAN.STATUS($F6,$H6,IF($I6="","",$I6),$I$4,$I$4,,2015)');
    expect(review.contents[0]?.cells.length).toBe(5 + 16);
  });

  test('states both figures of a contradiction with their places, and the one in use', () => {
    const texts = textsOf(sheetOf(spec, 'guide')).join('\n');
    expect(texts).toContain('城镇新增就业人数：采用 13万人');
    expect(texts).toMatch(/13万人（专栏2，第 86 行/);
    expect(texts).toMatch(/10万人次（附表 任务2，第 439 行/);
  });

  test.each(['zh-CN', 'en-US'] as const)('is as it was looked at last (%s)', (language) => {
    const text = dump(buildWorkbook(plan, { language }));
    const folder = join(__dirname, '../cases/template');
    const file = join(folder, `${plan.id}.${language}.txt`);
    // Regenerated on purpose only: UPDATE_GOLDEN=1 npx jest tests/template, then read the difference.
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });
});
