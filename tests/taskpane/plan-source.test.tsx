/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings } from './open-pane';
import { sampleView } from './sample-view';

const table = [
  '专栏2 某市“十五五”就业规划主要指标\t\t\t',
  '指标\t2025年基数\t2030年目标\t属性',
  '一、就业\t\t\t',
  '1. 城镇新增就业人数（万人）*\t[5]\t[6]\t预期性',
  '2. 仲裁结案率（%）\t94.2\t92\t预期性',
  '3. 服务满意度\t--\t全省前列\t预期性',
  '4. 培训人次（万人次）\t\t\t约束性',
  '综合评价\t\t见附件\t',
].join('\n');

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const use = () => button('用这份规划');

const savedText = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: '规划文件的文字' });

async function wizard(workbook = new FakeWorkbook()) {
  workbook.sources.selected = table;
  const pane = await openPane(workbook);
  await pane.user.click(await button('从表格新建规划…'));
  await pane.user.click(await button('读取选中的单元格'));
  return { ...pane, workbook };
}

describe('a plan from a table', () => {
  it('shows what was understood and asks only what the table cannot say', async () => {
    const { user, workbook } = await wizard();
    expect(await screen.findByText('识别出 5 项指标，1 个类别。')).toBeTruthy();
    expect(screen.getByText('每个单元格都已看懂。')).toBeTruthy();
    expect(screen.getByText('各列：指标 · 基数 · 目标 · 属性')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '规划名称' })).toHaveProperty('value', '某市“十五五”就业规划');
    expect(screen.getByRole('textbox', { name: '基年' })).toHaveProperty('value', '2025');
    expect(screen.getByText('还有 2 个问题没有回答。')).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: '目标 92（基数 94.2）怎样才算完成？' }),
      '不低于目标（达到或守住）',
    );
    await user.click(await button('不列入规划'));
    await user.type(screen.getByRole('textbox', { name: '带“*”的指标由谁下达' }), '省厅');
    await user.click(await use());
    expect(await screen.findByRole('heading', { level: 1, name: '某市“十五五”就业规划' })).toBeTruthy();
    expect(screen.getByText('2026–2030（基年 2025）')).toBeTruthy();
    expect(screen.getByText('4 项，其中约束性 0 项')).toBeTruthy();
    await user.click(await button('生成模板'));
    expect(workbook.happened).toEqual([expect.stringMatching(/^生成 plan-[a-z0-9]+ zh-CN 印年度列$/)]);
  });

  it('takes English names where somebody types them, and the Chinese ones where nobody does', async () => {
    const { user, workbook } = await wizard();
    const field = (name: string | RegExp) => screen.getByRole('textbox', { name, hidden: true });
    await user.type(field('规划英文名称'), 'Employment plan');
    await user.type(field(/^指标英文名称/), 'New urban jobs{Enter}{Enter}Satisfaction');
    expect(screen.getByText(/^已给 3 行，指标 \d 项。$/)).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: '目标 92（基数 94.2）怎样才算完成？' }),
      '不低于目标（达到或守住）',
    );
    await user.click(await button('不列入规划'));
    await user.click(await use());
    await user.click(await button('生成模板'));
    const { title, indicators } = workbook.generated?.plan ?? {};
    expect(title?.en).toBe('Employment plan');
    expect(indicators?.map(({ name }) => name.en)).toEqual([
      ...['New urban jobs', '仲裁结案率', 'Satisfaction', '综合评价'],
    ]);
  });

  it('takes pasted text in the same way, and a column that was misread may be chosen again', async () => {
    const { user } = await openPane(new FakeWorkbook());
    await user.click(await button('从表格新建规划…'));
    fireEvent.change(await screen.findByRole('textbox', { name: '粘贴表格文字', hidden: true }), {
      target: { value: '指标\t甲\t乙\n1.某率（%）\t5\t6' },
    });
    expect(await screen.findByText('识别出 1 项指标，0 个类别。')).toBeTruthy();
    expect(screen.queryByText('还有 1 个问题没有回答。')).toBeNull();
    const role = (name: string) => screen.getByRole('combobox', { name, hidden: true });
    await user.selectOptions(role('第 B 列“甲”'), '目标');
    await user.selectOptions(role('第 C 列“乙”'), '基数');
    expect(screen.getByText('还有 1 个问题没有回答。')).toBeTruthy();
  });

  it('shows the cells that it did not understand, each with its place', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    workbook.sources.selected = `${table}\n注：△为试点指标，其余另行通知。`;
    await user.click(await button('从表格新建规划…'));
    await user.click(await button('读取选中的单元格'));
    expect(await screen.findByRole('heading', { name: '没有看懂的单元格（1）' })).toBeTruthy();
    expect(screen.getByText('A9 注：△为试点指标，其余另行通知。', { selector: 'span' })).toBeTruthy();
  });

  it('says why a selection is no table, and why a plan cannot be used', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    await user.click(await button('从表格新建规划…'));
    await user.click(await button('读取选中的单元格'));
    expect((await screen.findByRole('alert')).textContent).toContain('选中的地方没有内容');
    workbook.sources.selected = '指标\t2030年目标\n1.某率（%）\t100';
    await user.click(await button('读取选中的单元格'));
    await user.click(await use());
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('还不能用：')).toBeTruthy();
    expect(alert.textContent).toContain('基年');
  });

  it('takes a second table as the results of the previous plan', async () => {
    const { user, workbook } = await wizard();
    await user.click(await button('不列入规划'));
    await user.selectOptions(screen.getByRole('combobox', { name: /^目标 92/ }), '不低于目标（达到或守住）');
    workbook.sources.selected =
      '“十四五”完成情况\n指标\t2020年基数\t2025年目标\t2025年完成\n1.城镇新增就业人数（万人）\t[4]\t[4.5]\t[5]';
    const reads = screen.getAllByRole('button', { name: '读取选中的单元格', hidden: true });
    await user.click(reads[1] as HTMLElement);
    expect(await screen.findByText('识别出 1 项指标，0 个类别。')).toBeTruthy();
    await user.click(await use());
    await user.click(await button('规划文件…'));
    await user.click(await button('显示规划文件的文字'));
    const saved = JSON.parse((await savedText()).value) as Plan;
    expect(saved.review?.rows.map(({ no, actual }) => [no, actual])).toEqual([['1', '[5]']]);
    expect(saved.indicators[0]?.previousNo).toBe('1');
  });
});

