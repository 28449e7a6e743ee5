import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cancelCommands } from '../../src/app/queue';
import { smallPlan } from '../../tools/faults/small-plan';
import { codes, Desk } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open({ withFunctions: false });
});
afterEach(() => desk.close());

/** The fewer rows, the sooner. */
const plan = smallPlan();

/** Indexes of actions spread over the one request that writes the template. */
const places = [0, 5, 40, 200, 500, 800];

describe('Excel refuses half-way through making the template', () => {
  it.each(places)('at action %d of the writing: the workbook is as before, and the message says so', async (at) => {
    const before = desk.picture();
    desk.workbench.faults.failAtRequest = 2;
    desk.workbench.faults.failAtAction = at;
    const outcome = await desk.generate({ plan });
    expect(codes(outcome)).toEqual(['failed-refused', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
  });

  it('and a second press makes it whole', async () => {
    desk.workbench.faults.failAtRequest = 2;
    desk.workbench.faults.failAtAction = 300;
    await desk.generate({ plan });
    expect(codes(await desk.generate({ plan }))).toEqual(['template-created']);
    expect((await desk.progress()).rows).toHaveLength(plan.indicators.length);
  });

  it('in a filled workbook: every entry is still there, and the rest is made whole at once', async () => {
    await desk.openTemplate();
    await desk.type('5', '2021', '60.4');
    await desk.type('5', 'note', '快报数');
    desk.workbench.faults.failAtRequest = 2;
    desk.workbench.faults.failAtAction = 400;
    expect(codes(await desk.generate())).toEqual(['template-refreshed']);
    expect([await desk.holds('5', '2021'), await desk.holds('5', 'note')]).toEqual([60.4, '快报数']);
  });

  it('before anything was written: nothing changed', async () => {
    const before = desk.picture();
    desk.workbench.faults.failAtRequest = 1;
    expect((await desk.generate()).ok).toBe(false);
    expect(desk.picture()).toEqual(before);
  });
});

describe('Excel refuses half-way through making a template again', () => {
  it.each([
    ['refused as a whole', null],
    ['half-way', 300],
  ])(
    'while a column that is gone is mended, %s: the sheet with the entries is there, and is mended',
    async (_when, at) => {
      await desk.generate({ plan });
      await desk.type('5', '2021', '60.4');
      const { column } = await desk.place('5', '2025');
      await desk.run((workbook) =>
        workbook.worksheets.getItem('指标进度').getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete('Left'),
      );
      desk.workbench.faults.failAtRequest = 2;
      desk.workbench.faults.failAtAction = at;
      expect(codes(await desk.generate({ plan }))).toEqual(['template-rebuilt']);
      expect(await desk.holds('5', '2021')).toBe(60.4);
      expect(desk.sheetNames()).toContain('指标进度（旧）');
    },
  );

  it('while the language changes: the entries are there, in the language asked for', async () => {
    await desk.generate({ plan });
    await desk.type('5', '2021', '60.4');
    desk.workbench.faults.failAtRequest = 2;
    desk.workbench.faults.failAtAction = 400;
    expect(codes(await desk.generate({ plan, language: 'en-US' }))).toEqual(['template-refreshed']);
    expect(await desk.holds('5', '2021')).toBe(60.4);
    expect(desk.sheetNames()).toContain('Progress');
  });
});

describe('Excel refuses while findings are written', () => {
  it('what was typed stays, edits are noticed again afterwards, and a second press works', async () => {
    await desk.openTemplate();
    await desk.type('5', '2021', '约60');
    // Behind the two that read.
    desk.workbench.faults.failAtRequest = 3;
    desk.workbench.faults.failAtAction = 6;
    expect(codes(await desk.check())).toEqual(['failed-refused', 'cleaned-up']);
    expect(await desk.register()).toEqual([]);
    expect(await desk.holds('5', '2021')).toBe('约60');
    const noticed = await desk.run(async (_workbook, context) => {
      const runtime = context.runtime.load('enableEvents');
      await context.sync();
      return runtime.enableEvents;
    });
    expect(noticed).toBe(true);
    expect((await desk.check()).ok).toBe(true);
    expect(await desk.register()).toHaveLength(1);
  });
});

describe('Excel is not ready', () => {
  it('while a cell is being edited the command says so, waits, and goes on by itself', async () => {
    desk.workbench.faults.cellEdit = true;
    const outcome = desk.generate({ plan });
    while (!desk.told.includes('waiting-for-edit')) await new Promise((resolve) => setImmediate(resolve));
    expect(desk.sheetNames()).toEqual(['Sheet1']);
    desk.workbench.faults.cellEdit = false;
    expect(codes(await outcome)).toEqual(['template-created']);
  });

  it('while a cell is being edited the waiting can be given up; later the command can be run again', async () => {
    desk.workbench.faults.cellEdit = true;
    const outcome = desk.generate({ plan });
    while (!desk.told.includes('waiting-for-edit')) await new Promise((resolve) => setImmediate(resolve));
    cancelCommands();
    expect(codes(await outcome)).toEqual(['cancelled']);
    desk.workbench.faults.cellEdit = false;
    await desk.workbench.settled();
    expect(desk.sheetNames()).toEqual(['Sheet1']);
    expect(codes(await desk.generate({ plan }))).toEqual(['template-created']);
  });

  it('a protected sheet is named, nothing is changed, and after the protection is lifted it works', async () => {
    await desk.openTemplate();
    await desk.type('5', '2021', '60.4');
    await desk.run((workbook) => workbook.worksheets.getItem('指标进度').protection.protect());
    const before = desk.picture();
    const outcome = await desk.generate();
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'failed-sheet-protected', details: { where: '（指标进度）' } }),
    ]);
    expect(desk.picture()).toEqual(before);
    await desk.run((workbook) => workbook.worksheets.getItem('指标进度').protection.unprotect());
    expect(codes(await desk.generate())).toEqual(['template-refreshed']);
    expect(await desk.holds('5', '2021')).toBe(60.4);
  });

  it('on a protected sheet people still type into the entry cells, and the check still runs', async () => {
    await desk.openTemplate();
    await desk.run((workbook) => workbook.worksheets.getItem('指标进度').protection.protect());
    await desk.type('5', '2021', '约60');
    expect(await desk.holds('5', '2021')).toBe('约60');
    expect((await desk.check()).ok).toBe(true);
    expect((await desk.register()).map(({ texts }) => texts.get('rule'))).toEqual(['V02']);
  });

  it('a workbook whose own names are like ours is left alone, and the message tells which', async () => {
    await desk.run((workbook) => {
      workbook.names.add('plan_cutoff', workbook.worksheets.getItem('Sheet1').getRange('B2'));
    });
    const before = desk.picture();
    const outcome = await desk.generate();
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'failed-name-taken', details: { detail: 'plan_cutoff' } }),
    ]);
    expect(desk.picture()).toEqual(before);
  });

  it('a request above the size limit is refused with a sentence, not a crash', async () => {
    desk.workbench.faults.payloadLimit = 20_000;
    const before = desk.picture();
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['failed-too-large']);
    expect(desk.picture()).toEqual(before);
  });
});
