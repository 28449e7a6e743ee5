/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings } from './open-pane';
import { haining, sampleView } from './sample-view';

async function opened(workbook: FakeWorkbook, section: RegExp) {
  const pane = await openPane(workbook);
  await pane.tab('规划');
  const title = await screen.findByText(section, { selector: 'summary > h2' });
  await pane.user.click(title);
  return { ...pane, part: within(title.closest('details') as HTMLElement) };
}

describe('the view 规划', () => {
  it('without a template says what will stand there, and leads to it', async () => {
    const { tab, user } = await openPane(new FakeWorkbook());
    await tab('规划');
    await user.click(await screen.findByRole('button', { name: '去生成模板' }));
    expect(screen.getByRole('tab', { name: '模板' }).getAttribute('aria-selected')).toBe('true');
  });

  it('lists what the document says twice; one of its statements is taken with date and document', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { part, user } = await opened(workbook, /^规划疑点/);
    const item = within(part.getByText('前后不一 · 城镇新增就业人数').closest('li') as HTMLElement);
    expect(item.getByText('各处数值不同：13万人 / 10万人次。')).toBeTruthy();
    await user.click(item.getByRole('button', { name: '写决定' }));
    await user.selectOptions(item.getByLabelText('填入所选说法'), '10万人次');
    await user.type(item.getByLabelText('日期'), '2023-06-30');
    await user.type(item.getByLabelText('依据文件'), '海人社〔2023〕12号');
    await user.click(item.getByRole('button', { name: '保存' }));
    expect(workbook.happened).toContain('决定 conflict-urban-jobs 10万人次 2023-06-30 海人社〔2023〕12号');
    await user.selectOptions(part.getByLabelText('显示'), 'decided');
    expect(await part.findByText('决定：10万人次，2023-06-30，海人社〔2023〕12号')).toBeTruthy();
  });

  it('keeps the keyboard at the question while its form opens and closes', async () => {
    const { part, user } = await opened(new FakeWorkbook(sampleView()), /^规划疑点/);
    const item = within(part.getByText('前后不一 · 城镇新增就业人数').closest('li') as HTMLElement);
    item.getByRole('button', { name: '写决定' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(item.getByLabelText('填入所选说法')));
    item.getByRole('button', { name: '取消' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(item.getByRole('button', { name: '写决定' })));
  });

  it('asks of a target that was changed by hand when and by what document, and enters new adjustments', async () => {
    const [, , , , indicator] = haining.indicators;
    const workbook = new FakeWorkbook(sampleView());
    if (indicator)
      workbook.handChanges = [{ about: 'adjusted-target-pension-insured', field: 'target', indicator, now: '≥63.5' }];
    const { part, user } = await opened(workbook, /^基数与目标调整（1）/);
    expect(part.getByText(/表中目标已改为 ≥63.5（规划所印 62.86）/)).toBeTruthy();
    await user.click(part.getByRole('button', { name: '登记调整' }));
    await user.selectOptions(part.getByLabelText('指标'), 'talent-total');
    expect(part.getByText('规划所印目标：31.5')).toBeTruthy();
    await user.type(part.getByRole('textbox', { name: /新数值/ }), '33');
    await user.click(part.getByRole('button', { name: '保存' }));
    expect(workbook.happened).toContain('决定 adjusted-target-talent-total 33  ');
  });

  it('has annual targets made, names what does not add up, and has the rest confirmed', async () => {
    const [jobs, , , , insured] = haining.indicators;
    const workbook = new FakeWorkbook(sampleView());
    const common = { confirmed: null, isChanged: false, findings: [], method: 'linear' as const };
    if (jobs && insured)
      workbook.split = [
        {
          ...common,
          indicator: jobs,
          targets: ['2.60', '2.60', '2.60', '2.60', '2.60'],
          parts: [{ owners: 'town', year: 2021, sum: 2.5, whole: 2.6 }],
        },
        { ...common, indicator: insured, targets: ['60.46', '61.06', '61.66', '62.26', '62.86'], parts: [] },
      ];
    const { part, user } = await opened(workbook, /^年度分解/);
    expect(part.getByText('2021 年各镇街合计 2.5，不等于 2.6。')).toBeTruthy();
    const [first, second] = part.getAllByRole('button', { name: '确认' });
    expect(first?.getAttribute('aria-disabled')).toBe('true');
    if (second) await user.click(second);
    await user.type(part.getByLabelText('镇街'), '硖石街道{enter}长安镇');
    await user.click(part.getByRole('button', { name: '生成年度分解' }));
    expect(workbook.happened).toEqual(['确认 pension-insured', '生成 zh-CN 不印年度列']);
  });

  it('shows how each indicator follows from the previous plan', async () => {
    const { part } = await opened(new FakeWorkbook(sampleView()), /^上期衔接/);
    expect(part.getByText(/改名 · 上期第 8 项：社会保障卡发卡数量/)).toBeTruthy();
    expect(part.getAllByText('基数与上期完成数一致').length).toBe(9);
    expect(part.getAllByText(/不再列入/).length).toBe(7);
  });

  it('drafts the next plan, says where a base is missing, and gives the file', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.reached = new Map([['pension-insured', { text: '62.90', year: 2025, isWhole: true }]]);
    const { part, user } = await opened(workbook, /^下一期规划/);
    await user.click(part.getByRole('button', { name: '拟下一期规划' }));
    expect(await part.findByText('海宁人社“十五五”规划（2026—2030 年）')).toBeTruthy();
    expect(part.getByText('基数 62.90')).toBeTruthy();
    expect(part.getAllByText('没有实际数，基数留空').length).toBe(18);
    const file = part.getByLabelText<HTMLTextAreaElement>('规划文件');
    expect(file.value).toContain('"id": "haining-15fyp"');
    await user.click(part.getByRole('button', { name: '复制' }));
    expect(await part.findByText('已复制。')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(file.value);
  });

  it('speaks English as well', async () => {
    const pane = await openPane(new FakeWorkbook(sampleView()), surroundings('en-US'));
    await pane.tab('Plan');
    expect(await screen.findByText(/^Open questions \(\d+\)$/)).toBeTruthy();
  });
});
