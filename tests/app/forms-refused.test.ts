import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Notice, Outcome } from '../../src/app/outcome';
import { prepareCopy } from '../../src/app/prepare-copy';
import type { Tell } from '../../src/app/queue';
import { repairFormulas } from '../../src/app/repair-formulas';
import { restoreFunctions } from '../../src/app/restore-functions';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { toValues } from '../../src/app/to-values';
import { differences, pictureOf } from './both-forms';
import { codes, Desk } from './desk';
import { planCalls } from './plan-formulas';

const commands: readonly ((tell: Tell) => Promise<Outcome<unknown>>)[] = [
  toPlainFormulas,
  toValues,
  restoreFunctions,
  repairFormulas,
  prepareCopy,
];

let desk: Desk;
afterEach(() => desk.close());

const progress = (workbook: Excel.Workbook) => workbook.worksheets.getItem('指标进度');

/** What is amiss, how it came about, and what every command answers. */
const damages: readonly (readonly [string, (workbook: Excel.Workbook) => unknown, Partial<Notice>])[] = [
  [
    'the sheet is protected',
    (workbook) => progress(workbook).protection.protect(),
    { code: 'failed-sheet-protected', details: { where: '（指标进度）' } },
  ],
  [
    'the sheet of the previous plan is protected',
    (workbook) => workbook.worksheets.getItem('“十三五”完成情况').protection.protect(),
    { code: 'failed-sheet-protected', details: { where: '（“十三五”完成情况）' } },
  ],
  [
    'a column is gone',
    (workbook) => progress(workbook).getRange('M:M').delete('Left'),
    { code: 'columns-missing', level: 'error', details: { sheet: '指标进度', columns: '2022' } },
  ],
  [
    'a column of the previous plan is gone',
    (workbook) => workbook.worksheets.getItem('“十三五”完成情况').getRange('H:H').delete('Left'),
    { code: 'columns-missing', level: 'error', details: { sheet: '“十三五”完成情况', columns: 'criterion' } },
  ],
  [
    'a row stands twice',
    (workbook) => {
      progress(workbook).getRange('20:20').insert('Down');
      progress(workbook).getRange('A20:AE20').copyFrom('指标进度!A19:AE19');
    },
    { code: 'rows-duplicated', level: 'error' },
  ],
  [
    'a row was put above the headers',
    (workbook) => progress(workbook).getRange('2:2').insert('Down'),
    { code: 'sheet-shifted', details: { sheet: '指标进度' } },
  ],
  [
    'the headers were sorted in among the rows',
    (workbook) => {
      progress(workbook).getRange('A5').values = [['urban-jobs']];
      progress(workbook).getRange('A7').values = [['']];
    },
    { code: 'sheet-shifted', details: { sheet: '指标进度' } },
  ],
];

describe('a workbook that is not as it should be is left alone, with the reason', () => {
  beforeEach(async () => {
    desk = await Desk.open({ withFunctions: false });
  });

  it('there is no template', async () => {
    for (const command of commands) expect(codes(await desk.press(command))).toEqual(['no-template']);
  });

  it.each(damages)('%s', async (_name, damage, answer) => {
    await desk.openTemplate('indicators');
    await desk.run((workbook) => void damage(workbook));
    const before = desk.picture();
    for (const command of commands)
      expect((await desk.press(command)).notices).toEqual([expect.objectContaining(answer)]);
    expect(desk.picture()).toEqual(before);
  });

  it('a cell is being edited: the command waits and goes on by itself', async () => {
    await desk.openTemplate('indicators');
    desk.workbench.faults.cellEdit = true;
    const outcome = desk.press(toPlainFormulas);
    while (!desk.told.includes('waiting-for-edit')) await new Promise((resolve) => setImmediate(resolve));
    desk.workbench.faults.cellEdit = false;
    expect(codes(await outcome)).toEqual(['made-plain']);
  });

  it('a row is gone: the others are converted, and the message tells which is missing', async () => {
    await desk.openTemplate('indicators');
    await desk.run((workbook) => progress(workbook).getRange('9:9').delete('Up'));
    const outcome = await desk.press(toPlainFormulas);
    expect(codes(outcome)).toEqual(['rows-missing', 'made-plain']);
    expect(await planCalls(desk)).toEqual([]);
  });
});

describe('Excel refuses half-way', () => {
  beforeEach(async () => {
    desk = await Desk.withIndicators();
    await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
    await desk.type('5', 'note', '快报数');
  });

  /** The request that writes comes after those that read; actions 4 and 6 lie between its first and its last write. */
  it.each([
    ['转为普通公式', toPlainFormulas, 2],
    ['转为数值', toValues, 2],
    ['另存发送副本', prepareCopy, 8],
  ] as const)('%s: all is as before, and pressing again completes it', async (_name, command, request) => {
    const before = await pictureOf(desk);
    const formulas = desk.picture();
    for (const action of [2, 4, 6]) {
      desk.workbench.faults.failAtRequest = request + 1;
      desk.workbench.faults.failAtAction = action;
      expect(codes(await desk.press(command))).toEqual(['failed-refused', 'cleaned-up']);
      expect(desk.picture()).toEqual(formulas);
    }
    expect((await desk.press(command)).ok).toBe(true);
    expect(await planCalls(desk)).toEqual([]);
    expect(differences(before, await pictureOf(desk))).toEqual([]);
  });

  it('恢复 PLAN 函数 and 修复公式: the same', async () => {
    const before = desk.picture();
    await desk.press(toPlainFormulas);
    desk.workbench.faults.failAtRequest = 3;
    desk.workbench.faults.failAtAction = 4;
    expect(codes(await desk.press(restoreFunctions))).toEqual(['failed-refused', 'cleaned-up']);
    expect(await planCalls(desk)).toEqual([]);
    expect(codes(await desk.press(restoreFunctions))).toEqual(['functions-restored']);
    expect(desk.picture()).toEqual(before);
    await desk.type('5', 'status', '挺好');
    desk.workbench.faults.failAtRequest = 3;
    expect(codes(await desk.press(repairFormulas))).toEqual(['failed-refused', 'cleaned-up']);
    expect(codes(await desk.press(repairFormulas))).toEqual(['formulas-repaired']);
    expect(desk.picture()).toEqual(before);
  });
});
