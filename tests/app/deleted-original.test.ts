/** Somebody copied the sheet (移动或复制 → 建立副本), went on in the copy, and deleted the original. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { previewTable } from '../../src/app/preview-table';
import { takeTable } from '../../src/app/take-table';
import { codes, Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterAll(() => desk.close());

it('what was typed into the copy is found again: the sheet is made anew and takes it over by the indicators’ names', async () => {
  await desk.type('5', '2021', '60.4');
  await desk.run((workbook) => workbook.worksheets.getItem('指标进度').copy('End'));
  const copy = desk.sheetNames().find((name) => name.startsWith('指标进度 ')) ?? '';
  const { address } = await desk.place('5', '2022');
  await desk.workbench.type(copy, address, '61.2');
  await desk.run((workbook) => workbook.worksheets.getItem('指标进度').delete());
  expect(codes(await desk.check())).toEqual(['progress-deleted']);

  expect(codes(await desk.generate())).toContain('progress-recreated');
  expect(await desk.holds('5', '2021')).toBe('');
  await desk.run((workbook) => {
    const sheet = workbook.worksheets.getItem(copy);
    sheet.activate();
    sheet.getUsedRange().select();
  });
  const shown = await previewTable({ text: null, forColumn: null });
  if (!shown.ok) throw new Error(codes(shown).join());
  const changes = shown.value.rows.flatMap((row) => row.changes);
  await desk.press((tell) => takeTable(changes, tell));
  expect([await desk.holds('5', '2021'), await desk.holds('5', '2022')]).toEqual([60.4, 61.2]);
  expect(desk.sheetNames()).toContain(copy);
});
