import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { repairFormulas } from '../../src/app/repair-formulas';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { toValues } from '../../src/app/to-values';
import { codes, Desk } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withIndicators();
  await desk.paste('5', '2021', ['60.4', '61.1']);
});
afterEach(() => desk.close());

describe('修复公式', () => {
  it('puts back what somebody typed over, says how many and where, and leaves entries alone', async () => {
    const before = desk.picture();
    await desk.type('5', 'status', '挺好');
    await desk.type('5', 'gap', '0');
    await desk.type('9', 'status', '挺好');
    const [status, gap, other] = [
      await desk.place('5', 'status'),
      await desk.place('5', 'gap'),
      await desk.place('9', 'status'),
    ];
    const outcome = await desk.press(repairFormulas);
    const where = `指标进度 ${gap.address}、${status.address}、${other.address}`;
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'formulas-repaired', details: { cells: 3, where } }),
    ]);
    expect(desk.picture()).toEqual(before);
  });

  it('has repaired them although Excel refuses the look afterwards', async () => {
    const before = desk.picture();
    await desk.type('5', 'status', '挺好');
    // Behind the two that read and the one that writes.
    desk.workbench.faults.failAtRequest = 4;
    expect(codes(await desk.press(repairFormulas))).toEqual(['formulas-repaired']);
    expect(desk.workbench.faults.failAtRequest).toBeNull();
    expect(desk.picture()).toEqual(before);
  });

  it('finds a status of the previous plan that was typed over', async () => {
    const before = desk.picture();
    const sheet = '“十三五”完成情况';
    await desk.workbench.type(sheet, 'J7', '完成');
    const outcome = await desk.press(repairFormulas);
    expect(outcome.notices[0]?.details).toEqual({ cells: 1, where: `${sheet} J7` });
    expect(desk.picture()).toEqual(before);
  });

  it('enters formulas again that show #NAME?, and they calculate once the functions are there', async () => {
    desk.workbench.faults.functionsMissing = true;
    await desk.type('5', '2023', '61.9');
    expect(await desk.holds('5', 'status')).toBe('#NAME?');
    desk.workbench.faults.functionsMissing = false;
    const outcome = await desk.press(repairFormulas);
    expect(codes(outcome)).toEqual(['formulas-repaired']);
    expect(await desk.holds('5', 'status')).toBe('快于时序');
    expect(await desk.holds('5', '2023')).toBe(61.9);
  });

  it('says what else to do while the functions are still missing', async () => {
    desk.workbench.faults.functionsMissing = true;
    await desk.type('5', '2023', '61.9');
    expect(codes(await desk.press(repairFormulas))).toEqual(['formulas-repaired', 'repair-needs-functions']);
  });

  it('puts formulas in order that a column between the years has broken', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('指标进度').getRange('N:N').insert('Right'));
    expect(await desk.holds('5', 'status')).toBe('#VALUE!');
    expect(codes(await desk.press(repairFormulas))).toEqual(['formulas-repaired']);
    expect(await desk.holds('5', 'status')).toBe('符合时序');
  });

  it('has nothing to do in a sound workbook', async () => {
    const before = desk.picture();
    expect(codes(await desk.press(repairFormulas))).toEqual(['nothing-to-repair']);
    expect(desk.picture()).toEqual(before);
  });

  it('keeps plain formulas plain', async () => {
    await desk.press(toPlainFormulas);
    const before = desk.picture();
    await desk.type('5', 'progress', '1');
    const outcome = await desk.press(repairFormulas);
    expect(outcome.notices[0]?.details).toMatchObject({ cells: 1 });
    expect(desk.picture()).toEqual(before);
  });

  it('does not turn values back unasked', async () => {
    await desk.press(toValues);
    const before = desk.picture();
    expect(codes(await desk.press(repairFormulas))).toEqual(['repair-of-values']);
    expect(desk.picture()).toEqual(before);
  });
});
