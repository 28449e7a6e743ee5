/** Quarters filled in beside the years: their own sheet, checked and marked like the entries, never taken for the year's. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkChangedEntries } from '../../src/app/check-entries';
import { readSubject } from '../../src/app/check-subject';
import { fixFindings } from '../../src/app/fix-findings';
import { goTo } from '../../src/app/go-to';
import { readWorkbook } from '../../src/app/read-workbook';
import { undoFixes } from '../../src/app/undo-fixes';
import { cellAddress } from '../../src/template/a1';
import { readBlock, type ReadBlock } from '../../tools/demo/read-back';
import { codes, Desk } from './desk';
import { haining } from '../haining';

/** Without the sheets that have nothing to do with it. */
const plan = { ...haining, tasks: [], specialTargets: [], review: null };

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
  await desk.generate({ plan, withinYear: { division: 'quarter', mode: 'period' }, ledger: true });
});

afterAll(() => desk.close());

async function block(): Promise<ReadBlock> {
  const found = await readBlock(desk.workbench.Excel, 'PLAN_WithinYear', 'key');
  if (!found) throw new Error('the workbook has no sheet for quarters');
  return found;
}

async function address(no: string, key: string): Promise<string> {
  const row = (await block()).rows.find(({ texts }) => texts.get('no') === no);
  return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[row?.columns.get(key) ?? -1]}${(row?.row ?? 0) + 1}`;
}

async function type(no: string, key: string, text: string): Promise<void> {
  await desk.workbench.type((await block()).sheet, await address(no, key), text);
}

async function held(no: string, key: string): Promise<unknown> {
  return (await block()).rows.find(({ texts }) => texts.get('no') === no)?.values.get(key);
}

const found = async () => (await desk.register()).map(({ texts }) => `${texts.get('rule')} ${texts.get('year')}`);

describe('quarters filled in beside the years', () => {
  it('show what they come to, and leave the year to the office', async () => {
    for (const [i, figure] of ['0.7', '0.65', '0.6', '0.6'].entries()) await type('1', `2021Q${i + 1}`, figure);
    await desk.workbench.settled();
    expect(await held('1', 'parts2021')).toBeCloseTo(2.55, 9);
    expect(await desk.holds('1', '2021')).toBe('');
  });

  it('are compared with the year, and each is checked and marked in its own cell', async () => {
    await desk.type('1', '2021', '2.65');
    await type('5', '2021Q2', '602000人');
    const checked = await desk.check();
    expect(codes(checked)).toContain('checked');
    expect(await found()).toEqual(expect.arrayContaining(['V24 2021', 'V04 2021Q2']));
    const { engine } = desk.workbench;
    const { sheet } = await block();
    const id = engine.sheetIds().find((each) => engine.sheetName(each) === sheet) ?? '';
    const row = (await block()).rows.find(({ texts }) => texts.get('no') === '5');
    const fill = (key: string) => engine.conditionalStyle(id, row?.row ?? 0, row?.columns.get(key) ?? 0).fill ?? null;
    expect([fill('2021Q2') === null, fill('2021Q1') === null]).toEqual([false, true]);
  });

  it('are gone to, and put right where they stand', async () => {
    const id = (await desk.register()).find(({ texts }) => texts.get('rule') === 'V04')?.texts.get('id') ?? '';
    expect(id.endsWith('|2021Q2')).toBe(true);
    const [, indicatorId = ''] = id.split('|');
    await goTo({ indicatorId, year: 2021, period: '2021Q2' });
    const cell = await desk.run(async (workbook, context) => {
      const active = workbook.getActiveCell().load('address');
      await context.sync();
      return active.address;
    });
    expect(cell.endsWith(`!${await address('5', '2021Q2')}`)).toBe(true);
    await desk.press((tell) => fixFindings([id], tell));
    expect([await held('5', '2021Q2'), await desk.holds('5', '2021')]).toEqual([60.2, '']);
  });

  it('hold again what was typed once the fix is undone, and the year is let alone', async () => {
    const states = async () => (await desk.register()).map(({ texts }) => texts.get('state'));
    const [record] = (await desk.register()).filter(({ texts }) => texts.get('state') === '已修正');
    const undone = await desk.press((tell) => undoFixes([record?.texts.get('id') ?? ''], tell));
    expect(codes(undone)).toEqual(['fixes-undone']);
    expect([await held('5', '2021Q2'), await desk.holds('5', '2021')]).toEqual(['602000人', '']);
    expect(await found()).toContain('V04 2021Q2');
    expect(await states()).toContain('修正已撤销');
    const id = (await desk.register()).find(({ texts }) => texts.get('rule') === 'V04')?.texts.get('id') ?? '';
    await type('5', '2021Q2', '602000人');
    await desk.press((tell) => fixFindings([id], tell));
    await type('5', '2021Q2', '60.3');
    const again = (await desk.register()).flatMap(({ texts }) =>
      texts.get('state') === '已修正' ? [texts.get('id') ?? ''] : [],
    );
    expect(codes(await desk.press((tell) => undoFixes(again, tell)))).toEqual(['fixes-gone']);
    expect(await held('5', '2021Q2')).toBe(60.3);
    await type('5', '2021Q2', '60.2');
  });

  it('have their own rows in the sheet of sources, which the checks go by and which stay', async () => {
    const id = plan.indicators.find(({ no }) => no === '5')?.id ?? '';
    const ledger = async (key: string) => {
      const rows = await readBlock(desk.workbench.Excel, 'PLAN_Ledger', 'key');
      return { sheet: rows?.sheet ?? '', row: rows?.rows.find(({ values }) => values.get('key') === key) };
    };
    const { sheet, row } = await ledger(`${id}|2021Q2`);
    expect([row?.values.get('year'), row?.values.get('value')]).toEqual(['2021Q2', 60.2]);
    await desk.workbench.type(sheet, cellAddress(row?.row ?? 0, row?.columns.get('source') ?? 0), '二季度快报');
    const sources = await desk.run(async (_workbook, context) => {
      const read = await readSubject(context, [id]);
      const own = 'rows' in read ? read.rows.find(({ indicatorId }) => indicatorId === id) : undefined;
      return own?.withinYear?.cells.slice(0, 3).map(({ source }) => source);
    });
    expect(sources).toEqual(['', '二季度快报', '']);
    expect(codes(await desk.generate({ plan }))).toEqual(['template-refreshed']);
    expect((await ledger(`${id}|2021Q2`)).row?.values.get('source')).toBe('二季度快报');
  });

  it('are judged anew when the mode is another one', async () => {
    const { sheet } = await block();
    const view = await readWorkbook();
    const indicatorId = view.ok ? (view.value?.indicators[0]?.indicator.id ?? '') : '';
    await desk.workbench.type(sheet, 'C3', '年初累计');
    await desk.press((tell) => checkChangedEntries([{ indicatorId, year: 2021 }], tell));
    expect(await found()).toEqual(expect.arrayContaining(['V23 2021Q2']));
    expect(view.ok && view.value?.withinYear).toEqual({ division: 'quarter', mode: 'period' });
  });

  it('stay when the template is made again, without being asked for', async () => {
    await desk.generate({ plan });
    expect([await held('1', '2021Q2'), await held('5', '2021Q2')]).toEqual([0.65, 60.2]);
    const view = await readWorkbook();
    expect(view.ok && view.value?.withinYear).toEqual({ division: 'quarter', mode: 'year-to-date' });
  });

  it('are not made anew once the office has deleted their sheet', async () => {
    const { sheet } = await block();
    await desk.run((workbook) => workbook.worksheets.getItem(sheet).delete());
    expect(codes(await desk.generate({ plan }))).toEqual(['template-refreshed']);
    expect(desk.sheetNames()).not.toContain(sheet);
    expect((await desk.check()).ok).toBe(true);
  });
});
