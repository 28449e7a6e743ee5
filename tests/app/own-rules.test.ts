/** An office writes rules of its own into a sheet, and they are checked like the others. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkChangedEntries } from '../../src/app/check-entries';
import { goTo } from '../../src/app/go-to';
import { openOwnRules } from '../../src/app/open-own-rules';
import { ownRulesKey } from '../../src/checks/own-rules/own-rule';
import { markColors } from '../../src/template/palette';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
const sheet = '自定义规则';

beforeAll(async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
});
afterAll(() => desk.close());

/** Puts a rule into a row of the sheet, from 启用 on. */
async function write(row: number, ...typed: readonly string[]): Promise<void> {
  await desk.run((workbook) => {
    workbook.worksheets
      .getItem(sheet)
      .getRange(`B${row}`)
      .getResizedRange(0, typed.length - 1).values = [[...typed]];
  });
}

/** `U01 2021 message`, of the office's own rules only. */
async function registered(): Promise<readonly string[]> {
  return (await desk.register())
    .filter(({ texts }) => texts.get('rule')?.startsWith('U'))
    .map(({ texts }) => [texts.get('rule'), texts.get('year'), texts.get('message')].filter(Boolean).join(' '));
}

function selected(): Promise<string> {
  return desk.run(async (workbook, context) => {
    const range = workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

function fillOf(row: number): string | null {
  const { engine } = desk.workbench;
  const id = engine.sheetIds().find((each) => engine.sheetName(each) === sheet) ?? '';
  return engine.conditionalStyle(id, row - 1, 2).fill ?? null;
}

describe('the office’s own rules', () => {
  it('have a sheet once it is asked for, beside whatever has its name already', async () => {
    expect(desk.sheetNames()).not.toContain(sheet);
    await desk.run((workbook) => void workbook.worksheets.add(sheet));
    expect(codes(await desk.press(openOwnRules))).toEqual(['own-rules-made']);
    expect(desk.sheetNames()).toContain(`${sheet} (2)`);
    await desk.run((workbook) => {
      workbook.worksheets.getItem(sheet).delete();
      workbook.worksheets.getItem(`${sheet} (2)`).name = sheet;
    });
    expect(codes(await desk.check())).toEqual(['fully-checked-clean']);
  });

  it('are judged in the next check, in the office’s words, and mark the entry', async () => {
    await write(6, '是', '5 基本养老保险参保人数', '范围', '58', '60', '', '', '', '强制性', '=超过 60 万请附说明');
    await write(7, '', '12 高技能人才数量', '不大于', '', '', '11 技能人才总量');
    await desk.type('5', '2021', '60.4');
    expect(codes(await desk.check())).toEqual(['checked']);
    expect(await registered()).toEqual(['U01 2021 =超过 60 万请附说明']);
    expect(await desk.fill('5', '2021')).toBe(markColors.hard.fill);
  });

  it('follow a single edit, also of what they compare with', async () => {
    await desk.type('12', '2021', '6');
    await desk.type('11', '2021', '5.9');
    const changed = [{ indicatorId: haining.indicators.find(({ no }) => no === '11')?.id ?? '', year: 2021 }];
    await desk.press((tell) => checkChangedEntries(changed, tell));
    expect((await registered()).map((line) => line.slice(0, 8))).toEqual(['U01 2021', 'U02 2021']);
  });

  it('that are not understood are said with their row, which stands out', async () => {
    await write(8, '', '粮食产量', '范围', '1');
    await desk.check();
    expect((await registered()).at(-1)).toBe(
      'U03 自定义规则第 8 行：本规划没有指标“粮食产量”，请从列表中选。这条规则未参与校验',
    );
    expect([fillOf(7), fillOf(8)]).toEqual([null, markColors.soft.fill]);
    const finding =
      (await desk.register()).map(({ texts }) => texts.get('id')).find((id) => id?.startsWith('U03')) ?? '';
    await goTo({ indicatorId: ownRulesKey, year: null, finding });
    expect(await selected()).toBe(`${sheet}!C8`);
    await write(8, '', '5', '范围', '1');
    await desk.check();
    expect((await registered()).map((line) => line.slice(0, 3))).toEqual(['U01', 'U02']);
    expect(fillOf(8)).toBeNull();
  });

  it('take their findings along when they are switched off, sorted or moved', async () => {
    await write(6, '否');
    const changed = [{ indicatorId: 'urban-jobs', year: 2021 }];
    await desk.press((tell) => checkChangedEntries(changed, tell));
    expect((await registered()).map((line) => line.slice(0, 3))).toEqual(['U02']);
    await write(6, '是');
    await desk.run((workbook) => {
      const own = workbook.worksheets.getItem(sheet);
      own.getRange('1:2').insert('Down');
      own.getRange('D:D').insert('Right');
      own.name = '我们的规则';
    });
    await desk.check();
    expect((await registered()).map((line) => line.slice(0, 3))).toEqual(['U01', 'U02']);
  });

  it('are not written over when the sheet is asked for again', async () => {
    const before = desk.picture();
    expect(codes(await desk.press(openOwnRules))).toEqual(['own-rules-there']);
    expect(desk.picture()).toEqual(before);
  });

  it('are none without a column that they need, which is said', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('我们的规则').getRange('C:C').delete('Left'));
    await desk.check();
    expect(await registered()).toEqual([
      'U00 “我们的规则”缺少列：指标，其中的规则都未参与校验。请撤销删除；无法撤销时把规则抄出，删除该表后重新建立',
    ]);
  });

  it('are gone with their sheet, which nobody makes again unasked', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('我们的规则').delete());
    await desk.check();
    expect(await registered()).toEqual([]);
    expect(codes(await desk.generate())).toEqual(['template-refreshed']);
    expect(codes(await desk.press(openOwnRules))).toEqual(['own-rules-made']);
  });
});
