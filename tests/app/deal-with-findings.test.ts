import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { explainFinding } from '../../src/app/explain-finding';
import { fixFindings } from '../../src/app/fix-findings';
import { todaySerial } from '../../src/app/today';
import { markColors } from '../../src/template/palette';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
const quietly = () => undefined;
const idOf = (no: string, rule: string, year: number) =>
  [rule, haining.indicators.find((indicator) => indicator.no === no)?.id, year].join('|');

beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterAll(() => desk.close());

/** The entry cells that the tests use, what stands beside them, and the register, as in a new workbook. */
beforeEach(async () => {
  const { sheet, row, column, columns, last } = await cleanable();
  await desk.run((workbook) => {
    const cells = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, last - row + 1, 5);
    cells.numberFormat = [['General']];
    cells.clear('Contents');
    for (const beside of columns)
      workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, beside, last - row + 1, 1)
        .clear('Contents');
    const register = workbook.names.getItem('PLAN_Register').getRange();
    register.getOffsetRange(2, 0).getResizedRange(-2, 0).clear('Contents');
  });
});

async function cleanable() {
  const { rows, sheet } = await desk.progress();
  const [first, last] = [rows[0], rows.at(-1)];
  const at = (key: string) => first?.columns.get(key) ?? 0;
  const columns = ['note', 'provisional', 'missingReason'].map(at);
  return { sheet, row: first?.row ?? 0, last: last?.row ?? 0, column: at('2021'), columns };
}

async function registered(): Promise<readonly string[]> {
  return (await desk.register()).map(({ texts }) =>
    ['rule', 'value', 'fix', 'state'].map((key) => texts.get(key)).join(' '),
  );
}

describe('fixing a finding by one click', () => {
  it('puts the number, keeps what was typed on record, and takes the mark off', async () => {
    await desk.paste('5', '2021', ['６０．４']);
    await desk.check();
    expect(await desk.fill('5', '2021')).toBe(markColors.soft.fill);
    const outcome = await fixFindings([idOf('5', 'V01', 2021)], quietly);
    await desk.workbench.settled();
    expect(outcome.notices).toEqual([
      {
        code: 'fixed',
        level: 'success',
        details: { before: '６０．４', after: 60.4, sheet: '审核记录' },
      },
    ]);
    expect(await desk.holds('5', '2021')).toBe(60.4);
    expect(await registered()).toEqual(['V01 ６０．４ 60.4 已修正']);
    expect(await desk.fill('5', '2021')).toBeNull();
  });

  it('keeps the record when everything is checked again, and adds to it when the same is typed again', async () => {
    for (let time = 1; time <= 2; time += 1) {
      await desk.paste('5', '2021', ['６０．４']);
      await desk.check();
      await fixFindings([idOf('5', 'V01', 2021)], quietly);
    }
    await desk.check();
    expect(await registered()).toEqual(['V01 ６０．４ 60.4 已修正', 'V01 ６０．４ 60.4 已修正']);
  });

  it('leaves the entry alone when the sheets are protected while the fix is worked out: no fix without a record', async () => {
    await desk.paste('5', '2021', ['６０．４']);
    await desk.check();
    const { engine, model } = desk.workbench;
    const protect = (protection: { readonly options: object; readonly password: null } | null) =>
      engine.sheetIds().forEach((id) => (model.state.sheetState(id).protection = protection as never));
    Object.assign(desk.workbench.faults, {
      failAtRequest: 3,
      happening: () => protect({ options: {}, password: null }),
    });
    const outcome = await fixFindings([idOf('5', 'V01', 2021)], quietly);
    await desk.workbench.settled();
    protect(null);
    expect(outcome.notices[0]?.code).toBe('failed-sheet-protected');
    expect(await desk.holds('5', '2021')).toBe('６０．４');
    expect(await registered()).toEqual(['V01 ６０．４ 60.4 待处理']);
  });

  it('moves a note beside the row behind what is there, and flags the year', async () => {
    await desk.type('4', 'note', '年报口径');
    await desk.paste('4', '2022', ['97.1(预计)']);
    await desk.check();
    await fixFindings([idOf('4', 'V07', 2022)], quietly);
    expect(await desk.holds('4', '2022')).toBe(97.1);
    expect(await desk.holds('4', 'provisional')).toBe('2022');
    await desk.paste('4', '2021', ['97.0（快报）']);
    await desk.check();
    await fixFindings([idOf('4', 'V07', 2021)], quietly);
    expect(await desk.holds('4', 'provisional')).toBe('2022、2021');
    expect(await desk.holds('4', 'note')).toContain('年报口径');
  });

  it('turns a text cell into one for numbers first, so that the number stays one', async () => {
    const { sheet, address } = await desk.place('9', '2021');
    await desk.run((workbook) => {
      const cell = workbook.worksheets.getItem(sheet).getRange(address);
      cell.numberFormat = [['@']];
      cell.values = [['26.1']];
    });
    await desk.check();
    await fixFindings([idOf('9', 'V09', 2021)], quietly);
    expect(await desk.holds('9', '2021')).toBe(26.1);
  });

  it('gives a number that Excel took for a percentage the decimals of its row again', async () => {
    await desk.type('2', '2021', '1.9%');
    await desk.check();
    await fixFindings([idOf('2', 'V04', 2021)], quietly);
    const { sheet, address } = await desk.place('2', '2021');
    const cell = await desk.run(async (workbook, context) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address).load('values, text');
      await context.sync();
      return { value: range.values[0]?.[0] as unknown, text: range.text[0]?.[0] };
    });
    expect(cell).toEqual({ value: 1.9, text: '1.90' });
  });

  it('fixes several at once', async () => {
    await desk.paste('5', '2021', ['６０．４']);
    await desk.paste('9', '2021', ['２６．１']);
    await desk.check();
    const outcome = await fixFindings([idOf('5', 'V01', 2021), idOf('9', 'V01', 2021)], quietly);
    expect(outcome.notices).toMatchObject([{ code: 'fixed-several', details: { count: 2 } }]);
    expect([await desk.holds('5', '2021'), await desk.holds('9', '2021')]).toEqual([60.4, 26.1]);
  });

  it('leaves a value alone that was changed after it was checked', async () => {
    await desk.paste('5', '2021', ['６０．４']);
    await desk.check();
    await desk.paste('5', '2021', ['６０．９']);
    const outcome = await fixFindings([idOf('5', 'V01', 2021)], quietly);
    expect(codes(outcome)).toEqual(['finding-gone']);
    expect(await desk.holds('5', '2021')).toBe('６０．９');
  });

  it('checks the row again: the value that was put may be doubtful too', async () => {
    await desk.paste('16', '2021', ['８３．２']);
    await desk.check();
    await fixFindings([idOf('16', 'V01', 2021)], quietly);
    await desk.workbench.settled();
    expect((await registered()).map((row) => row.slice(0, 3)).sort()).toEqual(['V01', 'V29']);
  });

  it('does nothing and says so when the register is protected', async () => {
    await desk.paste('5', '2021', ['６０．４']);
    await desk.check();
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').protection.protect());
    const outcome = await fixFindings([idOf('5', 'V01', 2021)], quietly);
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').protection.unprotect());
    expect(codes(outcome)).toEqual(['failed-sheet-protected']);
    expect(await desk.holds('5', '2021')).toBe('６０．４');
  });
});

