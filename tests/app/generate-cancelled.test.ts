/** A large template takes a while to write: it says how far it has come, and may be given up. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generateTemplate } from '../../src/app/generate-template';
import type { Notice } from '../../src/app/outcome';
import { cancelCommands } from '../../src/app/queue';
import { planOf } from '../../tools/bench/many-indicators';
import { codes, Desk } from './desk';
import { haining } from '../haining';

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

/** A name that was pointed anew may have quotes about its sheet that it need not have. */
function unquoted(picture: string): string {
  return picture.replaceAll(/"formula":"='([^'"]*)'!/g, '"formula":"=$1!');
}

it('in a filled workbook, cancelled while it is made again, it leaves all as before', async () => {
  await desk.openTemplate();
  await desk.type('5', '2021', '60.4');
  await desk.type('5', 'note', '快报数');
  const before = unquoted(desk.picture());
  // So many rows that they take more than one request.
  const towns = Array.from({ length: 400 }, (_, i) => `第${i + 1}街道`);
  const plan = { ...haining, decomposition: { departments: [], towns } };
  const outcome = await generateTemplate({ plan, language: 'zh-CN' }, ({ code }) => {
    if (code === 'writing') cancelCommands();
  });
  expect(codes(outcome)).toEqual(['writing-stopped', 'cleaned-up']);
  expect(unquoted(desk.picture())).toEqual(before);
});
