/** Rows of the register that people cut, put in elsewhere, and filled with explanations from other lists. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Desk } from './desk';
import { registered } from './register-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
  await desk.type('7', '2021', '20');
  await desk.type('8', '2021', '30');
  await desk.type('12', '2021', '7.9');
  await desk.check();
});
afterAll(() => desk.close());

const sheetName = '审核记录';
const explanations = async () => (await registered(desk, 'indicator', 'explanation')).map((text) => text.trim());
const reasons = ['企业外迁，职工随迁', '统计口径按新规调整', '技能提升行动集中取证'];
const explained = async () => {
  const said = await explanations();
  return reasons.map((reason) => said.filter((text) => text.endsWith(reason)));
};

it('explanations that are pasted over several rows stand beside their findings', async () => {
  await desk.workbench.paste(
    sheetName,
    'K5:K7',
    reasons.map((reason) => [reason]),
  );
  await desk.check();
  const said = await explained();
  expect(said.map(([text]) => text?.split(' ')[0])).toEqual(['7', '8', '12']);
});

it('a row that was cut and put in below others, and the filter, lose no explanation', async () => {
  const before = await explained();
  await desk.run((workbook) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    sheet.getRange('10:10').insert('Down');
    sheet.getRange('10:10').copyFrom('5:5');
    sheet.getRange('5:5').delete('Up');
    sheet.autoFilter.apply(sheet.getRange('A4:O20'), 2, { filterOn: 'Values', values: ['强制性'] });
  });
  await desk.check();
  expect(await explained()).toEqual(before);
});

it('a row pasted over another brings that finding back, open, and keeps the explanation once', async () => {
  const before = await explained();
  await desk.run((workbook) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    sheet.getRange('6:6').copyFrom('5:5');
  });
  await desk.check();
  const after = await explained();
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  expect(after[1]).toEqual([]);
  expect(await explanations()).toContain(before[1]?.[0]?.replace(reasons[1] ?? '', '').trim());
});
