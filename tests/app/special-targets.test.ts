/** Special targets beside the rest: edits of theirs, findings about cells of the plan, and functions put next to them. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { checkChangedEntries } from '../../src/app/check-entries';
import { explainFinding } from '../../src/app/explain-finding';
import { previewTable } from '../../src/app/preview-table';
import { proposeArguments } from '../../src/app/propose-arguments';
import { takeTable } from '../../src/app/take-table';
import { cellAddress } from '../../src/template/a1';
import { readBlock } from '../../tools/demo/read-back';
import '../functions/custom-functions-global';
import { codes, Desk } from './desk';

let desk: Desk;
afterEach(() => desk.close());

async function placeOf(key: string, column: string): Promise<{ readonly sheet: string; readonly address: string }> {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_SpecialTargets', 'key');
  const row = block?.rows.find(({ values }) => values.get('key') === key);
  return { sheet: block?.sheet ?? '', address: cellAddress(row?.row ?? 0, row?.columns.get(column) ?? 0) };
}

async function put(key: string, column: string, text: string): Promise<void> {
  const { sheet, address } = await placeOf(key, column);
  await desk.workbench.type(sheet, address, text);
  await desk.workbench.settled();
}

const ids = async () => (await desk.register()).map(({ values }) => String(values.get('id'))).sort();

const coordinators = 'V17|coordinators-trained|2021';

describe('special targets', () => {
  it('are checked again when one is edited, and only its own findings go', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await desk.type('5', '2021', '60.5万');
    await put('startup-grants', '2021', '120人');
    await put('coordinators-trained', '2021', '150.5');
    await desk.check();
    const kept = (await ids()).filter((id) => !id.includes('startup-grants'));
    expect(kept).toContain(coordinators);
    expect(kept.length).toBeGreaterThan(1);
    await desk.press((tell) => explainFinding({ id: coordinators, text: '台账已核对', filler: '王' }, tell));
    await put('startup-grants', '2021', '120');
    await desk.press((tell) => checkChangedEntries([{ indicatorId: 'startup-grants', year: 2021 }], tell));
    expect(await ids()).toEqual(kept);
    const explained = (await desk.register()).filter(({ values }) => values.get('explanation') === '台账已核对');
    expect(explained.map(({ values }) => values.get('id'))).toEqual([coordinators]);
  });

  it('are taken from a table of the office’s own by their names, shown first, written as they stand and checked', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await put('startup-grants', '2021', '110');
    const text = '目标\t2021年\t2022年\n创业补贴惠及创业者\t120\t130人\n城镇新增就业\t2.61\t\n';
    const shown = await previewTable({ text, forColumn: null });
    const changes = shown.ok ? shown.value.rows.flatMap((row) => row.changes) : [];
    expect(changes.map(({ indicatorId, period, before, fate }) => [indicatorId, period, before, fate])).toEqual([
      ['startup-grants', '2021', 110, 'overwrites'],
      ['startup-grants', '2022', '', 'new'],
      ['urban-jobs', '2021', '', 'new'],
    ]);
    const protect = (isShut: boolean) =>
      desk.run((workbook) => {
        const { protection } = workbook.worksheets.getItem('专项目标');
        if (isShut) protection.protect();
        else protection.unprotect();
      });
    await protect(true);
    expect(codes(await desk.press((tell) => takeTable(changes, tell)))).toEqual(['failed-sheet-protected']);
    expect(await desk.holds('1', '2021')).toBe('');
    await protect(false);
    expect(codes(await desk.press((tell) => takeTable(changes, tell)))).toEqual(['table-taken']);
    const held = (await readBlock(desk.workbench.Excel, 'PLAN_SpecialTargets', 'key'))?.rows.find(
      ({ values }) => values.get('key') === 'startup-grants',
    );
    expect([held?.values.get('2021'), held?.values.get('2022'), await desk.holds('1', '2021')]).toEqual([
      120,
      '130人',
      2.61,
    ]);
    expect(await ids()).toContain('V04|startup-grants|2022');
  });

  it('whose criterion somebody changed are asked for the decision, and keep it when the template is made again', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await desk.check();
    expect(await ids()).toEqual([]);
    await put('startup-grants', 'criterion', '≥90');
    await desk.type('5', 'criterion', '≥1');
    await desk.check();
    expect((await ids()).map((id) => id.split('|').slice(0, 2).join())).toEqual([
      'V37,pension-insured',
      'V37,startup-grants',
    ]);
    await desk.generate();
    const block = await readBlock(desk.workbench.Excel, 'PLAN_SpecialTargets', 'key');
    const row = block?.rows.find(({ values }) => values.get('key') === 'startup-grants');
    expect(row?.values.get('criterion')).toBe('≥90');
  });

  it('are marked and named when they lag', async () => {
    desk = await Desk.withTemplate();
    await put('talent-flats', '2021', '1000');
    const outcome = await desk.mark();
    expect(outcome.notices.at(-1)).toMatchObject({ code: 'special-lagging', details: { count: 1 } });
    const selected = await desk.run(async (workbook, context) => {
      const range = workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    const { sheet, address } = await placeOf('talent-flats', 'name');
    expect(selected).toBe(`${sheet}!${address}`);
  });

  it('give a function beside them what their own formulas pass', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    const { sheet, address } = await placeOf('startup-grants', 'status');
    await desk.workbench.select(sheet, address);
    const proposed = await proposeArguments({ id: 'STATUS', indicatorId: null });
    if (!proposed.ok) throw new Error('nothing is proposed');
    const { indicatorId, refusal, arguments: texts } = proposed.value;
    expect([indicatorId, refusal?.code]).toEqual(['startup-grants', 'insert-in-template']);
    const formula = await desk.run(async (workbook, context) => {
      const cell = workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      return String(cell.formulas[0]?.[0]);
    });
    expect(formula).toContain(`PLAN.STATUS(${texts.slice(0, 5).join()},`);
  });
});

describe('a function that is to be put', () => {
  it.each(['重大任务', '专项目标', '规划疑点'])('on %s finds the template’s cells taken', async (sheet) => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await desk.workbench.select(sheet, 'C9');
    const proposed = await proposeArguments({ id: 'ELAPSED', indicatorId: null });
    expect(proposed.ok && proposed.value.refusal?.code).toBe('insert-in-template');
  });
});
