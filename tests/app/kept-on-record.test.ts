import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completePeriod } from '../../src/app/complete-period';
import { explainFinding } from '../../src/app/explain-finding';
import { exportFindings } from '../../src/app/export-findings';
import { fixFindings } from '../../src/app/fix-findings';
import { readWorkbook } from '../../src/app/read-workbook';
import { undoFixes } from '../../src/app/undo-fixes';
import { codes, Desk } from './desk';
import { idOf, quietly, registered, sign } from './register-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterAll(() => desk.close());

const states = () => registered(desk, 'rule', 'value', 'state');
const period = async () => {
  const read = await readWorkbook();
  return read.ok ? read.value?.period : null;
};
const fixRecords = async () =>
  (await desk.register()).map(({ texts }) => String(texts.get('id'))).filter((id) => id.includes('|fixed'));

/** Typed as text into a cell that is `@`, checked, fixed. */
async function fixedText(): Promise<void> {
  const { sheet, address } = await desk.place('9', '2021');
  await desk.run((workbook) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [['@']];
    cell.values = [['26.1']];
  });
  await desk.check();
  await fixFindings([idOf('9', 'V09', 2021)], quietly);
}

describe('a fix that is taken back', () => {
  it('puts back what was typed, and the finding with it; the record says so', async () => {
    await desk.paste('4', '2022', ['97.1(预计)']);
    await desk.type('4', 'note', '年报口径');
    await fixedText();
    await fixFindings([idOf('4', 'V07', 2022)], quietly);
    expect([await desk.holds('4', '2022'), await desk.holds('4', 'provisional')]).toEqual([97.1, '2022']);
    expect(await desk.holds('9', '2021')).toBe(26.1);

    const outcome = await undoFixes(null, quietly);
    expect(outcome.notices).toMatchObject([{ code: 'fixes-undone', details: { count: 2, left: 0 } }]);
    expect([await desk.holds('4', '2022'), await desk.holds('4', 'provisional')]).toEqual(['97.1(预计)', '']);
    expect([await desk.holds('4', 'note'), await desk.holds('9', '2021')]).toEqual(['年报口径', '26.1']);
    expect(await states()).toEqual(
      expect.arrayContaining([
        'V07 97.1(预计) 待处理',
        'V09 26.1 待处理',
        'V07 97.1(预计) 修正已撤销',
        'V09 26.1 修正已撤销',
      ]),
    );
  });

  it('leaves a cell alone that was changed after its fix', async () => {
    await fixFindings([idOf('9', 'V09', 2021)], quietly);
    await desk.type('9', '2021', '26.2');
    expect(codes(await undoFixes(await fixRecords(), quietly))).toEqual(['fixes-gone']);
    expect(await desk.holds('9', '2021')).toBe(26.2);
    await desk.paste('4', '2022', ['']);
    await desk.check();
  });
});

describe('an explanation', () => {
  const about = (value: string) => `V29 ${value}`;
  const said = async () =>
    (await registered(desk, 'rule', 'value', 'explanation', 'state')).filter((row) => row.startsWith('V29'));

  it('whose value changes lapses and stays with the value it was about', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    await explainFinding({ id: idOf('16', 'V29', 2021), text: '季节性用工回落', filler: '张三' }, quietly);
    await desk.type('16', '2021', '83.1');
    await desk.check();
    expect(await said()).toEqual([`${about('83.1')}  待处理`, `${about('83.2')} 季节性用工回落 说明已失效`]);
    await desk.type('16', '2021', '83.5');
    await desk.check();
    await desk.check();
    expect(await said()).toEqual([`${about('83.2')} 季节性用工回落 说明已失效`]);
  });

  it('is in force again when its value comes back', async () => {
    await desk.type('16', '2021', '83.2');
    await desk.check();
    expect(await said()).toEqual([`${about('83.2')} 季节性用工回落 已说明`]);
  });
});

