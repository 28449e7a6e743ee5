/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { notice } from '../../src/app/outcome';
import { functionWords } from '../../src/functions/function-words';
import { functionIds, isHidden } from '../../src/functions/table';
import type { Language } from '../../src/words/language';
import { toolsViewWords } from '../../src/words/tools-view-words';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings, type OpenPane } from './open-pane';
import { finding, haining, sampleView } from './sample-view';

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

async function openTools(workbook: FakeWorkbook, language: Language = 'zh-CN'): Promise<OpenPane> {
  const pane = await openPane(workbook, surroundings(language));
  await pane.tab(language === 'zh-CN' ? '工具' : 'Tools');
  await screen.findByText(language === 'zh-CN' ? '副本与公式' : 'Copies and formulas');
  return pane;
}

/** By their words: roles are looked up slowly among so many buttons; axe.test.tsx looks at those. */
const button = (name: string) => screen.getByText(name, { selector: 'button' });
const head = (id: string) => document.querySelector<HTMLElement>(`[data-function=${id}]`) as HTMLElement;
const isShut = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';
const results = () => screen.getByRole('status', { name: '结果' });

describe.each(['zh-CN', 'en-US'] as const)('the copies in %s', (language) => {
  const { copy, noTemplate } = toolsViewWords[language];
  const all = Object.entries(copy);
  const commands = all.filter(([command]) => command !== 'prepare-working-copy');

  it('say of each command what it does, and cannot be pressed without a template', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openTools(workbook, language);
    expect(screen.getByText(noTemplate)).toBeTruthy();
    for (const [, { label, text }] of commands) {
      expect(screen.getByText(text)).toBeTruthy();
      expect(isShut(button(label))).toBe(true);
      await user.click(button(label));
    }
    expect(workbook.happened).toEqual([]);
  });

  it('are made when their buttons are pressed', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook, language);
    for (const [, { label }] of commands) await user.click(button(label));
    expect(workbook.happened).toEqual(commands.map(([command]) => `转换 ${command}`));
  });

  it.each(['open', 'explained'] as const)('are joined by a working copy while a hard finding is %s', async (state) => {
    const workbook = new FakeWorkbook(sampleView({}, { findings: [finding('4', 'V13', { level: 'hard', state })] }));
    const { user } = await openTools(workbook, language);
    await user.click(button(copy['prepare-working-copy'].label));
    expect(workbook.happened).toEqual(['转换 prepare-working-copy']);
  });
});

describe('the copies', () => {
  it('say in words with counts what was done', async () => {
    const { user } = await openTools(new FakeWorkbook(sampleView()));
    await user.click(button('转为数值'));
    expect(await screen.findByText(/^已将 226 个公式转为数值/)).toBeTruthy();
  });

  it('say why nothing was done', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    workbook.refuse('failed-sheet-protected');
    await user.click(button('修复公式'));
    expect(await screen.findByText(/^工作表受保护/)).toBeTruthy();
  });

  it('run one at a time, and the one that runs says so', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const release = workbook.hold();
    const { user, outside } = await openTools(workbook);
    await user.click(button('转为数值'));
    expect(isShut(button('正在处理…'))).toBe(true);
    expect(isShut(button('恢复 PLAN 函数'))).toBe(true);
    await user.click(button('恢复 PLAN 函数'));
    await outside(release);
    expect(workbook.happened).toEqual(['转换 to-values']);
  });
});