describe('explaining a finding', () => {
  const finding = idOf('16', 'V29', 2021);

  it('writes the reason, who gave it and the day beside the finding', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    const outcome = await explainFinding({ id: finding, text: ' 季节性用工回落 ', filler: '张三' }, quietly);
    expect(outcome.notices).toMatchObject([{ code: 'explained', details: { sheet: '审核记录' } }]);
    const [row] = await desk.register();
    expect(['explanation', 'filler', 'state'].map((key) => row?.values.get(key))).toEqual([
      '季节性用工回落',
      '张三',
      '已说明',
    ]);
    expect(row?.values.get('date')).toBe(todaySerial());
    await desk.check();
    expect((await desk.register())[0]?.values.get('explanation')).toBe('季节性用工回落');
  });

  it('keeps a reason that looks like a formula as text', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    await explainFinding({ id: finding, text: '=HYPERLINK("http://x")', filler: '' }, quietly);
    expect((await desk.register())[0]?.values.get('explanation')).toBe('=HYPERLINK("http://x")');
  });

  it('takes it back when it is cleared, and keeps the name that stands there when none is given', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    await explainFinding({ id: finding, text: '季节性用工回落', filler: '张三' }, quietly);
    await explainFinding({ id: finding, text: '  ', filler: '' }, quietly);
    const [row] = await desk.register();
    expect(['explanation', 'filler', 'date', 'state'].map((key) => row?.values.get(key))).toEqual([
      '',
      '张三',
      '',
      '待处理',
    ]);
  });

  it('of a finding that is gone does nothing', async () => {
    await desk.check();
    expect(codes(await explainFinding({ id: finding, text: '季节性用工回落', filler: '' }, quietly))).toEqual([
      'finding-gone',
    ]);
  });
});
