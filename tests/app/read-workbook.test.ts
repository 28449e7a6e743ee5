import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/app/read-workbook';
import type { IndicatorView, WorkbookView } from '../../src/app/workbook-view';
import type { Plan } from '../../src/plan/plan';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;

async function read(): Promise<WorkbookView> {
  const outcome = await readWorkbook();
  if (!outcome.ok || !outcome.value) throw new Error(codes(outcome).join());
  return outcome.value;
}

function row({ indicators }: WorkbookView, no: string): IndicatorView {
  const found = indicators.find(({ indicator }) => indicator.no === no);
  if (!found) throw new Error(`no indicator ${no}`);
  return found;
}

/** One workbook from the day it was made; each test goes on from where the one before it left off. */
describe('a workbook read for the pane as it fills', () => {
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  it('is nothing while there is no template', async () => {
    expect(await readWorkbook()).toEqual({ ok: true, value: null, notices: [] });
  });

  it('has nothing reported after the template was made, and its first year to be filled in', async () => {
    await desk.generate();
    const view = await read();
    expect(view.plan.id).toBe('haining-14fyp');
    expect(view.language).toBe('zh-CN');
    expect(view.indicators.map(({ status }) => status)).toEqual(Array(19).fill('not-reported'));
    expect(view.numbers).toEqual({ lagging: 0, open: 0, unfilled: 19 });
    expect(view.entries).toBe(0);
    expect(row(view, '2').unfilled).toEqual([2021]);
  });

  it('says of each row what its cells say', async () => {
    await desk.paste('1', '2021', ['1.2', '1.37']);
    const view = await read();
    const jobs = row(view, '1');
    expect(jobs).toMatchObject({
      status: 'lagging',
      lagging: true,
      base: '[12.86]',
      target: '[13]',
      criterion: 'Σ≥13',
    });
    expect(jobs.latest).toBeCloseTo(2.57);
    expect(jobs.at).toBe(2022);
    expect(jobs.why).toContain('2.57');
    expect(jobs.actuals.map(({ value }) => value)).toEqual([1.2, 1.37, '', '', '']);
    expect(view.numbers.lagging).toBe(1);
    expect(row(view, '7').binding).toBe(true);
    expect(jobs.binding).toBe(false);
  });

  it('counts as unfilled what is due by the cut-off, blank, and without a reason', async () => {
    await desk.paste('5', '2021', ['60.4', '', '61.5']);
    await desk.type('18', 'missingReason', '2022 尚未发布');
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [[2022]];
    });
    const view = await read();
    expect(row(view, '5').unfilled).toEqual([2022]);
    expect(row(view, '18').unfilled).toEqual([2021]);
    expect(row(view, '2').unfilled).toEqual([2021, 2022]);
    expect(view.numbers.unfilled).toBe(16 * 2 + 2);
    expect(view.cutOff).toBe(2022);
  });

  it('keeps 3.0 as printed, and shows a target that the office changed', async () => {
    await desk.type('5', 'target', '63.5');
    const view = await read();
    expect(row(view, '2').target).toBe('<3.0');
    expect(row(view, '5').target).toBe('63.5');
  });

  it('lists the findings of the register, and what of them is open', async () => {
    await desk.paste('9', '2021', ['约26万左右']);
    await desk.type('16', '2021', '83.2');
    await desk.check();
    const view = await read();
    const found = view.findings.map(({ rule, level, state, year }) => [rule, level, state, year]);
    expect(found).toContainEqual(['V02', 'hard', 'open', 2021]);
    expect(found).toContainEqual(['V29', 'soft', 'open', 2021]);
    expect(view.numbers.open).toBe(found.length);
  });

  it('survives a register that somebody has typed into', async () => {
    const before = (await read()).findings;
    await desk.run((workbook) => {
      const block = workbook.names.getItem('PLAN_Register').getRange();
      block.getCell(2, 2).values = [['很严重']];
      block.getCell(3, 0).values = [['nonsense']];
    });
    const { findings } = await read();
    expect(findings).toHaveLength(before.length - 1);
    expect(findings[0]).toEqual({ ...before[0], level: 'soft' });
  });

  it('waits until a cell is no longer being edited', async () => {
    desk.workbench.faults.cellEdit = true;
    const reading = read();
    desk.workbench.faults.cellEdit = false;
    expect((await reading).indicators).toHaveLength(19);
  });

  it('finds rows and columns where people moved them to', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('指标进度');
      sheet.name = '报表';
      sheet.getRange('E:E').insert('Right');
      sheet.getRange('8:8').insert('Down');
    });
    const view = await read();
    expect(view.sheetName).toBe('报表');
    expect(row(view, '5').actuals[0]).toEqual({ year: 2021, value: 60.4 });
  });

  it('has no status where the functions are missing', async () => {
    desk.workbench.faults.functionsMissing = true;
    const { sheet, address } = await desk.place('5', 'status');
    await desk.run(async (workbook, context) => {
      const status = workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      const { formulas } = status;
      status.formulas = formulas;
    });
    expect(row(await read(), '5').status).toBeNull();
    desk.workbench.faults.functionsMissing = false;
  });

  it('says why it cannot be shown when a row stands twice', async () => {
    const { sheet: name, row: at } = await desk.place('5', '2021');
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRange('20:20').insert('Down');
      sheet.getRange('20:20').copyFrom(`${at + 1}:${at + 1}`);
    });
    expect(codes(await readWorkbook())).toEqual(['rows-duplicated']);
  });
});

describe('another workbook read for the pane', () => {
  afterEach(() => desk.close());

  it('brings its plan with it when that is not a built-in one', async () => {
    desk = await Desk.open({ withFunctions: false });
    const own: Plan = { ...haining, id: 'own-plan', shortTitle: { zh: '自编规划', en: 'Own plan' } };
    await desk.generate({ plan: own });
    expect((await read()).plan.shortTitle.zh).toBe('自编规划');
  });

  it('says what Excel answered when it refuses', async () => {
    desk = await Desk.open({ withFunctions: false });
    desk.workbench.faults.failAtRequest = 1;
    desk.workbench.faults.errorCode = 'ServiceNotAvailable';
    expect(codes(await readWorkbook())).toEqual(['failed-busy']);
  });
});
