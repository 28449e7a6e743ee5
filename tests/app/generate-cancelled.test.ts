/** A large template takes a while to write: it says how far it has come, and may be given up. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generateTemplate } from '../../src/app/generate-template';
import type { Notice } from '../../src/app/outcome';
import { cancelCommands } from '../../src/app/queue';
import type { Plan } from '../../src/plan/plan';
import { planOf } from '../../tools/bench/many-indicators';
import { codes, Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
});
afterAll(() => desk.close());

/** One that a workbook can keep: no indicator is a part of one that has another id here. */
const many = planOf(500);
const large: Plan = { ...many, indicators: many.indicators.map(({ partOf: _whole, ...own }) => own) };

it('cancelled while it is being written, it leaves nothing behind', async () => {
  const before = desk.picture();
  const told: Notice[] = [];
  const outcome = await generateTemplate({ plan: large, language: 'zh-CN' }, (notice) => {
    told.push(notice);
    if (notice.code === 'writing') cancelCommands();
  });
  expect(codes(outcome)).toEqual(['writing-stopped', 'cleaned-up']);
  const { rows, total } = told[0]?.details ?? {};
  expect(Number(rows)).toBeGreaterThan(0);
  expect(Number(rows)).toBeLessThan(Number(total));
  expect(desk.picture()).toEqual(before);
});

it('in a filled workbook, cancelled while it is made again, it leaves all as before', async () => {
  await desk.generate({ plan: large });
  await desk.type('5', '2021', '60.4');
  await desk.type('5', 'note', '快报数');
  const before = desk.picture();
  const plan = { ...large, title: { ...large.title, zh: '另一个名称' } };
  const outcome = await generateTemplate({ plan, language: 'en-US' }, ({ code }) => {
    if (code === 'writing') cancelCommands();
  });
  expect(codes(outcome)).toEqual(['writing-stopped', 'cleaned-up']);
  expect(desk.picture()).toEqual(before);
});
