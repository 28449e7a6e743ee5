import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goTo } from '../../src/app/go-to';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
const pensions = haining.indicators.find(({ no }) => no === '5')?.id ?? '';

beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
});
afterAll(() => desk.close());

function selected(): Promise<string> {
  return desk.run(async (workbook, context) => {
    const range = workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('going to an indicator', () => {
  it('without a template says what to do first', async () => {
    expect(codes(await goTo({ indicatorId: pensions, year: 2022 }))).toEqual(['no-template']);
  });

  it('selects its entry cell, from whichever sheet', async () => {
    await desk.generate();
    await desk.run((workbook) => workbook.worksheets.getItem('说明').activate());
    await goTo({ indicatorId: pensions, year: 2022 });
    const { sheet, address } = await desk.place('5', '2022');
    expect(await selected()).toBe(`${sheet}!${address}`);
  });

  it('selects its name when no year is meant', async () => {
    await goTo({ indicatorId: pensions, year: null });
    expect(await selected()).toBe(`指标进度!${(await desk.place('5', 'name')).address}`);
  });

  it('finds it after people sorted, inserted and renamed', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('指标进度');
      sheet.name = '2023 报表';
      sheet.getRange('E:F').insert('Right');
      sheet.getRange('8:9').insert('Down');
    });
    await goTo({ indicatorId: pensions, year: 2022 });
    expect(await selected()).toBe(`'2023 报表'!${(await desk.place('5', '2022')).address}`);
  });

  it('finds it after the hidden key column was moved', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('2023 报表');
      sheet.getRange('A:A').insert('Right');
      workbook.names.getItem('PLAN_Progress').formula = "='2023 报表'!$A$4:$AM$27";
    });
    expect(codes(await goTo({ indicatorId: pensions, year: 2021 }))).toEqual([]);
    expect(await selected()).toBe(`'2023 报表'!${(await desk.place('5', '2021')).address}`);
  });

  it('says so when the row is gone', async () => {
    const { row } = await desk.place('5', '2021');
    await desk.run((workbook) =>
      workbook.worksheets
        .getItem('2023 报表')
        .getRange(`${row + 1}:${row + 1}`)
        .delete('Up'),
    );
    expect(codes(await goTo({ indicatorId: pensions, year: 2021 }))).toEqual(['place-gone']);
  });
});
