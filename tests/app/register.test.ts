import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkChangedEntries } from '../../src/app/check-entries';
import { explainFinding } from '../../src/app/explain-finding';
import { markColors } from '../../src/template/palette';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterEach(() => desk.close());

const quietly = () => undefined;
const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';
const found = async () =>
  (await desk.register()).map(({ texts }) => `${texts.get('rule')} ${texts.get('year')}`.trim());

/** Writes into the register as a person would: a cell of the n-th row, by the key of its column. */
const write = (row: number, key: string, text: string) =>
  desk.run(async (workbook, context) => {
    const block = workbook.names.getItem('PLAN_Register').getRange().load('values');
    await context.sync();
    block.getCell(2 + row, (block.values[0] as string[]).indexOf(key)).values = [[text]];
  });

/** All that stands in the sheet below its headers. */
const sheetTexts = () =>
  desk.run(async (workbook, context) => {
    const used = workbook.worksheets.getItem('审核记录').getUsedRange().load('values');
    await context.sync();
    return (used.values as unknown[][]).slice(4).map((cells) => cells.map(String));
  });

/** What the office's own column K holds in the row of an explanation. */
const formulaBeside = (explanation: string) =>
  desk.run(async (workbook, context) => {
    const used = workbook.worksheets.getItem('审核记录').getUsedRange().load('formulas');
    await context.sync();
    return (used.formulas as unknown[][]).find((cells) => cells.includes(explanation))?.[10];
  });

const completion = async () => {
  const outcome = await desk.check();
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value.completion;
};

describe('a period', () => {
  it('is complete with nothing open, not with a hard finding, and with a soft one once it is explained', async () => {
    expect(await completion()).toMatchObject({ complete: true, hard: 0, unexplained: 0 });
    await desk.type('4', '2021', '971');
    expect(await completion()).toMatchObject({ complete: false, hard: 1 });
    await write(0, 'explanation', '系统导出的数据就是这样');
    expect(await completion()).toMatchObject({ complete: false, hard: 1 });
    await desk.type('4', '2021', '97.1');
    await desk.type('16', '2021', '83.2');
    expect(await completion()).toMatchObject({ complete: false, hard: 0, unexplained: 1 });
    await write(0, 'explanation', '季节性用工回落');
    expect(await completion()).toMatchObject({ complete: true, hard: 0, unexplained: 0 });
  });

  it('is not complete by words that say nothing, which are found themselves', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    const [finding] = await desk.register();
    const id = String(finding?.values.get('id'));
    expect(codes(await explainFinding({ id, text: '无', filler: '张三' }, quietly))).toEqual(['explained-too-little']);
    expect(await found()).toEqual(['V29 2021', 'V56 2021']);
    expect((await desk.register()).map(({ texts }) => texts.get('state'))).toEqual(['待处理', '待处理']);
    expect(await completion()).toMatchObject({ complete: false, unexplained: 2 });
    expect(codes(await explainFinding({ id, text: '季节性用工回落', filler: '' }, quietly))).toEqual(['explained']);
    expect(await found()).toEqual(['V29 2021']);
    expect(await completion()).toMatchObject({ complete: true });
  });

  it('is not complete by one explanation copied to many findings', async () => {
    for (const no of ['4', '16', '5', '7']) await desk.type(no, '2021', String(Number(baseOf(no)) - 0.5));
    await desk.check();
    const soft = await desk.register();
    for (const row of soft.keys()) await write(row, 'explanation', '口径调整，与省厅一致');
    const { complete, unexplained } = await completion();
    expect([complete, unexplained]).toEqual([false, soft.length]);
    expect((await found()).filter((rule) => rule.startsWith('V56'))).toHaveLength(soft.length);
  });
});

function baseOf(no: string): string {
  return haining.indicators.find((indicator) => indicator.no === no)?.base ?? '';
}

describe('the new rules in the workbook', () => {
  it('compare a changed cell with the rows that the plan compares it with, and take findings back there', async () => {
    await desk.type('11', '2021', '20.4');
    await desk.type('12', '2021', '5.75');
    await desk.check();
    expect(await found()).toEqual([]);
    await desk.type('11', '2021', '5.7');
    await checkChangedEntries([{ indicatorId: idOf('11'), year: 2021 }], quietly);
    const now = await found();
    expect(now).toContain('V43 2021');
    await desk.check();
    expect([...(await found())].sort()).toEqual([...now].sort());
    await desk.type('11', '2021', '20.4');
    await checkChangedEntries([{ indicatorId: idOf('11'), year: 2021 }], quietly);
    expect(await found()).toEqual([]);
  });

  it('find a target typed over, and a name; a target with its criterion is a decision that is asked for its document', async () => {
    await desk.type('5', 'target', '62.68');
    await desk.type('6', 'name', '保障水平');
    await desk.check();
    const told = (await desk.register()).map(({ texts }) => [
      texts.get('rule'),
      texts.get('level'),
      texts.get('value'),
    ]);
    expect(told).toEqual([
      ['V37', '强制性', '62.68'],
      ['V37', '强制性', '保障水平'],
    ]);
    await desk.type('5', 'criterion', '≥62.68');
    await desk.type('6', 'name', haining.indicators[5]?.name.zh ?? '');
    await desk.check();
    const decided = (await desk.register()).map(({ texts }) => [texts.get('rule'), texts.get('level')]);
    expect(decided).toEqual([
      ['V37', '核实性'],
      ['V37', '核实性'],
    ]);
    await desk.type('5', 'criterion', '≥62.86');
    await desk.type('5', 'target', '62.86');
    await desk.check();
    expect(await found()).toEqual([]);
  });

  it('go by the cut-off for provisional figures', async () => {
    await desk.type('5', '2021', '60.4');
    await desk.type('5', '2022', '60.9');
    await desk.type('5', 'provisional', '2022');
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [[2023]];
    });
    await desk.check();
    expect(await found()).toEqual([]);
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [[2024]];
    });
    await desk.check();
    expect(await found()).toEqual(['V58 2022']);
  });
});

