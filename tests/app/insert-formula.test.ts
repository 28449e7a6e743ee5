import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertFormula } from '../../src/app/insert-formula';
import { proposeArguments } from '../../src/app/propose-arguments';
import type { FunctionId } from '../../src/functions/table';
import '../functions/custom-functions-global';
import { codes, Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators();
});
afterAll(() => desk.close());

/** A sheet of the office for each test. */
let own = 'Sheet1';
beforeEach(async () => {
  await desk.run((workbook) => {
    workbook.worksheets.add().activate();
  });
  own = desk.sheetNames().at(-1) ?? '';
});

/** Presses 插入 with the active cell as the form showed it. */
async function insert(id: FunctionId, texts: readonly string[]) {
  const shown = await proposeArguments({ id, indicatorId: null });
  if (!shown.ok) throw new Error(codes(shown).join());
  const { cell } = shown.value;
  return desk.press((tell) => insertFormula({ id, arguments: texts, cell }, tell));
}

const held = (sheet: string, address: string) =>
  desk.run(async (workbook, context) => {
    const cells = workbook.worksheets.getItem(sheet).getRange(address).load('formulas,values');
    await context.sync();
    return { formula: cells.formulas[0]?.[0] as unknown, value: cells.values[0]?.[0] as unknown };
  });

describe('插入', () => {
  it('puts the formula into the active cell, which calculates, and says where', async () => {
    await desk.workbench.select(own, 'C4');
    const outcome = await insert('ELAPSED', ['2020', '2025', '2023']);
    expect(outcome.notices).toEqual([
      {
        code: 'formula-inserted',
        level: 'success',
        details: { sheet: own, cell: 'C4', function: 'PLAN.ELAPSED' },
      },
    ]);
    expect(await held(own, 'C4')).toEqual({ formula: '=PLAN.ELAPSED(2020,2025,2023)', value: 0.6 });
  });

  it('lets a result fill the cells beside it', async () => {
    await desk.workbench.select(own, 'A1');
    expect(codes(await insert('NOTATION', ['<3.0']))).toEqual(['formula-inserted']);
    expect((await held(own, 'B1')).value).toBe('<');
  });
});

describe('插入 writes nothing over', () => {
  /** What is amiss, how it comes about on a sheet of the office, and the answer. */
  const onOwnSheet: readonly (readonly [
    string,
    string,
    (sheet: Excel.Worksheet) => unknown,
    (name: string) => object,
  ])[] = [
    [
      'the cell is not blank',
      'B2',
      (sheet) => (sheet.getRange('B2').values = [[0]]),
      (sheet) => ({ code: 'insert-occupied', details: { sheet, cell: 'B2' } }),
    ],
    [
      'it shows what another formula has spilled',
      'B2',
      (sheet) => (sheet.getRange('A2').formulas = [['=PLAN.NOTATION("≥3")']]),
      () => ({ code: 'insert-occupied' }),
    ],
    [
      'the result would reach a cell that is not blank',
      'A1',
      (sheet) => (sheet.getRange('D1').values = [['我的表']]),
      (sheet) => ({ code: 'insert-no-room', details: { sheet, area: 'A1:E1', cell: 'D1' } }),
    ],
    [
      'the cell is text',
      'A1',
      (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
      () => ({ code: 'insert-text-cell' }),
    ],
    [
      'the sheet is protected',
      'A1',
      (sheet) => sheet.protection.protect(),
      (sheet) => ({ code: 'failed-sheet-protected', details: { where: `（${sheet}）` } }),
    ],
  ];

  it.each(onOwnSheet)('%s', async (_name, address, happen, answer) => {
    await desk.run((workbook) => void happen(workbook.worksheets.getItem(own)));
    await desk.workbench.select(own, address);
    await desk.workbench.settled();
    const before = desk.picture();
    expect((await insert('NOTATION', ['3'])).notices).toEqual([expect.objectContaining(answer(own))]);
    expect(desk.picture()).toEqual(before);
  });

  it.each([
    ['a blank entry cell', '指标进度', 'L11'],
    ['a cell of the head', '指标进度', 'D2'],
    ['a row of the register', '审核记录', 'A5'],
  ])('it is %s of the template', async (_name, sheet, address) => {
    await desk.workbench.select(sheet, address);
    const before = desk.picture();
    expect(codes(await insert('NOTATION', ['3']))).toEqual(['insert-in-template']);
    expect(desk.picture()).toEqual(before);
  });

  it('required arguments are missing', async () => {
    await desk.workbench.select(own, 'A1');
    const before = desk.picture();
    expect(codes(await insert('CAGR', ['1', '2']))).toEqual(['insert-incomplete']);
    expect(desk.picture()).toEqual(before);
  });

  it('another cell has been selected since: it says which, and pressing again goes there', async () => {
    await desk.workbench.select(own, 'A1');
    const shown = { id: 'NOTATION', arguments: ['3'], cell: { sheet: own, address: 'A1' } } as const;
    await desk.workbench.select(own, 'A9');
    const before = desk.picture();
    const outcome = await desk.press((tell) => insertFormula(shown, tell));
    expect(outcome.notices).toEqual([
      expect.objectContaining({ code: 'insert-cell-changed', details: { sheet: own, cell: 'A9' } }),
    ]);
    expect(desk.picture()).toEqual(before);
    expect(codes(await insert('NOTATION', ['3']))).toEqual(['formula-inserted']);
  });

  it('a cell is being edited: it waits, says so, and looks again before it writes', async () => {
    await desk.workbench.select(own, 'A1');
    const cell = { sheet: own, address: 'A1' };
    desk.workbench.faults.cellEdit = true;
    const outcome = desk.press((tell) => insertFormula({ id: 'NOTATION', arguments: ['3'], cell }, tell));
    while (!desk.told.includes('waiting-for-edit')) await new Promise((resolve) => setImmediate(resolve));
    desk.workbench.faults.cellEdit = false;
    await desk.workbench.select(own, 'A2');
    expect(codes(await outcome)).toEqual(['insert-cell-changed']);
  });

  it('Excel refuses: nothing is there, and the message says what to do', async () => {
    await desk.workbench.select(own, 'A1');
    desk.workbench.faults.failAtRequest = 5;
    const before = desk.picture();
    const outcome = await insert('ELAPSED', ['2020', '2025', '2023']);
    expect(codes(outcome)).toEqual(['failed-refused', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
  });
});
