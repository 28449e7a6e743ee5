/** A decision follows on every sheet that says what it changed: nothing of it looks like damage to the template. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide } from '../../src/app/decide';
import { readBlock } from '../../tools/demo/read-back';
import { codes, Desk } from './desk';
import { haining } from '../haining';
import { brief, foundAt } from './integrity/found';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
  const plan = { ...haining, decomposition: { departments: [], towns: ['硖石街道', '长安镇'] } };
  await desk.generate({ plan, withinYear: { division: 'quarter', mode: 'period' } });
});
afterAll(() => desk.close());

const id = 'pension-insured';
const put = (field: 'base' | 'target', value: string) =>
  desk.press((tell) =>
    decide({ about: `adjusted-${field}-${id}`, value, date: '2023-06-30', document: '海人社〔2023〕12号' }, tell),
  );

const damage = async () => brief((await foundAt(desk)).differences);

async function annual(key: string) {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_Decomposition', 'key');
  return block?.rows.find(({ values }) => values.get('key') === id)?.texts.get(key);
}

describe('a base and a target set anew', () => {
  it.each([
    ['with fewer decimals than are printed', '60', '63', '63', '-0.14'],
    ['with more', '60.125', '63.125', '63.125', '-0.265'],
    ['taken back', '', '', '62.86', '相符'],
  ])('%s are no damage, nor are their new rows; annual targets follow', async (_name, base, target, shown, apart) => {
    expect([await put('base', base), await put('target', target)].map((outcome) => outcome.ok)).toEqual([true, true]);
    expect([await annual('target'), await annual('difference')]).toEqual([shown, apart]);
    expect(await damage()).toEqual([]);
  });

  it('that Excel refuses leave those sheets as they were', async () => {
    const before = desk.picture();
    // Behind those that read.
    desk.workbench.faults.failAtRequest = 4;
    desk.workbench.faults.failAtAction = 30;
    expect(codes(await put('target', '64'))).toEqual(['failed-refused', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
  });
});
