import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { restoreFunctions } from '../../src/app/restore-functions';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { toValues } from '../../src/app/to-values';
import { differences, pictureOf, setCutOff } from './both-forms';
import { codes, Desk } from './desk';
import { planCalls } from './plan-formulas';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withTemplate();
  await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
  await desk.paste('15', '2021', ['6.3:31.6:62.1']);
});
afterEach(() => desk.close());

const formatOf = async (no: string, key: string) => {
  const { sheet, address } = await desk.place(no, key);
  return desk.run(async (workbook, context) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat,text');
    await context.sync();
    return [cell.numberFormat, cell.text];
  });
};

describe('转为数值', () => {
  it('keeps what is shown, formats included, and nothing moves any more', async () => {
    const before = await pictureOf(desk);
    const looks = [await formatOf('5', 'progress'), await formatOf('15', 'due'), await formatOf('7', 'gap')];
    const outcome = await desk.press(toValues);
    expect(outcome.notices).toEqual([expect.objectContaining({ code: 'made-values', details: { cells: 442 } })]);
    expect(await planCalls(desk)).toEqual([]);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
    expect([await formatOf('5', 'progress'), await formatOf('15', 'due'), await formatOf('7', 'gap')]).toEqual(looks);
    await desk.type('5', '2024', '60.1');
    await setCutOff(desk, 2021);
    expect(await desk.holds('5', 'status')).toBe(before.get('labour-participation status') ?? '符合时序');
  });

  it('leaves compositions text and blanks blank', async () => {
    await desk.press(toValues);
    expect([await desk.holds('15', 'latest'), await desk.holds('7', 'latest')]).toEqual(['6.3:31.6:62.1', '']);
    expect(await desk.holds('7', 'status')).toBe('未填报');
  });

  it('keeps the counts and the list of the overview alive', async () => {
    await desk.type('10', '2021', '6.5');
    await desk.press(toValues);
    const overview = () =>
      desk.run(async (workbook, context) => {
        const used = workbook.worksheets.getItem('一页概览').getUsedRange().load('values');
        await context.sync();
        return (used.values as unknown[][]).flat();
      });
    expect(await overview()).toContain('专业技术人才总量（万人）');
  });

  it('loses nothing where the functions are not there: it says what is missing and changes nothing', async () => {
    desk.workbench.faults.functionsMissing = true;
    await desk.type('5', '2024', '62');
    const before = desk.picture();
    const outcome = await desk.press(toValues);
    expect(codes(outcome)).toEqual(['values-not-ready']);
    expect(String(outcome.notices[0]?.details['where'])).toContain('指标进度 ');
    expect(desk.picture()).toEqual(before);
  });

  it('works on plain formulas, and the PLAN functions come back from there, too', async () => {
    const before = desk.picture();
    await desk.press(toPlainFormulas);
    const shown = await pictureOf(desk);
    expect(codes(await desk.press(toValues))).toEqual(['made-values']);
    expect(differences(shown, await pictureOf(desk))).toEqual([]);
    await desk.press(restoreFunctions);
    expect(desk.picture()).toEqual(before);
  });

  it('says that results may be old where Excel calculates by hand', async () => {
    await desk.run((workbook) => (workbook.application.calculationMode = 'Manual'));
    expect(codes(await desk.press(toValues))).toEqual(['manual-calculation', 'made-values']);
  });
});
