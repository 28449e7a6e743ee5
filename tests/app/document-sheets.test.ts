import { afterEach, describe, expect, it } from '@jest/globals';
import { readBlock, type ReadRow } from '../../tools/demo/read-back';
import { cellAddress } from '../../src/template/a1';
import { fixFindings } from '../../src/app/fix-findings';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { codes, Desk } from './desk';
import { planCalls } from './plan-formulas';

/** The rows of one of the sheets by their hidden keys. */
async function rowsOf(desk: Desk, name: string): Promise<ReadonlyMap<string, ReadRow>> {
  const block = await readBlock(desk.workbench.Excel, name, 'key');
  return new Map((block?.rows ?? []).map((row) => [String(row.values.get('key')), row]));
}

async function put(desk: Desk, name: string, key: string, column: string, text: string): Promise<void> {
  const block = await readBlock(desk.workbench.Excel, name, 'key');
  const row = block?.rows.find(({ values }) => values.get('key') === key);
  await desk.workbench.type(block?.sheet ?? '', cellAddress(row?.row ?? 0, row?.columns.get(column) ?? 0), text);
  await desk.workbench.settled();
}

describe('the sheets of the rest of the document', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  it('judge special targets like indicators, and take the entries of the indicators that they state again', async () => {
    desk = await Desk.withTemplate();
    await desk.type('14', '2021', '2.5');
    await put(desk, 'PLAN_SpecialTargets', 'startup-grants', '2021', '120');
    await put(desk, 'PLAN_SpecialTargets', 'hardship-helped', '2021', '650');
    await put(desk, 'PLAN_SpecialTargets', 'talent-flats', '2021', '1000');
    await put(desk, 'PLAN_SpecialTargets', 'no-jobless-families', '2021', '1');
    const rows = await rowsOf(desk, 'PLAN_SpecialTargets');
    const shown = (key: string) => [rows.get(key)?.values.get('2021'), rows.get(key)?.values.get('status')];
    expect([shown('startup-grants'), shown('hardship-helped'), shown('talent-flats')]).toEqual([
      [120, '达标保持'],
      [650, '未达标'],
      [1000, '滞后'],
    ]);
    expect([shown('graduates'), shown('no-jobless-families'), shown('labour-checkups')]).toEqual([
      [2.5, '快于时序'],
      [1, '达标保持'],
      ['', '未填报'],
    ]);
    const tasks = await rowsOf(desk, 'PLAN_Tasks');
    expect(tasks.get('task-2')?.values.get('lagging')).toBe('滞后 1 项，共 7');
    expect(tasks.get('task-3')?.values.get('lagging')).toBe('滞后 1 项，共 9');

    await desk.press(toPlainFormulas);
    expect(await planCalls(desk)).toEqual([]);
    const plain = await rowsOf(desk, 'PLAN_SpecialTargets');
    for (const [key, { values }] of rows)
      for (const column of ['latest', 'progress', 'due', 'status', 'why', 'pace'])
        expect([key, column, plain.get(key)?.values.get(column)]).toEqual([key, column, sameAs(values.get(column))]);
    await put(desk, 'PLAN_SpecialTargets', 'hardship-helped', '2021', '710');
    const again = await rowsOf(desk, 'PLAN_SpecialTargets');
    expect(again.get('hardship-helped')?.values.get('status')).toBe('达标保持');
  });

  it('keep what was typed, wherever it was sorted to, when the template is made again', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await put(desk, 'PLAN_SpecialTargets', 'talent-flats', '2022', '2100');
    await put(desk, 'PLAN_SpecialTargets', 'graduates', 'source', '人才办台账');
    await put(desk, 'PLAN_Tasks', 'task-1-03', 'stage', '推进中');
    await put(desk, 'PLAN_OpenQuestions', 'conflict-urban-jobs', 'decision', '按13万人执行');
    await swapRows(desk, 'PLAN_Tasks', 'task-1-03', 'task-1-04');
    const again = await desk.generate({ language: 'en-US' });
    expect(codes(again)).toEqual(['template-refreshed']);
    expect(again.notices[0]?.details.entries).toBe(4);
    const [targets, tasks, questions] = [
      await rowsOf(desk, 'PLAN_SpecialTargets'),
      await rowsOf(desk, 'PLAN_Tasks'),
      await rowsOf(desk, 'PLAN_OpenQuestions'),
    ];
    expect(targets.get('talent-flats')?.values.get('2022')).toBe(2100);
    expect(targets.get('graduates')?.values.get('source')).toBe('人才办台账');
    expect([tasks.get('task-1-03')?.values.get('stage'), tasks.get('task-1-03')?.values.get('content')]).toEqual([
      '推进中',
      '“Digital social insurance”',
    ]);
    expect(questions.get('conflict-urban-jobs')?.values.get('decision')).toBe('按13万人执行');
    expect(desk.sheetNames()).toEqual(expect.arrayContaining(['Key tasks', 'Special targets', 'Open questions']));
  });

  it('are made anew beside an old one that lost a column, with everything that was typed', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await put(desk, 'PLAN_SpecialTargets', 'talent-flats', '2022', '2100');
    await put(desk, 'PLAN_SpecialTargets', 'graduates', 'source', '人才办台账');
    const before = await readBlock(desk.workbench.Excel, 'PLAN_SpecialTargets', 'key');
    const column = before?.rows[0]?.columns.get('why') ?? 0;
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem(before?.sheet ?? '');
      sheet.getRange(cellAddress(0, column)).getEntireColumn().delete('Left');
    });
    expect(codes(await desk.generate())).toEqual(['template-rebuilt']);
    const targets = await rowsOf(desk, 'PLAN_SpecialTargets');
    expect(targets.get('talent-flats')?.values.get('2022')).toBe(2100);
    expect(targets.get('graduates')?.values.get('source')).toBe('人才办台账');
    expect(targets.get('graduates')?.values.has('why')).toBe(true);
    expect(desk.sheetNames()).toEqual(expect.arrayContaining(['专项目标', '专项目标（旧）']));
  });

  it('are checked like indicators: findings stand in the register, and a fix is one click', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    await put(desk, 'PLAN_SpecialTargets', 'startup-grants', '2021', '120人');
    await put(desk, 'PLAN_SpecialTargets', 'coordinators-trained', '2021', '150.5');
    const checked = await desk.check();
    expect(checked.ok && checked.value).toMatchObject({ cells: 2, counts: { hard: 2 } });
    const findings = (await desk.register()).map(({ values }) => [values.get('id'), values.get('indicator')]);
    expect(findings).toEqual([
      ['V04|startup-grants|2021', '创业补贴惠及创业者'],
      ['V17|coordinators-trained|2021', '培训劳动关系协调员'],
    ]);
    await desk.press((tell) => fixFindings(['V04|startup-grants|2021'], tell));
    const targets = await rowsOf(desk, 'PLAN_SpecialTargets');
    expect(targets.get('startup-grants')?.values.get('2021')).toBe(120);
    const open = (await desk.register()).filter(({ values }) => values.get('state') !== '已修正');
    expect(open.map(({ values }) => values.get('id'))).toEqual(['V17|coordinators-trained|2021']);
  });

  it('leave foreign sheets of their names alone', async () => {
    desk = await Desk.open({ withFunctions: false });
    await desk.run((workbook) => {
      for (const name of ['重大任务', '规划疑点']) workbook.worksheets.add(name).getRange('A1').values = [['科室自用']];
    });
    expect(codes(await desk.generate())).toEqual(['template-created', 'foreign-sheet', 'foreign-sheet']);
    expect(desk.sheetNames()).toEqual(expect.arrayContaining(['重大任务', '重大任务 (2)', '规划疑点', '规划疑点 (2)']));
    const held = await desk.run(async (workbook, context) => {
      const cell = workbook.worksheets.getItem('重大任务').getUsedRange().load('values,address');
      await context.sync();
      return [cell.values, cell.address];
    });
    expect(held).toEqual([[['科室自用']], '重大任务!A1']);
  });
});

/** Another order of the same arithmetic may differ in the last digits. */
function sameAs(held: unknown): unknown {
  return typeof held === 'number' ? expect.closeTo(held, 9) : held;
}

/** Exchanges two rows, keys and all, as a sort would. */
async function swapRows(desk: Desk, name: string, one: string, other: string): Promise<void> {
  const block = await readBlock(desk.workbench.Excel, name, 'key');
  const rowOf = (key: string) => block?.rows.find(({ values }) => values.get('key') === key)?.row ?? 0;
  const width = block?.rows[0]?.columns.size ?? 1;
  await desk.run(async (workbook, context) => {
    const sheet = workbook.worksheets.getItem(block?.sheet ?? '');
    const ranges = [rowOf(one), rowOf(other)].map((row) =>
      sheet.getRange(`${cellAddress(row, 0)}:${cellAddress(row, width - 1)}`).load('formulas'),
    );
    await context.sync();
    const [first, second] = ranges.map(({ formulas }) => formulas as unknown[][]);
    if (ranges[0] && second) ranges[0].formulas = second;
    if (ranges[1] && first) ranges[1].formulas = first;
  });
}