describe('plan files', () => {
  const national = builtInPlan('national-14fyp') as Plan;
  const file = (text: string) => new File([text], 'plan.json', { type: 'application/json' });
  const open = async (workbook = new FakeWorkbook()) => {
    const pane = await openPane(workbook);
    await pane.tab('模板');
    await pane.user.click(await button('规划文件…'));
    return {
      ...pane,
      workbook,
      input: await screen.findByLabelText<HTMLInputElement>('选择文件…', { selector: 'input' }),
    };
  };

  it('are opened from the computer and made like any other plan', async () => {
    const { user, input, workbook } = await open();
    await user.upload(input, file(JSON.stringify({ ...national, id: 'of-a-file' })));
    expect(await screen.findByRole('heading', { level: 1, name: '国家“十四五”规划纲要' })).toBeTruthy();
    await user.click(await button('生成模板'));
    expect(workbook.happened).toEqual(['生成 of-a-file zh-CN 印年度列']);
  });

  it('with mistakes are refused with place and reason', async () => {
    const { user, input } = await open();
    await user.upload(input, file(JSON.stringify({ ...national, endYear: 2010 })));
    expect((await screen.findByRole('alert')).textContent).toContain('末年（endYear）');
    await user.upload(input, file('{"format":1,"__proto__":{}}'));
    expect((await screen.findByRole('alert')).textContent).toContain('__proto__');
  });

  it('are saved as text to copy; the definition sheet goes and comes back', async () => {
    const { user, workbook } = await open();
    await user.click(await button('写成定义表'));
    expect(await screen.findByText('已写到新工作表“规划定义”。')).toBeTruthy();
    const row = workbook.sources.sheet.find(([first]) => first === 'urban-jobs') ?? [];
    row[10] = '见附件';
    await user.click(await button('读回定义表'));
    expect((await screen.findByRole('alert')).textContent).toContain('“规划定义”K11：');
    row[10] = '[14]';
    row[11] = 'Σ≥14';
    await user.click(await button('读回定义表'));
    expect(await button('生成模板')).toBeTruthy();
    await user.click(await button('规划文件…'));
    await user.click(await button('显示规划文件的文字'));
    const text = await savedText();
    expect((JSON.parse(text.value) as Plan).indicators[0]?.criterion).toBe('Σ≥14');
    expect(screen.getByRole('button', { name: '下载' })).toBeTruthy();
  });

  it('may change the plan of a workbook that has its template; until it is made it can be given up', async () => {
    const view = sampleView();
    const { user, input, workbook } = await open(new FakeWorkbook(view));
    const none = { conflicts: [], tasks: [], specialTargets: [], crossChecks: [] };
    const smaller = { ...view.plan, ...none, indicators: view.plan.indicators.slice(0, 3) };
    await user.upload(input, file(JSON.stringify(smaller)));
    expect(await screen.findByText(/^3 项/)).toBeTruthy();
    expect(screen.getByText(/^已读入以上规划，工作簿还没有改动。/)).toBeTruthy();
    await user.click(await button('仍用原来的规划'));
    expect(screen.queryByText(/^3 项/)).toBeNull();
    expect(workbook.happened).toEqual([]);
  });
});

it('nothing in the wizard and the plan files stands in the way of those who listen or type', async () => {
  const violations = async () => {
    const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const { user } = await wizard();
  document.querySelectorAll('details').forEach((each) => each.setAttribute('open', ''));
  expect(await violations()).toEqual([]);
  await user.click(await button('返回'));
  expect(document.activeElement?.textContent).toBe('从表格新建规划…');
  await user.click(await button('规划文件…'));
  await user.click(await button('显示规划文件的文字'));
  expect(await violations()).toEqual([]);
});

it('the wizard speaks English, too', async () => {
  const { user } = await openPane(new FakeWorkbook(), surroundings('en-US'));
  await user.click(await button('New plan from a table…'));
  expect(await button('Read the selected cells')).toBeTruthy();
  await user.click(await button('Back'));
  expect(await button('Make template')).toBeTruthy();
});