describe('a register that people edited by hand', () => {
  beforeEach(async () => {
    await desk.type('16', '2021', '83.2');
    await desk.type('5', '2021', '59.5');
    await desk.check();
    await write(0, 'explanation', '外来务工人员返乡');
    await write(1, 'explanation', '季节性用工回落');
  });

  const explanations = async () =>
    (await desk.register()).map(({ texts }) => `${texts.get('rule')} ${texts.get('explanation')}`);

  it('keeps its explanations after rows were sorted', async () => {
    await desk.run(async (workbook, context) => {
      const block = workbook.names.getItem('PLAN_Register').getRange().load('values');
      await context.sync();
      const [one, other] = [block.values[2], block.values[3]] as unknown[][];
      block.getRow(2).values = [other ?? []];
      block.getRow(3).values = [one ?? []];
    });
    await desk.check();
    expect(await explanations()).toEqual(['V29 外来务工人员返乡', 'V29 季节性用工回落']);
  });

  it('keeps an explanation that was merged over other rows when its finding stands among those now', async () => {
    await desk.type('4', '2021', '96.5');
    await desk.check();
    await write(0, 'explanation', '参保登记口径调整');
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').getRange('K5:K7').merge());
    await desk.type('4', '2021', '');
    await desk.check();
    expect(await explanations()).toContain('V29 参保登记口径调整');
    // Beneath a merged cell Excel keeps nothing that is written, though the workbench does.
    const { engine } = desk.workbench;
    expect(engine.sheetIds().flatMap((id) => (engine.sheetName(id) === '审核记录' ? engine.merges(id) : []))).toEqual(
      [],
    );
  });

  it('keeps its headers above the findings where somebody has put a title in between', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('审核记录');
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('B4').values = [['2021 年审核记录']];
    });
    await desk.type('4', '2021', '96.5');
    await desk.check();
    expect(await explanations()).toEqual(['V29 ', 'V29 外来务工人员返乡', 'V29 季节性用工回落']);
    const [first, ...others] = (await sheetTexts()).map((cells) => cells[1]);
    expect([first, ...others.slice(0, 4)]).toEqual(['规则', 'V29', 'V29', 'V29', '']);
  });

  it('keeps a column and a row of the office’s own with what they belong to', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('审核记录');
      sheet.getRange('K:K').insert('Right');
      sheet.getRange('K:K').numberFormat = [['General']];
      sheet.getRange('K4:K6').formulas = [['领导批示'], ['同意'], ['=J6&"（已阅）"']];
      sheet.getRange('J20').values = [['以上由张三核对']];
    });
    await desk.type('4', '2021', '96.5');
    await desk.check();
    expect(await explanations()).toEqual(['V29 ', 'V29 外来务工人员返乡', 'V29 季节性用工回落']);
    const texts = await sheetTexts();
    expect(texts.find((cells) => cells.includes('外来务工人员返乡'))).toContain('同意');
    expect(texts.filter((cells) => cells.includes('同意'))).toHaveLength(1);
    expect(texts.some((cells) => cells.includes('以上由张三核对'))).toBe(true);
    expect(await formulaBeside('季节性用工回落')).toBe('=J7&"（已阅）"');
  });

  it('keeps what a copied row says otherwise', async () => {
    await desk.run(async (workbook, context) => {
      const block = workbook.names.getItem('PLAN_Register').getRange().load('values');
      await context.sync();
      const copied = (block.values[2] as unknown[]).map((held) =>
        held === '外来务工人员返乡' ? '另一种说法在此' : held,
      );
      block.getRow(6).values = [copied];
    });
    await desk.check();
    expect(await explanations()).toEqual(['V29 外来务工人员返乡', 'V29 季节性用工回落']);
    expect((await sheetTexts()).some((cells) => cells.includes('另一种说法在此'))).toBe(true);
  });

  it('without a column of its own is refused in plain words, and nothing is changed', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').getRange('K:K').delete('Left'));
    const before = await sheetTexts();
    const id = String((await desk.register())[0]?.values.get('id'));
    const explaining = await explainFinding({ id, text: '外来务工人员返乡', filler: '' }, quietly);
    expect(codes(explaining)).toEqual(['register-damaged']);
    const outcome = await desk.check();
    expect(outcome.notices).toMatchObject([
      { code: 'register-damaged', level: 'error', details: { sheet: '审核记录', columns: '审核说明' } },
    ]);
    expect(await sheetTexts()).toEqual(before);
  });

  it('grows with more findings than it was made for, and reads them all again', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('审核记录');
      // As if most of its rows had been deleted.
      sheet.getRange('8:304').delete('Up');
    });
    for (const no of ['1', '2', '3', '4', '6', '7']) await desk.paste(no, '2021', ['=约', '无法统计', '看附件']);
    await desk.check();
    const all = await found();
    expect(all.length).toBeGreaterThan(15);
    expect(await desk.fill('7', '2023')).toBe(markColors.hard.fill);
    await write(all.length - 1, 'explanation', '第十六项的说明文字');
    await desk.check();
    expect(await found()).toEqual(all);
    expect((await explanations()).at(-1)).toContain('第十六项的说明文字');
  });
});
