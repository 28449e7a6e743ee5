import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { restoreFunctions } from '../../src/app/restore-functions';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { samplePlan } from '../template/sample-plan';
import { differences, pictureOf, setCutOff } from './both-forms';
import { codes, Desk } from './desk';
import { planCalls } from './plan-formulas';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withIndicators();
});
afterEach(() => desk.close());

const typeSome = async () => {
  await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
  await desk.paste('1', '2021', ['2.6', '2.4']);
  await desk.paste('15', '2021', ['6.3:31.6:62.1']);
  await desk.type('18', '2021', '97.5');
};

describe('转为普通公式', () => {
  it('leaves no PLAN formula, shows what stood there, and says how many cells', async () => {
    await desk.openTemplate();
    await typeSome();
    const before = await pictureOf(desk);
    const outcome = await desk.press(toPlainFormulas);
    expect(codes(outcome)).toEqual(['made-plain']);
    expect(outcome.notices[0]?.details).toEqual({ cells: 442 });
    expect(await planCalls(desk)).toEqual([]);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
  });

  it('works on without the functions: entries and cut-off still count', async () => {
    await typeSome();
    await desk.press(toPlainFormulas);
    desk.workbench.faults.functionsMissing = true;
    await desk.type('5', '2023', '60.1');
    expect(await desk.holds('5', 'status')).toBe('滞后');
    expect(await desk.holds('5', 'latest')).toBe(60.1);
    await setCutOff(desk, 2022);
    expect(await desk.holds('5', 'status')).toBe('符合时序');
    expect(await desk.holds('18', 'status')).toBe('未填报');
  });

  it('is the way out where the functions never load: reasons come, too', async () => {
    desk.workbench.faults.functionsMissing = true;
    await typeSome();
    expect(await desk.holds('5', 'status')).toBe('#NAME?');
    await desk.press(toPlainFormulas);
    expect(await desk.holds('5', 'status')).toBe('符合时序');
    expect(await desk.holds('5', 'why')).toContain('符合时序：');
  });

  it('keeps the reason as text', async () => {
    await typeSome();
    const reason = await desk.holds('5', 'why');
    await desk.press(toPlainFormulas);
    await desk.type('5', '2023', '60.1');
    expect(await desk.holds('5', 'why')).toBe(reason);
  });

  it('shows #N/A in a row whose criterion is changed afterwards, and is right again once converted anew', async () => {
    await typeSome();
    await desk.press(toPlainFormulas);
    await desk.type('5', 'criterion', '≥70');
    expect([await desk.holds('5', 'latest'), await desk.holds('5', 'status')]).toEqual(['#N/A', '#N/A']);
    await desk.press(toPlainFormulas);
    expect(await desk.holds('5', 'status')).toBe('滞后');
  });

  it('names entries that it cannot read, and says 无法评估 there', async () => {
    await desk.type('5', '2021', "'60.4");
    await desk.type('9', '2022', '31.5万');
    const { sheet, address } = await desk.place('5', '2021');
    expect(await desk.holds('5', 'status')).not.toBe('无法评估');
    const outcome = await desk.press(toPlainFormulas);
    expect(codes(outcome)).toEqual(['plain-texts', 'made-plain']);
    const { address: other } = await desk.place('9', '2022');
    expect(outcome.notices[0]?.details).toEqual({ cells: `${sheet} ${address}、${other}` });
    expect(await desk.holds('5', 'status')).toBe('无法评估');
  });

  it('follows rows that were sorted and columns that were moved apart', async () => {
    await typeSome();
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('指标进度');
      sheet.getRange('A7:AE25').sort.apply([{ key: 1, ascending: false }]);
    });
    const { address } = await desk.place('5', '2023');
    const column = address.replace(/\d+/, '');
    await desk.run((workbook) =>
      workbook.worksheets.getItem('指标进度').getRange(`${column}:${column}`).insert('Right'),
    );
    await desk.press(restoreFunctions);
    const before = await pictureOf(desk);
    expect(before.get('urban-jobs status')).toBe('符合时序');
    expect(codes(await desk.press(toPlainFormulas))).toEqual(['made-plain']);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
    await setCutOff(desk, 2022);
    const plain = await pictureOf(desk);
    await desk.press(restoreFunctions);
    expect(differences(await pictureOf(desk), plain)).toEqual([]);
  });

  it('speaks English in an English workbook', async () => {
    const english = await Desk.open();
    try {
      await english.generate({ plan: samplePlan, language: 'en-US' });
      await english.type('1', '2026', '2.1');
      await english.type('2', '2027', '97.5');
      await english.type('3', '2026', '6.5:33:60.5');
      const before = await pictureOf(english);
      await english.press(toPlainFormulas);
      expect(differences(before, await pictureOf(english))).toEqual([]);
      expect(await english.holds('2', 'status')).toBe('Achieved early');
    } finally {
      english.close();
    }
  });
});

describe('恢复 PLAN 函数', () => {
  it('brings back every formula as it was', async () => {
    await desk.openTemplate();
    await typeSome();
    const before = desk.picture();
    await desk.press(toPlainFormulas);
    expect(desk.picture()).not.toEqual(before);
    const outcome = await desk.press(restoreFunctions);
    expect(outcome.notices).toEqual([expect.objectContaining({ code: 'functions-restored', details: { cells: 442 } })]);
    expect(desk.picture()).toEqual(before);
  });
});
