/** A large template takes a while to write: it says how far it has come, and may be given up. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generateTemplate } from '../../src/app/generate-template';
import type { Notice } from '../../src/app/outcome';
import { cancelCommands } from '../../src/app/queue';
import { planOf } from '../../tools/bench/many-indicators';
import { codes, Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
});
afterAll(() => desk.close());

it('cancelled while it is being written, it leaves nothing behind', async () => {
  const before = desk.picture();
  const told: Notice[] = [];
  const outcome = await generateTemplate({ plan: planOf(500), language: 'zh-CN' }, (notice) => {
    told.push(notice);
    if (notice.code === 'writing') cancelCommands();
  });
  expect(codes(outcome)).toEqual(['writing-stopped', 'cleaned-up']);
  const { rows, total } = told[0]?.details ?? {};
  expect(Number(rows)).toBeGreaterThan(0);
  expect(Number(rows)).toBeLessThan(Number(total));
  expect(desk.picture()).toEqual(before);
});
