/** Special targets that are due each year, or once within two: every year counts, with the functions and without. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { cellAddress } from '../../src/template/a1';
import { readBlock, type Held } from '../../tools/demo/read-back';
import { setCutOff } from './both-forms';
import { Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate();
});
afterAll(() => desk.close());

const block = () => readBlock(desk.workbench.Excel, 'PLAN_SpecialTargets', 'key');

async function enter(key: string, entries: readonly Held[]): Promise<void> {
  const found = await block();
  const row = found?.rows.find(({ values }) => values.get('key') === key);
  const first = row?.columns.get('2021') ?? 0;
  await desk.run((workbook) => {
    const sheet = workbook.worksheets.getItem(found?.sheet ?? '');
    const cells = ['', '', '', '', ''].map((blank, i) => entries[i] ?? blank);
    const last = cellAddress(row?.row ?? 0, first + 4);
    sheet.getRange(`${cellAddress(row?.row ?? 0, first)}:${last}`).values = [cells];
  });
}

async function verdict(key: string): Promise<readonly (Held | undefined)[]> {
  const row = (await block())?.rows.find(({ values }) => values.get('key') === key);
  return [row?.values.get('status'), row?.values.get('why')];
}

const yearly = 'startup-grants';
const within = 'harmony-campaign';

/** Target, entries, cut-off, status, reason. */
const cases: readonly (readonly [string, readonly Held[], Held, string, string])[] = [
  [yearly, [], '', '未填报', '未填报：没有实际数。'],
  [yearly, [120, 131], '', '达标保持', '达标保持：2022年实际131，符合≥100。'],
  [yearly, [90, 131, 140], '', '未达标', '未达标：每年须≥100；2021年实际90。'],
  [yearly, [90, 131, 99], 2023, '未达标', '未达标：每年须≥100；2021年实际90；2023年实际99。'],
  [yearly, [120, 131, 99], 2022, '达标保持', '达标保持：2022年实际131，符合≥100。'],
  [yearly, [120, '', 140], '', '未填报', '未填报：每年须≥100；2022年未填报。'],
  [yearly, [120, '--', 140], '', '未填报', '未填报：每年须≥100；2022年未填报。'],
  [yearly, [90, '', 140], '', '未达标', '未达标：每年须≥100；2021年实际90；2022年未填报。'],
  [yearly, [120, 131], 2023, '未填报', '未填报：每年须≥100；2023年未填报。'],
  [yearly, [120, 131, 140, 150, 160], 2025, '达标保持', '达标保持：2025年实际160，符合≥100。'],
  [yearly, [120, '约130', 140], '', '无法评估', '无法评估：看不懂2022年的实际数“约130”。'],
  [within, [1, 0, 1], '', '达标保持', '达标保持：每一至两年至少一次。'],
  [within, [0], '', '达标保持', '达标保持：每一至两年至少一次。'],
  [within, [1, 0, 0, 1], '', '未达标', '未达标：每一至两年至少一次；2023年和上一年都没有。'],
  [within, [1, '', 1], '', '未填报', '未填报：每一至两年至少一次；2022年未填报。'],
];

describe('a target that is due again and again', () => {
  it('is judged by each of its years, in both forms alike', async () => {
    const said: unknown[] = [];
    let standing: Held = '';
    const cutAt = async (cutOff: Held) => {
      if (cutOff !== standing) await setCutOff(desk, (standing = cutOff));
    };
    for (const [key, entries, cutOff] of cases) {
      await cutAt(cutOff);
      await enter(key, entries);
      await desk.workbench.settled();
      said.push([key, entries, cutOff, ...(await verdict(key))]);
    }
    expect(said).toEqual(cases);
    const plain: unknown[] = [];
    await desk.press(toPlainFormulas);
    for (const [key, entries, cutOff] of cases) {
      await cutAt(cutOff);
      await enter(key, entries);
      await desk.workbench.settled();
      plain.push([key, entries, cutOff, (await verdict(key))[0]]);
    }
    expect(plain).toEqual(cases.map(([key, entries, cutOff, status]) => [key, entries, cutOff, status]));
  });
});
