/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings } from './open-pane';
import { sampleView } from './sample-view';

const make = () => screen.getByRole('button', { name: '生成模板' });
const results = () => screen.getByRole('status', { name: '结果' });

describe('sample data', () => {
  it('is offered in a template without entries, marked in every view, and goes by one click', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user, tab } = await openPane(workbook);
    await tab('模板');
    await user.click(await screen.findByRole('button', { name: '填入示例数据' }));
    expect(await screen.findByText('含示例数据（虚构）')).toBeTruthy();
    await tab('进度');
    expect(screen.getByText('含示例数据（虚构）')).toBeTruthy();
    await tab('模板');
    await user.click(await screen.findByRole('button', { name: '移除示例数据' }));
    expect(await screen.findByRole('button', { name: '填入示例数据' })).toBeTruthy();
    expect(screen.queryByText('含示例数据（虚构）')).toBeNull();
    expect(workbook.happened).toEqual(['示例 fill-samples', '示例 remove-samples']);
  });

  it('is nothing for who has entries, or no template yet', async () => {
    const workbook = new FakeWorkbook();
    const { tab, outside } = await openPane(workbook);
    expect(screen.queryByRole('button', { name: '填入示例数据' })).toBeNull();
    await outside(() => workbook.becomes(sampleView({ '5': { values: [60.4] } })));
    await tab('模板');
    expect(screen.queryByRole('button', { name: '填入示例数据' })).toBeNull();
  });
});

describe('in a new workbook the pane', () => {
  it('says what will be made and offers to make it', async () => {
    await openPane(new FakeWorkbook());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('海宁人社“十四五”规划');
    expect(screen.getByText('本工作簿还没有模板')).toBeTruthy();
    expect(screen.getByText('海宁市人力资源和社会保障事业发展“十四五”规划', { selector: 'dd' })).toBeTruthy();
    expect(screen.getByText('2021–2025（基年 2020）')).toBeTruthy();
    expect(screen.getByText('19 项，其中约束性 2 项')).toBeTruthy();
    expect(make()).toBeTruthy();
  });

  it('makes it as chosen and says what happened', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    await user.selectOptions(screen.getByLabelText('工作簿语言'), 'English');
    await user.click(screen.getByLabelText('打印年度列'));
    await user.click(make());
    expect(workbook.happened).toEqual(['生成 en-US 不印年度列']);
    expect(await screen.findByText(/^已生成《海宁人社“十四五”规划》模板：19 项指标，5 张工作表。/)).toBeTruthy();
    expect(screen.getByText('未填截止日期')).toBeTruthy();
  });

  it('makes another built-in plan when it is chosen', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    await user.selectOptions(
      screen.getByRole('combobox', { name: '规划' }),
      '中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
    );
    expect(screen.getByText('20 项，其中约束性 8 项')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('国家“十四五”规划纲要');
    await user.click(make());
    expect(workbook.happened).toEqual(['生成 national-14fyp zh-CN 印年度列']);
  });

  it('says so when the chosen plan cannot be loaded, and the button works again', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    await user.selectOptions(screen.getByRole('combobox', { name: '规划' }), 'national-14fyp');
    workbook.refuse('not-loaded');
    await user.click(make());
    expect(results().textContent).not.toBe('');
    expect(workbook.happened).toEqual([]);
    await user.click(make());
    expect(workbook.happened).toEqual(['生成 national-14fyp zh-CN 印年度列']);
  });

  it('makes it once when the button is pressed twice', async () => {
    const workbook = new FakeWorkbook();
    const release = workbook.hold();
    const { user, outside } = await openPane(workbook);
    await user.click(make());
    const busy = screen.getByRole('button', { name: '正在生成模板…' });
    await user.click(busy);
    expect(document.activeElement).toBe(busy);
    await outside(release);
    expect(workbook.happened).toEqual(['生成 zh-CN 印年度列']);
  });

  it('says what stood in the way, and the button works again', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    workbook.refuse('failed-refused');
    await user.click(make());
    expect(
      await screen.findByText('Excel 未能完成此操作（GeneralException）。请重试；如仍失败，请保存工作簿后重新打开。'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(results().textContent).toBe('');
    await user.click(make());
    expect(workbook.happened).toEqual(['生成 zh-CN 印年度列']);
  });
});

describe('in a workbook with its template', () => {
  const filled = () => new FakeWorkbook(sampleView({ '5': { values: [60.4, 60.9] } }));

  it('the pane opens on the progress, and the template view says that entries are kept', async () => {
    const { tab } = await openPane(filled());
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('进度');
    await tab('模板');
    expect(await screen.findByText('各表已填的 2 个数据全部保留')).toBeTruthy();
    expect(screen.getByText('标题、公式、格式和校验规则按规划恢复')).toBeTruthy();
  });

  it('does not lay out all sheets anew for each entry while another view is open, and is up to date on return', async () => {
    const workbook = filled();
    const { tab, outside } = await openPane(workbook);
    await tab('模板');
    await screen.findByText('各表已填的 2 个数据全部保留');
    await tab('进度');
    const before = workbook.previews;
    await outside(() => workbook.becomes(sampleView({ '5': { values: [60.4, 60.9, 61.5] } })));
    expect(workbook.previews).toBe(before);
    await tab('模板');
    expect(await screen.findByText('各表已填的 3 个数据全部保留')).toBeTruthy();
  });

  it('names sheets that would be made anew and one that would be set aside', async () => {
    const workbook = filled();
    workbook.preview = {
      sheets: [{ id: 'register', name: '审核记录', fate: 'new' }],
      setAside: [{ name: '指标进度', newName: '指标进度（旧）' }],
    };
    const { tab } = await openPane(workbook);
    await tab('模板');
    expect(await screen.findByText('新建工作表：审核记录')).toBeTruthy();
    expect(screen.getByText('“指标进度”改名为“指标进度（旧）”保留，数据转入新表')).toBeTruthy();
  });

  it('says beforehand why it would be refused', async () => {
    const workbook = filled();
    workbook.preview = { refusal: { code: 'failed-sheet-protected', level: 'error', details: { where: '（说明）' } } };
    const { tab } = await openPane(workbook);
    await tab('模板');
    expect(await screen.findByText('工作表受保护，操作没有执行（说明）。请先撤销工作表保护再重试。')).toBeTruthy();
  });

  it('keeps the workbook’s language, whatever the pane’s', async () => {
    const workbook = filled();
    const { user } = await openPane(workbook, surroundings('en-US'));
    await user.click(screen.getByRole('tab', { name: 'Template' }));
    await user.click(await screen.findByRole('button', { name: 'Make template' }));
    expect(workbook.happened).toEqual(['生成 zh-CN 印年度列']);
    expect(await screen.findByText('Template made again; all 2 entries were kept as they are.')).toBeTruthy();
  });
});