describe('a period', () => {
  it('without any entry is not complete', async () => {
    for (const [no, year] of [
      ['9', '2021'],
      ['16', '2021'],
    ] as const)
      await desk.type(no, year, '');
    expect(codes(await completePeriod(quietly))).toEqual(['period-empty']);
    expect(await period()).toMatchObject({ year: 2021, state: 'open' });
  });

  it('is held up by a value without source and filler, and by a doubt without words; they stay in sight', async () => {
    await desk.type('5', '2021', '60.4');
    await desk.type('16', '2021', '83.2');
    await explainFinding({ id: idOf('16', 'V29', 2021), text: '', filler: '' }, quietly);
    const outcome = await completePeriod(quietly);
    expect(outcome.notices).toMatchObject([
      { code: 'period-held-up', level: 'error', details: { year: 2021, hard: 2 } },
    ]);
    expect(String(outcome.notices[0]?.details.list)).toContain('2021 缺来源或填报人');
    await desk.check();
    expect((await registered(desk, 'rule')).filter((rule) => rule === 'V55')).toHaveLength(2);
    expect(await period()).toMatchObject({ year: 2021, state: 'held-up' });
    await desk.type('5', 'source', '就业台账');
    await desk.type('16', 'source', '仲裁台账');
    expect((await completePeriod(quietly)).notices).toMatchObject([{ details: { hard: 2, unexplained: 1 } }]);
  });

  it('goes on asking for the words of one doubt while another is explained', async () => {
    await desk.type('4', '2021', '96.5');
    await completePeriod(quietly);
    const asked = async () => (await registered(desk, 'id')).filter((id) => id.startsWith('V56'));
    expect(await asked()).toEqual([idOf('4', 'V56', 2021), idOf('16', 'V56', 2021)]);
    await explainFinding({ id: idOf('4', 'V29', 2021), text: '参保登记口径调整', filler: '' }, quietly);
    expect(await asked()).toEqual([idOf('16', 'V56', 2021)]);
    await desk.paste('4', '2021', ['']);
    await desk.check();
  });

  it('is complete once they are there, by whom the sheet names, with what is filled on record', async () => {
    await sign(desk, '李四');
    const found = (await desk.register()).find(({ texts }) => texts.get('rule') === 'V29' && texts.get('cellKey'));
    const outcome = found
      ? await explainFinding({ id: String(found.texts.get('id')), text: '季节性用工回落', filler: '' }, quietly)
      : null;
    expect(outcome && codes(outcome)).toEqual(['explained']);
    const completed = await completePeriod(quietly);
    expect(completed.notices).toMatchObject([
      { code: 'period-complete', details: { due: 19, filled: 2, explained: 0, blank: 17 } },
    ]);
    expect(await period()).toMatchObject({ state: 'complete', filler: '李四' });
    const [record] = (await desk.register()).filter(({ texts }) => texts.get('rule') === '完成');
    expect(record?.texts.get('message')).toContain('2021 年 2/19');
    await completePeriod(quietly);
    expect((await registered(desk, 'rule')).filter((rule) => rule === '完成')).toHaveLength(1);
  });

  it('is no longer complete when an entry of it changes, and is not touched by a later year', async () => {
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [[2021]];
    });
    await desk.type('5', '2022', '60.9');
    await desk.check();
    expect(await period()).toMatchObject({ year: 2021, state: 'complete' });
    await desk.type('5', '2021', '60.5');
    expect(await period()).toMatchObject({ state: 'changed' });
    await desk.check();
    expect(await states()).toContain('完成 2/19 完成后有改动');
    await desk.type('5', '2021', '60.4');
  });
});

describe('the list of findings', () => {
  it('is a new sheet of its own each time, gravest first, where texts stay texts', async () => {
    await desk.paste('5', '2022', ["'=约60万"]);
    await desk.check();
    const first = await exportFindings(quietly);
    const second = await exportFindings(quietly);
    expect([first.ok && first.value.sheet, second.ok && second.value.sheet]).toEqual(['问题清单', '问题清单 (2)']);
    const cells = await desk.run(async (workbook, context) => {
      const used = workbook.worksheets.getItem('问题清单').getUsedRange().load('values,formulas');
      await context.sync();
      return { values: used.values as unknown[][], formulas: used.formulas as unknown[][] };
    });
    expect(cells.values[0]?.slice(0, 3)).toEqual(['级别', '规则', '指标']);
    expect(cells.values[1]?.slice(0, 2)).toEqual(['强制性', 'V02 不是数字']);
    expect(cells.values[1]).toContain('=约60万');
    expect(cells.formulas).toEqual(cells.values);
    expect(cells.values.map(([level]) => level)).not.toContain('');
  });

  it('without findings is not made', async () => {
    for (const no of ['5', '16']) await desk.paste(no, '2021', ['', '']);
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [['']];
      workbook.names.getItem('PLAN_Register').getRange().getOffsetRange(2, 0).getResizedRange(-2, 0).clear('Contents');
    });
    await desk.check();
    const before = desk.sheetNames();
    expect(codes(await exportFindings(quietly))).toEqual(['no-findings']);
    expect(desk.sheetNames()).toEqual(before);
  });
});
