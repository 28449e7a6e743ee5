/** A plan from selected cells and from its definition sheet, through the real office.js. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readShownDefinition, writeDefinition } from '../../src/app/plan-sources/definition';
import { readTable } from '../../src/app/plan-sources/read-table';
import { planFromTable } from '../../src/plan/from-table/plan-from-table';
import { noChoices, understand } from '../../src/plan/from-table/understand';
import type { SourceTable } from '../../src/plan/from-table/table';
import type { Plan } from '../../src/plan/plan';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false, apiSet: '1.13' });
});
afterAll(() => desk.close());

const rows = [
  ['某市“十五五”规划主要指标', '', '', '', ''],
  ['类别', '指标', '2025年基数', '2030年目标', '属性'],
  ['就业', '1. 城镇新增就业人数（万人）', '[5.00]', '[6.50]', '预期性'],
  ['', '2. 城镇调查失业率（%）', '5.2', '<5.5', '预期性'],
  ['', '3. 已取消的指标', '1', '2', '预期性'],
  ['社会保障', '4. 参保率（%）', '2.40', '3.0', '约束性'],
];

async function layOut(): Promise<void> {
  await desk.run(async (workbook) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3:F8').numberFormat = rows.map((row) => row.map((_, i) => (i === 2 || i === 3 ? 'General' : '@')));
    sheet.getRange('D8').numberFormat = [['0.00']];
    sheet.getRange('E8').numberFormat = [['0.0']];
    sheet.getRange('B3:F8').values = rows.map((row) =>
      row.map((text) => (/^[\d.]+$/.test(text) ? Number(text) : text)),
    );
    sheet.getRange('B5:B7').merge();
    sheet.getRange('7:7').rowHidden = true;
    sheet.getRange('H3').values = [['=1+1']];
  });
}

async function selected(address: string): Promise<SourceTable> {
  await desk.run((workbook) => workbook.worksheets.getItem('Sheet1').getRange(address).select());
  const outcome = await desk.press(readTable);
  if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.table;
}

describe('selected cells', () => {
  beforeAll(layOut);

  it('are read as they are displayed, whole columns only as far as they are used', async () => {
    const table = await selected('B:F');
    expect(table.place).toBe('Sheet1!B3:F8');
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual(rows);
    expect(table.merges).toEqual([{ row: 2, column: 0, rows: 3, columns: 1 }]);
    expect(table.hidden).toEqual([4]);
    const fates = understand(table, noChoices).cells[4]?.slice(1);
    expect(fates).toEqual(Array.from({ length: 4 }, () => ({ state: 'not-understood', why: 'hidden' })));
  });

  it('may be several areas of the same columns, as rows picked with Ctrl', async () => {
    await desk.workbench.select('Sheet1', 'B3:F4,B6:F6,B8:F8');
    const outcome = await desk.press(readTable);
    const table = outcome.ok && outcome.value.ok ? outcome.value.table : null;
    expect(table?.place).toBe('Sheet1!B3:F4,B6:F6,B8:F8');
    expect(table?.rows.map((row) => row[1]?.text)).toEqual([0, 1, 3, 5].map((row) => rows[row]?.[1]));
  });

  it('make a plan, from which the template is made, and made again after the table was changed, with its entries', async () => {
    const made = planFromTable(
      { understood: understand(await selected('B3:F8'), noChoices), answers: new Map() },
      null,
    );
    const plan = made.ok ? made.plan : null;
    expect(
      plan?.indicators.map(({ no, group, name, base, criterion }) => [no, group.zh, name.zh, base, criterion]),
    ).toEqual([
      ['1', '就业', '城镇新增就业人数', '[5.00]', 'Σ≥6.50'],
      ['2', '就业', '城镇调查失业率', '5.2', '<5.5'],
      ['4', '社会保障', '参保率', '2.40', '≥3.0'],
    ]);
    await desk.generate({ plan: plan as Plan });
    await desk.type('4', '2026', '2.6');
    const before = await sheet1();
    await desk.run((workbook) => {
      workbook.worksheets.getItem('Sheet1').getRange('7:7').rowHidden = false;
    });
    const more = planFromTable(
      { understood: understand(await selected('B3:F8'), noChoices), answers: new Map() },
      null,
    );
    expect(codes(await desk.generate({ plan: more.ok ? more.plan : haining }))).toEqual(['template-rebuilt']);
    expect(await desk.holds('4', '2026')).toBe(2.6);
    expect((await desk.progress()).rows.length).toBe(4);
    expect(await sheet1()).toEqual(before);
  });

  it.each([
    ['A1:B2', 'nothing'],
    ['B3:C8,E3:E8', 'areas-differ'],
  ])('%s that are no table are refused in words: %s', async (address, code) => {
    await desk.workbench.select('Sheet1', address);
    const outcome = await desk.press(readTable);
    expect(outcome.ok && outcome.value).toMatchObject({ ok: false, problem: { code } });
  });
});

async function sheet1(): Promise<unknown> {
  return desk.run(async (workbook, context) => {
    const used = workbook.worksheets.getItem('Sheet1').getUsedRange().load('formulas,numberFormat');
    await context.sync();
    return used.formulas;
  });
}

describe('the definition sheet in Excel', () => {
  const odd: Plan = {
    ...haining,
    indicators: haining.indicators.map((each, i) =>
      i === 0 ? { ...each, name: { zh: '=1+1', en: "'quoted" }, department: '-3', aliases: ['甲', '+乙'] } : each,
    ),
    decisions: [
      { about: 'adjusted-target-urban-jobs', value: '14.0', date: '2023-06-30', document: '=海政发〔2023〕18号' },
      { about: 'adjusted-base-urban-jobs', value: '', date: null, document: null },
    ],
    annualTargets: [{ indicatorId: 'urban-jobs', method: 'own', targets: ['2.80', '2.80', '2.80', '2.80', '2.80'] }],
    decomposition: { departments: ['就业科', "'社保科"], towns: ['■硖石', '3-5', '海洲街道'] },
  };

  it('is a new sheet each time, and is read back without loss', async () => {
    const written = [
      await desk.press((tell) => writeDefinition(odd, 'zh-CN', tell)),
      await desk.press((tell) => writeDefinition(odd, 'zh-CN', tell)),
    ].map((outcome) => outcome.ok && outcome.value.sheet);
    expect(written).toEqual(['规划定义', '规划定义 (2)']);
    const back = await desk.press(readShownDefinition);
    expect(back.ok && back.value.sheet).toBe('规划定义 (2)');
    expect(back.ok && back.value.read).toEqual({ ok: true, plan: odd });
  });

  it('says at which cell a change is wrong, and takes no formula', async () => {
    const read = async (address: string, format: string, value: string) => {
      await desk.run((workbook) => {
        const cell = workbook.worksheets.getItem('规划定义 (2)').getRange(address);
        cell.numberFormat = [[format]];
        cell.values = [[value]];
      });
      const outcome = await desk.press(readShownDefinition);
      return outcome.ok && !outcome.value.read.ok && outcome.value.read.problems.map(({ cell, code }) => [cell, code]);
    };
    expect(await read('K11', '@', '见附件')).toEqual([['K11', 'plan']]);
    expect(await read('K11', 'General', '="[1"&"3]"')).toEqual([['K11', 'formula']]);
    expect(await read('K11', '@', '[13]')).toBe(false);
  });

  it('of no plan is named as such', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('Sheet1').activate());
    const outcome = await desk.press(readShownDefinition);
    expect(outcome.ok && outcome.value.read).toMatchObject({ ok: false, problems: [{ code: 'no-definition' }] });
  });
});