describe('the list of functions', () => {
  const names = (within: ParentNode = document) =>
    [...within.querySelectorAll('[data-function]')].map((each) => each.getAttribute('data-function'));

  it('has all of them, the methods of others folded', async () => {
    const { user } = await openTools(new FakeWorkbook());
    const folded = screen.getByText('其他机构的方法').closest('details') as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    await user.click(screen.getByText('其他机构的方法'));
    expect(folded.open).toBe(true);
    expect(names(folded)).toEqual(functionIds.filter(isHidden));
    expect(names()).toEqual([...functionIds]);
  });

  it.each([
    ['zh-CN', 'gap', ['GAP'], '找到 1 个函数'],
    ['zh-CN', '天气', ['WEATHER'], '找到 1 个函数'],
    ['zh-CN', 'plan.esc', ['ESCAP'], '找到 1 个函数'],
    ['zh-CN', '概率 目标', ['PROBABILITY'], '找到 1 个函数'],
    ['zh-CN', '没有的词', [], '没有符合的函数。换一个词试试。'],
    ['en-US', 'Forecasts chance', [], 'No function fits. Try another word.'],
    ['en-US', 'chance LINE', ['PROBABILITY'], '1 function found'],
  ] as const)('in %s finds by “%s”', async (language, typed, found, said) => {
    const { user } = await openTools(new FakeWorkbook(), language);
    await user.type(screen.getByLabelText(/^查找函数|^Find a function/), typed);
    expect(names()).toEqual(found);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('is walked through by the arrow keys', async () => {
    const { user } = await openTools(new FakeWorkbook());
    head('NOTATION').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(head('PROGRESS'));
  });
});

describe('a function that is opened', () => {
  const active = () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.active = { ...workbook.active, indicatorId: idOf('5') };
    workbook.rowArguments = {
      base: '$I11',
      target: '$K11',
      actuals: 'IF($L11:$P11="","",$L11:$P11)',
      years: '$L$4:$P$4',
    };
    return workbook;
  };
  const open = async (user: OpenPane['user'], id: string) => {
    await user.click(head(id));
    await screen.findByText('结果预览');
  };
  const preview = () => screen.getByText('结果预览').nextElementSibling as HTMLElement;
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  it.each(['zh-CN', 'en-US'] as const)('shows in %s each parameter with its description', async (language) => {
    const { user } = await openTools(active(), language);
    await user.click(head('STATUS'));
    const { parameters } = functionWords[language];
    for (const parameter of ['base', 'target', 'actuals', 'years', 'asOf', 'path', 'baseYear', 'preset'] as const) {
      const [name, description] = parameters[parameter];
      const input = screen.getByLabelText<HTMLInputElement>(name);
      const described = document.getElementById(input.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toBe(description);
    }
  });

  it('proposes the arguments of the active row and shows formula and result', async () => {
    const { user } = await openTools(active());
    await open(user, 'PROGRESS');
    expect(await screen.findByText('=PLAN.PROGRESS($I11,$K11,IF($L11:$P11="","",$L11:$P11))')).toBeTruthy();
    expect(preview().textContent).toBe('0.5');
    const choice = screen.getByLabelText<HTMLSelectElement>('取哪一行的数据');
    expect(choice.selectedOptions[0]?.textContent).toMatch(/^当前行：5 /);
  });

  it('inserts at the active cell, says where, and then says that the cell is taken', async () => {
    const workbook = active();
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    await user.click(await screen.findByText('插入到“Sheet1”B7'));
    expect(workbook.happened).toEqual(['插入 Sheet1 B7 =PLAN.PROGRESS($I11,$K11,IF($L11:$P11="","",$L11:$P11))']);
    expect(await screen.findByText('已在“Sheet1”B7 插入 PLAN.PROGRESS。')).toBeTruthy();
    expect(await screen.findByText('“Sheet1”B7 已有内容，没有插入。请先选一个空白单元格。')).toBeTruthy();
    expect(isShut(button('插入到“Sheet1”B7'))).toBe(true);
  });

  it('asks for what is missing and cannot be inserted before', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    await open(user, 'ELAPSED');
    expect(await screen.findByText('还要填：基年、末年、截止')).toBeTruthy();
    await user.type(field('基年'), '2020{Enter}');
    expect(isShut(button('插入到“Sheet1”B7'))).toBe(true);
    for (const [name, text] of [
      ['末年', '2025'],
      ['截止', '2023'],
    ] as const)
      await user.type(field(name), text);
    expect(await screen.findByText('=PLAN.ELAPSED(2020,2025,2023)')).toBeTruthy();
    await user.type(field('截止'), '{Enter}');
    expect(workbook.happened).toEqual(['插入 Sheet1 B7 =PLAN.ELAPSED(2020,2025,2023)']);
  });

  it('follows the selection, but what was typed stays until it is taken back', async () => {
    const workbook = active();
    const { user, outside } = await openTools(workbook);
    await open(user, 'PROGRESS');
    await user.clear(field('目标'));
    await user.type(field('目标'), '≥70');
    workbook.rowArguments = { ...workbook.rowArguments, base: '$I12', target: '$K12' };
    workbook.active = { ...workbook.active, cell: { sheet: 'Sheet1', address: 'C9' } };
    await outside(() => workbook.select({}));
    await screen.findByText('插入到“Sheet1”C9');
    expect([field('基数').value, field('目标').value]).toEqual(['$I12', '≥70']);
    await user.click(button('恢复默认参数'));
    expect(field('目标').value).toBe('$K12');
  });

  it('takes the data of an indicator that is chosen', async () => {
    const workbook = active();
    workbook.active = { ...workbook.active, indicatorId: null };
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    expect(field('基数').value).toBe('');
    await user.selectOptions(screen.getByLabelText('取哪一行的数据'), idOf('5'));
    expect(await screen.findByDisplayValue('$I11')).toBeTruthy();
  });

  it('says an error with its reason', async () => {
    const workbook = active();
    workbook.result = { kind: 'shown', cells: [[{ code: '#N/A', message: '没有基期 / no base' }]] };
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    expect(await within(preview()).findByText('#N/A')).toBeTruthy();
    expect(preview().textContent).toContain('没有基期');
  });

  it('shows the first rows of a table, and how large it is', async () => {
    const workbook = active();
    workbook.result = { kind: 'shown', cells: Array.from({ length: 19 }, () => [0.51234, '滞后', true]) };
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    expect(await screen.findByText('前 5 行，共 19 行 3 列')).toBeTruthy();
    expect(within(preview()).getAllByRole('row')).toHaveLength(5);
    expect(within(preview()).getAllByRole('cell')[0]?.textContent).toBe('0.512');
  });

  it('says where only Excel can tell', async () => {
    const workbook = active();
    workbook.result = { kind: 'unknown', parameter: 'base', why: 'formula' };
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    expect(await screen.findByText('“基数”是公式，插入后由 Excel 计算。')).toBeTruthy();
    expect(isShut(button('插入到“Sheet1”B7'))).toBe(false);
  });

  it('says what stands in the way of looking', async () => {
    const workbook = active();
    const { user } = await openTools(workbook);
    workbook.refuse('failed-busy');
    await user.click(head('PROGRESS'));
    expect(await screen.findByText(/^Excel 正忙/)).toBeTruthy();
  });

  it('says why nothing can be inserted where the active cell is', async () => {
    const workbook = active();
    const refusal = notice('insert-in-template', 'warning', { sheet: '指标进度', cell: 'L11' });
    workbook.active = { ...workbook.active, cell: { sheet: '指标进度', address: 'L11' }, refusal };
    const { user } = await openTools(workbook);
    await open(user, 'PROGRESS');
    expect(await screen.findByText(/^“指标进度”L11 属于模板/)).toBeTruthy();
    await user.click(button('插入到“指标进度”L11'));
    expect(workbook.happened).toEqual([]);
    expect(results().textContent).toBe('');
  });
});
