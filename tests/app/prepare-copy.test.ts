import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixFindings } from '../../src/app/fix-findings';
import { prepareCopy, prepareWorkingCopy } from '../../src/app/prepare-copy';
import { restoreFunctions } from '../../src/app/restore-functions';
import { markColors } from '../../src/template/palette';
import { differences, pictureOf } from './both-forms';
import { codes, Desk } from './desk';
import { planCalls } from './plan-formulas';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withTemplate();
  await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
  await desk.type('5', 'note', '快报数');
});
afterEach(() => desk.close());

const namespace = 'urn:tidemark:workbook';

describe('另存发送副本', () => {
  it('leaves values in the place of every PLAN formula, entries and looks as they were', async () => {
    const before = await pictureOf(desk);
    const outcome = await desk.press(prepareCopy);
    expect(outcome.notices).toEqual([expect.objectContaining({ code: 'copy-prepared', details: { cells: 442 } })]);
    expect(await planCalls(desk)).toEqual([]);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
    expect([await desk.holds('5', '2023'), await desk.holds('5', 'note')]).toEqual([61.7, '快报数']);
    expect(await desk.fill('5', 'status')).not.toBeNull();
  });

  it('also on sheets of the office, with what a function has spilled there', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['我的表'], [12]];
      sheet.getRange('B1').formulas = [['=PLAN.NOTATION("≥62.86")']];
      sheet.getRange('B2').formulas = [['=A2*2']];
    });
    await desk.workbench.settled();
    await desk.press(prepareCopy);
    const held = await desk.run(async (workbook, context) => {
      const cells = workbook.worksheets.getItem('Sheet1').getRange('A1:F2').load('formulas');
      await context.sync();
      return cells.formulas as unknown[][];
    });
    expect(held).toEqual([
      ['我的表', 'lower', '≥', 62.86, '', 2],
      [12, '=A2*2', '', '', '', ''],
    ]);
  });

  it('keeps of what is hidden the plan alone: one state, and a dictionary without notes of others', async () => {
    await desk.run((workbook) => {
      workbook.customXmlParts.add(`<tidemark xmlns="${namespace}"><filler>张三</filler></tidemark>`);
      workbook.worksheets.getItem('字典').getRange('B40:C41').values = [
        ['张三', '13800000000'],
        ['', '请先核对'],
      ];
    });
    await desk.press(prepareCopy);
    const { states, notes } = await desk.run(async (workbook, context) => {
      const parts = workbook.customXmlParts.getByNamespace(namespace);
      parts.load('items/id');
      const cells = workbook.worksheets.getItem('字典').getUsedRange().load('values');
      await context.sync();
      const xml = parts.items.map((part) => part.getXml());
      await context.sync();
      return { states: xml.map(({ value }) => value), notes: (cells.values as unknown[][]).flat() };
    });
    expect(states).toHaveLength(1);
    expect(states[0]).toContain('haining-14fyp');
    expect(states.join()).not.toContain('张三');
    expect(notes).not.toContain('13800000000');
    expect(notes).not.toContain('请先核对');
    expect(notes).toContain('haining-14fyp');
  });

  it('can be taken back, where one goes on in the same workbook', async () => {
    const before = desk.picture();
    await desk.press(prepareCopy);
    await desk.press(restoreFunctions);
    expect(desk.picture()).toEqual(before);
  });

  it('changes nothing while results are missing', async () => {
    desk.workbench.faults.functionsMissing = true;
    await desk.type('5', '2024', '62');
    const before = desk.picture();
    expect(codes(await desk.press(prepareCopy))).toEqual(['values-not-ready']);
    expect(desk.picture()).toEqual(before);
  });

  it('is held up by hard findings, which are named; a working copy says on its overview that it is not finished', async () => {
    const { engine } = desk.workbench;
    const overview = engine.sheetIds().find((id) => engine.sheetName(id) === '一页概览') ?? '';
    const line = () => engine.read(overview, { row: 3, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
    await desk.type('4', '2021', '971');
    const before = await pictureOf(desk);
    expect((await desk.press(prepareCopy)).notices).toEqual([
      expect.objectContaining({
        code: 'copy-held-up',
        level: 'error',
        details: { hard: 1, list: expect.stringMatching(/^4 .* 2021 /), sheet: '审核记录' },
      }),
    ]);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
    expect((await planCalls(desk)).length).toBeGreaterThan(0);
    expect(line()).toBe('有 1 个强制性问题未处理，数据未完成。详见“审核记录”。');
    expect(engine.conditionalStyle(overview, 3, 1)).toMatchObject({ fill: markColors.hard.fill });

    expect(codes(await desk.press(prepareWorkingCopy))).toEqual(['working-copy-prepared']);
    expect(await planCalls(desk)).toEqual([]);
    expect(line()).toBe('有 1 个强制性问题未处理，数据未完成。详见“审核记录”。');

    await desk.type('4', '2021', '97.1');
    expect(codes(await desk.press(prepareCopy))).toEqual(['copy-prepared']);
    expect(line()).toBe('');
    expect(engine.conditionalStyle(overview, 3, 1).fill).toBeUndefined();
  });

  it('a fix on record is no finding that stands', async () => {
    await desk.type('5', '2021', '60.4万');
    await desk.check();
    const [finding] = await desk.register();
    await desk.press((tell) => fixFindings([String(finding?.values.get('id'))], tell));
    expect((await desk.register()).map(({ texts }) => texts.get('state'))).toContain('已修正');
    expect(codes(await desk.press(prepareCopy))).toEqual(['copy-prepared']);
  });

  it('names a protected sheet of the office that holds PLAN formulas', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').formulas = [['=PLAN.ELAPSED(2020,2025,2023)']];
      sheet.protection.protect();
    });
    const outcome = await desk.press(prepareCopy);
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'failed-sheet-protected', details: { where: '（Sheet1）' } }),
    ]);
  });
});
