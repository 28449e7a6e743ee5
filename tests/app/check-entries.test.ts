import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkChangedEntries } from '../../src/app/check-entries';
import { markColors } from '../../src/template/palette';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterEach(() => desk.close());

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';
const rules = async () => (await desk.register()).map(({ texts }) => `${texts.get('indicator')} ${texts.get('rule')}`);

describe('checking the workbook', () => {
  it('says how many cells were checked when nothing is wrong', async () => {
    await desk.type('5', '2021', '60.4');
    const outcome = await desk.check();
    expect(outcome.notices).toEqual([expect.objectContaining({ code: 'fully-checked-clean', details: { cells: 1 } })]);
    expect(await desk.register()).toEqual([]);
  });

  it('keeps text in an entry cell, finds it, and the status cannot be assessed', async () => {
    desk.close();
    desk = await Desk.withIndicators();
    await desk.paste('5', '2021', ['约60万左右']);
    await desk.check();
    expect(await desk.holds('5', '2021')).toBe('约60万左右');
    expect(await desk.holds('5', 'status')).toBe('无法评估');
    const [finding] = await desk.register();
    expect(finding?.texts.get('rule')).toBe('V02');
    expect(finding?.texts.get('level')).toBe('强制性');
    expect(finding?.texts.get('value')).toBe('约60万左右');
    expect(finding?.texts.get('cell')).toBe(`'指标进度'!${(await desk.place('5', '2021')).address}`);
  });

  it('marks the cell of a finding by a rule that lives without the add-in, and the mark goes with the finding', async () => {
    await desk.paste('5', '2021', ['约60万左右']);
    expect(await desk.fill('5', '2021')).toBeNull();
    await desk.check();
    expect(await desk.fill('5', '2021')).toBe(markColors.hard.fill);
    await desk.type('5', '2021', '60.4');
    await desk.check();
    expect(await desk.fill('5', '2021')).toBeNull();
    expect(await desk.register()).toEqual([]);
  });

  it('keeps an explanation while the finding stands, and lets it lapse when the value changes', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    const explain = (text: string) =>
      desk.run(async (workbook, context) => {
        const block = workbook.names.getItem('PLAN_Register').getRange().load('values');
        await context.sync();
        block.getCell(2, (block.values[0] as string[]).indexOf('explanation')).values = [[text]];
      });
    await explain('季节性用工回落');
    await desk.check();
    const [kept] = await desk.register();
    expect([kept?.texts.get('rule'), kept?.texts.get('explanation')]).toEqual(['V29', '季节性用工回落']);
    expect(kept?.texts.get('state')).not.toBe('待处理');
    await desk.type('16', '2021', '83.1');
    await desk.check();
    const [lapsed] = await desk.register();
    expect([lapsed?.texts.get('rule'), lapsed?.texts.get('explanation')]).toEqual(['V29', '']);
  });

  it('of changed cells alone gives the same findings in the same order', async () => {
    await desk.paste('5', '2021', ['约60万左右']);
    await desk.check();
    await desk.paste('4', '2021', ['971']);
    const outcome = await checkChangedEntries([{ indicatorId: idOf('4'), year: 2021 }], () => undefined);
    expect(outcome.ok).toBe(true);
    const found = await rules();
    await desk.check();
    expect(found).toEqual(await rules());
    expect(found.length).toBeGreaterThan(1);
  });

  it('gives a message of two lines the height that it takes to read it', async () => {
    await desk.paste('5', '2021', ['约60万左右']);
    await desk.check();
    const [message = 0, blank = 0] = await desk.run(async (workbook, context) => {
      const block = workbook.names.getItem('PLAN_Register').getRange();
      const rows = [2, 9].map((row) => block.getRow(row).load('format/rowHeight'));
      await context.sync();
      return rows.map(({ format }) => format.rowHeight);
    });
    expect(message).toBeGreaterThan(blank * 1.5);
  });

  it('goes by the cut-off cell', async () => {
    await desk.type('5', '2021', '60.4');
    await desk.type('5', '2022', '61.1');
    const cutOff = (value: number | string) =>
      desk.run((workbook) => {
        workbook.names.getItem('PLAN_CutOff').getRange().values = [[value]];
      });
    await cutOff(2021);
    await desk.check();
    expect(await rules()).toEqual(['5 基本养老保险参保人数 V22']);
    await cutOff(2022);
    await desk.check();
    expect(await rules()).toEqual([]);
  });

  it('reads columns where they stand after people moved and renamed things', async () => {
    await desk.paste('5', '2022', ['约60万左右']);
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('指标进度');
      sheet.name = '报表';
      sheet.getRange('E:E').insert('Right');
    });
    await desk.check();
    const { address } = await desk.place('5', '2022');
    expect((await desk.register()).map(({ texts }) => texts.get('cell'))).toContain(`'报表'!${address}`);
  });
});

describe('checking a workbook that is not as it was made', () => {
  it('without a template says what to do first', async () => {
    desk.close();
    desk = await Desk.open({ withFunctions: false });
    expect(codes(await desk.check())).toEqual(['no-template']);
  });

  it('without its register says how to get it back', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').delete());
    const outcome = await desk.check();
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toEqual(['register-missing']);
  });

  it('without a year column checks the rest and names what is missing', async () => {
    await desk.paste('5', '2021', ['约60万左右']);
    const { column } = await desk.place('5', '2023');
    await desk.run((workbook) =>
      workbook.worksheets.getItem('指标进度').getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete('Left'),
    );
    const outcome = await desk.check();
    expect(outcome.notices[0]).toMatchObject({ code: 'columns-missing', details: { sheet: '指标进度' } });
    expect(await rules()).toContain('5 基本养老保险参保人数 V02');
  });

  it('with a row copied says which, and changes nothing', async () => {
    const { row } = await desk.place('5', '2021');
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('指标进度');
      sheet.getRange('20:20').insert('Down');
      sheet.getRange('20:20').copyFrom(`${row + 1}:${row + 1}`);
    });
    const outcome = await desk.check();
    expect(codes(outcome)).toEqual(['rows-duplicated']);
    expect(await desk.register()).toEqual([]);
  });

  it('with a row deleted checks the others and names the indicator', async () => {
    const { row } = await desk.place('5', '2021');
    await desk.run((workbook) =>
      workbook.worksheets
        .getItem('指标进度')
        .getRange(`${row + 1}:${row + 1}`)
        .delete('Up'),
    );
    const outcome = await desk.check();
    expect(outcome.notices[0]).toMatchObject({
      code: 'rows-missing',
      details: { sheet: '指标进度', rows: '5 基本养老保险参保人数' },
    });
  });
});
