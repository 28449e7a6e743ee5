/** Excel refuses while locks are changed or fixes are taken back: what stood in those sheets stands there again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixFindings } from '../../src/app/fix-findings';
import { lockPeriod, unlockPeriod } from '../../src/app/lock-periods';
import { undoFixes } from '../../src/app/undo-fixes';
import { appendRows, takeRowsBack } from '../../src/excel/append-rows';
import { readFacts, sheetMarks } from '../../src/excel/read-facts';
import { runReading, runWriting } from '../../src/excel/run';
import { codes, Desk } from './desk';
import { idOf, quietly } from './register-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
});
afterAll(() => desk.close());

/** The whole workbook as a text: two of them are told apart far quicker than two objects. */
const saved = async () => JSON.stringify(await desk.workbench.state(), null, 1);

describe('a fix whose sheet was protected before it was taken back', () => {
  it('is still on record as one that can be taken back', async () => {
    await desk.paste('4', '2022', ['97.1(预计)']);
    await desk.check();
    await fixFindings([idOf('4', 'V07', 2022)], quietly);
    const protect = (isOn: boolean) =>
      desk.run((workbook) => {
        const { protection } = workbook.worksheets.getItem('指标进度');
        return isOn ? protection.protect() : protection.unprotect();
      });
    const before = desk.picture();
    await protect(true);
    expect(codes(await undoFixes(null, quietly))).toEqual(['failed-sheet-protected', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
    await protect(false);
    expect(codes(await undoFixes(null, quietly))).toEqual(['fixes-undone']);
    expect(await desk.holds('4', '2022')).toBe('97.1(预计)');
  });
});

describe('a row put below the open questions', () => {
  // In turn: nothing is done, the block is larger, the row is inserted, it is filled, all is done.
  it.each([0, 3, 6, 9, null])('goes again when Excel refuses behind it (action %s)', async (failAtAction) => {
    const before = await saved();
    const { own, names } = await runReading(readFacts, () => undefined);
    const sheet = own.openQuestions;
    if (!sheet) throw new Error('there is no such sheet');
    const row = sheet.block.values[0]?.map((_key, column) => `新行${column}`) ?? [];
    const name = sheetMarks.openQuestions;
    const appended = { sheet, name, formula: names.get(name) ?? '', rows: [row] };
    desk.workbench.faults.failAtAction = failAtAction;
    await runWriting((context) => appendRows(context, appended)).catch(() => undefined);
    if (failAtAction === null) expect(await saved()).not.toEqual(before);
    await runWriting((context) => takeRowsBack(context, appended, (held) => held.includes('新行0')));
    expect(await saved()).toEqual(before);
  });
});

describe('where a period is locked already', () => {
  const another = () => lockPeriod({ period: '2022', by: '张三' }, quietly);
  const open = () => unlockPeriod({ period: '2021', by: '张三', reason: '核定数调整' }, quietly);

  /** What an office has made of the sheet since. */
  const coloured = (workbook: Excel.Workbook) => {
    const sheet = workbook.worksheets.getItem('锁定记录');
    for (const address of ['B9:D9', 'D7', 'D20']) sheet.getRange(address).format.fill.color = '#FFD966';
    sheet.getRange('C12').format.font.color = '#7030A0';
    sheet.getRange('D:D').format.columnWidth = 200;
    return sheet;
  };
  const looks = () =>
    desk.run(async (workbook, context) => {
      const cells = ['B9', 'D9', 'D7', 'D20', 'C12', 'D6'].map((address) =>
        workbook.worksheets.getItem('锁定记录').getRange(address),
      );
      for (const { format } of cells) format.load('columnWidth,fill/color,font/color');
      await context.sync();
      return cells.map(({ format }) => [format.fill.color, format.font.color, format.columnWidth]);
    });
  const spans = () =>
    desk.run(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('锁定记录');
      const filter = sheet.autoFilter.getRange().load('address');
      const print = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      return [filter, print].map(({ address }) => address.slice(address.indexOf('!') + 1));
    });

  beforeAll(async () => {
    await lockPeriod({ period: '2021', by: '张三' }, quietly);
    await desk.run(coloured);
  });

  it.each([
    ['locking another one', null, another],
    ['locking another one half-way', 40, another],
    ['locking another one before its column has its looks', 25, another],
    ['locking another one when the filter reaches further', 73, another],
    ['unlocking it half-way', 6, open],
    ['unlocking it at the very end', 15, open],
  ] as const)(
    '%s leaves its lock and its looks as they were when Excel refuses',
    async (_what, failAtAction, press) => {
      const before = await saved();
      Object.assign(desk.workbench.faults, { failAtRequest: 3, failAtAction });
      expect(codes(await desk.press(press))).toEqual(['failed-refused', 'cleaned-up']);
      expect(await saved()).toEqual(before);
    },
  );

  it('the next press works, and the office’s own colours stay', async () => {
    const before = await looks();
    expect(codes(await desk.press(another))).toEqual(['period-locked']);
    expect(await spans()).toEqual(['A6:E30', 'B1:E30']);
    expect(codes(await desk.press(open))).toEqual(['period-unlocked']);
    expect(await looks()).toEqual(before);
  });

  it('an indicator’s row that somebody deleted comes back below, and goes again when Excel refuses', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('锁定记录').getRange('12:12').delete('Up'));
    const before = await saved();
    const third = () => lockPeriod({ period: '2023', by: '张三' }, quietly);
    Object.assign(desk.workbench.faults, { failAtRequest: 3, failAtAction: 90 });
    expect(codes(await desk.press(third))).toEqual(['failed-refused', 'cleaned-up']);
    expect(await saved()).toEqual(before);
    expect(codes(await desk.press(third))).toEqual(['period-locked']);
    const { block } = (await runReading(readFacts, () => undefined)).own.locks ?? {};
    expect(block?.values.at(-1)?.slice(0, 3)).toEqual(['urban-jobs', 1, '城镇新增就业人数']);
    expect(await spans()).toEqual(['A6:F30', 'B1:F30']);
  });
});
