import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { followWorkbook } from '../../src/app/follow-workbook';
import type { Selection } from '../../src/app/read-selection';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
let stop: () => Promise<void>;
const checked: { readonly rules: readonly string[]; readonly cells: readonly string[] }[] = [];
const failures: (readonly string[])[] = [];
const selections: Selection[] = [];
let changes = 0;
/** When the last check was told. */
let requests = 0;

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

beforeAll(async () => {
  desk = await Desk.withIndicators();
  stop = await followWorkbook({
    changed: () => (changes += 1),
    checked: (outcome, cells) => {
      requests = desk.workbench.traffic.requests.filter(({ kind }) => kind === 'work').length;
      if (!outcome.ok) failures.push(codes(outcome));
      else
        checked.push({
          rules: outcome.value.findings.map(({ rule, year }) => `${rule} ${year}`),
          cells: cells.map(({ indicatorId, year }) => `${indicatorId} ${year}`),
        });
    },
    selected: (selection) => selections.push(selection),
  });
});
afterAll(() => desk.close());

beforeEach(() => {
  checked.length = failures.length = selections.length = changes = 0;
});

/** Until nothing more happens by itself. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) await desk.workbench.settled();
}

const rules = async () => (await desk.register()).map(({ texts }) => `${texts.get('rule')} ${texts.get('year')}`);

describe('following what people do in the workbook', () => {
  it('checks a cell as it is typed', async () => {
    const { sheet, address } = await desk.place('5', '2021');
    desk.workbench.traffic.reset();
    await desk.workbench.type(sheet, address, '约60万左右');
    await settled();
    expect(checked).toEqual([{ rules: ['V02 2021'], cells: [`${idOf('5')} 2021`] }]);
    expect(await rules()).toEqual(['V02 2021']);
    expect(changes).toBeGreaterThan(0);
  });

  it('asks whose cell it is, for the workbook and for the row, and writes the register: no more requests than these', () => {
    expect(requests).toBe(4);
  });

  it('lets the finding go when the cell is typed again', async () => {
    await desk.type('5', '2021', '60.4');
    await settled();
    expect(await rules()).toEqual([]);
  });

  it('checks what is pasted over many rows in one go', async () => {
    const { sheet, address } = await desk.place('1', '2021');
    await desk.workbench.paste(sheet, address, Array(19).fill(['约60万左右', '1,0']));
    await settled();
    expect(checked).toHaveLength(1);
    expect(checked[0]?.cells).toHaveLength(38);
    expect((await rules()).length).toBeGreaterThanOrEqual(38);
    await desk.workbench.paste(sheet, address, Array(19).fill(['', '']));
    await settled();
    expect(await rules()).toEqual([]);
  });

  it('of quick edits checks each, the last state counting', async () => {
    const { sheet, address } = await desk.place('5', '2021');
    const edits = ['约60万', '６０．４', '60.4', '约61万'].map((text) =>
      desk.workbench.paste(sheet, address, [[text]]),
    );
    await Promise.all(edits);
    await settled();
    expect(await rules()).toEqual(['V02 2021']);
    await desk.type('5', '2021', '');
    await settled();
  });

  it('checks the row when a reason for what is missing is given', async () => {
    await desk.paste('5', '2021', ['60.4', '', '61.5']);
    await settled();
    expect(await rules()).toEqual(['V21 2022']);
    await desk.type('5', 'missingReason', '2022 尚未发布');
    await settled();
    expect(await rules()).toEqual([]);
  });

  it('checks everything when the cut-off changes', async () => {
    const { address } = await desk.run(async (workbook, context) => {
      const range = workbook.names.getItem('PLAN_CutOff').getRange().load('address');
      await context.sync();
      return { address: range.address.split('!')[1] ?? '' };
    });
    await desk.workbench.type('指标进度', address, '2022');
    await settled();
    expect(await rules()).toEqual(['V22 2023']);
    await desk.workbench.type('指标进度', address, '');
    await settled();
    expect(await rules()).toEqual([]);
  });

  it('does not check what does not matter to any rule, nor what it wrote itself', async () => {
    await desk.type('5', 'note', '年报口径');
    await desk.workbench.type('Sheet1', 'A1', '约60万左右');
    await settled();
    await desk.check();
    await settled();
    expect(checked).toEqual([]);
    expect(changes).toBeGreaterThan(0);
  });

  it('waits for a cell that is being edited and loses nothing', async () => {
    await desk.type('5', '2021', '约60万左右');
    desk.workbench.faults.cellEdit = true;
    await new Promise((resolve) => setTimeout(resolve, 0));
    desk.workbench.faults.cellEdit = false;
    await settled();
    expect(await rules()).toContain('V02 2021');
    await desk.type('5', '2021', '60.4');
    await settled();
  });

  it.each([
    ['an entry cell', '5', '2022', 2022],
    ['another cell of a row', '12', 'status', null],
  ])('tells the indicator of %s that is selected', async (_title, no, key, year) => {
    const { sheet, address } = await desk.place(no, key);
    await desk.workbench.select(sheet, address);
    await settled();
    expect(selections.at(-1)).toEqual({ place: { indicatorId: idOf(no), year }, findingId: null });
  });

  it('tells the lagging indicator that marking has gone to', async () => {
    await desk.paste('10', '2021', ['7.2', '7.5', '7.6']);
    await settled();
    await desk.mark();
    await settled();
    expect(selections.at(-1)).toEqual({ place: { indicatorId: idOf('10'), year: null }, findingId: null });
  });

  it('tells the finding whose row is selected in the register', async () => {
    await desk.type('5', '2021', '约60万左右');
    await settled();
    await desk.workbench.select('审核记录', 'J5');
    await settled();
    const id = `V02|${idOf('5')}|2021`;
    expect(selections.at(-1)).toEqual({ place: { indicatorId: idOf('5'), year: 2021 }, findingId: id });
  });

  it.each([
    ['several rows', '指标进度', 'L7:L9'],
    ['the title', '指标进度', 'B1'],
    ['another sheet', 'Sheet1', 'A1'],
  ])('tells nothing of %s', async (_title, sheet, address) => {
    await desk.workbench.select(sheet, address);
    await settled();
    expect(selections.at(-1)).toEqual({ place: null, findingId: null });
  });

  it('says when an edit could not be checked', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').protection.protect());
    await desk.type('5', '2021', '60.4');
    await settled();
    expect(failures).toEqual([['failed-sheet-protected']]);
  });

  it('hears nothing more after it was ended', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').protection.unprotect());
    await stop();
    await desk.type('5', '2021', '约60万左右');
    await settled();
    expect(checked).toEqual([]);
    expect(changes).toBe(0);
  });
});
