import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tintColors } from '../../src/template/palette';
import { codes, Desk } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withTemplate();
});
afterEach(() => desk.close());

describe('what lags', () => {
  it('is told by name, marked, and the first of it is selected', async () => {
    await desk.paste('10', '2021', ['7.2', '7.5', '7.6']);
    await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
    const outcome = await desk.mark();
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'lagging', details: { count: 1, names: '10 专业技术人才总量' } }),
    ]);
    expect(await desk.holds('10', 'status')).toBe('滞后');
    expect(await desk.fill('10', 'status')).toBe(tintColors.red.fill);
    expect(await desk.holds('5', 'status')).toBe('符合时序');
    expect(await desk.fill('5', 'status')).toBe(tintColors.blue.fill);
    const selected = await desk.run(async (workbook, context) => {
      const range = workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`指标进度!${(await desk.place('10', 'name')).address}`);
  });

  it('counts 基本符合 where the indicator is binding, and only there', async () => {
    await desk.paste('7', '2021', ['27.4', '27.9', '28.3']);
    await desk.paste('9', '2021', ['26.1', '27.3', '28.2']);
    const outcome = await desk.mark();
    expect([await desk.holds('7', 'status'), await desk.holds('9', 'status')]).toEqual(['基本符合', '基本符合']);
    expect(outcome.notices[0]?.details).toEqual({ count: 1, names: '7 失业保险参保人数' });
  });

  it('is nothing in an untouched template', async () => {
    expect(codes(await desk.mark())).toEqual(['none-lagging']);
    expect(await desk.holds('5', 'status')).toBe('未填报');
  });

  it('has its reason in full: the row grows with it', async () => {
    const height = async () => {
      const { row } = await desk.place('10', 'why');
      const { engine } = desk.workbench;
      return engine.rowHeight(engine.activeSheet(), row);
    };
    const before = await height();
    await desk.paste('10', '2021', ['7.2', '7.5', '7.6']);
    await desk.mark();
    expect(await height()).toBeGreaterThan(before);
  });

  it('pressed twice leaves one rule, and manual calculation is said', async () => {
    await desk.paste('10', '2021', ['7.2', '7.5', '7.6']);
    await desk.mark();
    const count = () =>
      desk.run(async (workbook, context) => {
        const rules = workbook.worksheets.getItem('指标进度').getRange().conditionalFormats.getCount();
        await context.sync();
        return rules.value;
      });
    const once = await count();
    await desk.run((workbook) => {
      workbook.application.calculationMode = 'Manual';
    });
    expect(codes(await desk.mark())).toEqual(['manual-calculation', 'lagging']);
    expect(await count()).toBe(once);
  });

  it('is marked among the indicators where 专项目标 is protected, and that the others are not is said', async () => {
    await desk.paste('10', '2021', ['7.2', '7.5', '7.6']);
    await desk.run((workbook) => workbook.worksheets.getItem('专项目标').protection.protect());
    expect((await desk.mark()).notices).toEqual([
      expect.objectContaining({ code: 'special-unmarked', details: { sheet: '专项目标' } }),
      expect.objectContaining({ code: 'lagging', details: { count: 1, names: '10 专业技术人才总量' } }),
    ]);
  });
});
