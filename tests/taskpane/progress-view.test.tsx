/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from './fake-workbook';
import { broughtIntoView, openPane, surroundings, type OpenPane } from './open-pane';
import { finding, haining, laggingRow, sampleView, type Rows } from './sample-view';

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

const onTime: Rows[string] = {
  values: [2.61, 2.4, 2.55],
  ...{ at: 2023, latest: 7.56, progress: 0.5815, pace: 0.9692, due: 7.8, gap: -0.24, projection: 12.6 },
  ...{ status: 'on-schedule', movement: 1, why: '至2023年应达7.80，实际7.56。' },
};
const kept: Rows[string] = { values: [94.0], at: 2021, latest: 94, status: 'kept', movement: 0 };

/** Rows 1, 12 and 17 are filled in; 12 lags; 5 lacks two years that are due. */
function yearEnd(more: Rows = {}): FakeWorkbook {
  return new FakeWorkbook(
    sampleView({ '1': onTime, '12': laggingRow, '17': kept, '5': { values: [60.4], unfilled: [2022, 2023] }, ...more }),
  );
}

const rows = () =>
  screen.getAllByRole('button', { expanded: false }).filter((each) => each.hasAttribute('data-indicator'));
const rowOf = (name: RegExp) => {
  const button = screen.getAllByRole('button', { name }).find((each) => each.hasAttribute('data-indicator'));
  if (!button) throw new Error(`no row ${String(name)}`);
  return button;
};

describe('the progress view', () => {
  it('leads to the template when there is none', async () => {
    const { user, tab } = await openPane(new FakeWorkbook());
    await tab('进度');
    await user.click(await screen.findByRole('button', { name: '去生成模板' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('模板');
  });

  it('lists every indicator with status, progress, what is due, and trend', async () => {
    await openPane(yearEnd());
    expect(await screen.findByText('共 19 项')).toBeTruthy();
    expect(rows()).toHaveLength(19);
    const lagging = rowOf(/高技能人才数量/).textContent;
    expect(lagging).toContain('滞后');
    expect(lagging).toContain('完成 25.9%，应达 60.0%');
    expect(lagging).toContain('恶化');
    expect(rowOf(/仲裁结案率/).textContent).toContain('最新 94.0，标准 ≥92');
    expect(rowOf(/博士/).textContent).toContain('尚无填报数据');
  });

  it('does not say of a row that cannot be read that nothing was reported', async () => {
    await openPane(yearEnd({ '16': { status: 'not-assessable', values: ['约83'] } }));
    expect(
      (await screen.findByText('已填，但无法评估，点开看原因')).closest('[data-indicator]')?.textContent,
    ).toContain('调解');
  });

  it('filters by what lags, what binds, and what is not filled in', async () => {
    const { user } = await openPane(yearEnd());
    await user.click(await screen.findByRole('button', { name: '滞后 1' }));
    expect(screen.getByText('1 项，共 19 项')).toBeTruthy();
    expect(rows().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('12 高技能人才数量')]);
    await user.click(screen.getByRole('button', { name: '约束性 2' }));
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '未填 1' }));
    expect(screen.getByText('1 项指标有 2 个未填')).toBeTruthy();
    expect(rows()[0]?.textContent).toContain('缺 2022、2023');
  });

  it.each([
    [/^1\s*滞后/, '滞后 1', 1],
    [/^2\s*未填/, '未填 1', 1],
  ])('comes up filtered from the number %s in the header', async (number, filter, count) => {
    const { user, tab } = await openPane(yearEnd());
    await tab('模板');
    await user.click(screen.getByRole('button', { name: number }));
    const chosen = await screen.findByRole('button', { name: filter, pressed: true });
    expect(chosen).toBeTruthy();
    expect(rows()).toHaveLength(count);
  });

  it('says so where nothing lags', async () => {
    const { user } = await openPane(yearEnd({ '12': onTime }));
    await user.click(await screen.findByRole('button', { name: '滞后 0' }));
    expect(screen.getByText('没有滞后的指标。')).toBeTruthy();
  });

  it('filters by department and status besides, and the filters can be cleared at once', async () => {
    const { user } = await openPane(yearEnd({ '12': { ...laggingRow, department: '职建科' } }));
    await user.click(await screen.findByRole('button', { name: '更多筛选' }));
    await user.selectOptions(screen.getByLabelText('责任科室'), '职建科');
    expect(rows()).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText('状态'), '符合时序');
    expect(screen.getByText('没有符合条件的指标。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rows()).toHaveLength(19);
    await user.selectOptions(screen.getByLabelText('责任科室'), '未定科室');
    expect(rows()).toHaveLength(18);
    await user.selectOptions(screen.getByLabelText('属性'), '约束性');
    expect(rows()).toHaveLength(2);
  });

  it('offers only statuses that occur', async () => {
    const { user } = await openPane(yearEnd());
    await user.click(await screen.findByRole('button', { name: '更多筛选' }));
    const options = within(screen.getByLabelText('状态')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['不限', '符合时序', '滞后', '达标保持', '未填报']);
  });

  it('warns when the functions have no results', async () => {
    await openPane(yearEnd({ '1': { ...onTime, status: null } }));
    expect(await screen.findByText(/^状态列没有结果/)).toBeTruthy();
    expect(rowOf(/城镇新增就业人数/).textContent).toContain('无结果');
    expect(screen.getByRole('button', { name: /^–\s*滞后/ })).toBeTruthy();
  });

  it('shows that a row’s entries are in doubt', async () => {
    const workbook = yearEnd();
    workbook.view = sampleView({ '12': laggingRow }, { findings: [finding('12', 'V28')] });
    await openPane(workbook);
    expect(within(await screen.findByRole('tabpanel')).getAllByRole('img', { name: '数据待审' })).toHaveLength(1);
  });

  it('does not let an absurd entry fill the line', async () => {
    await openPane(
      yearEnd({ '4': { values: [971], at: 2021, latest: 971, progress: 6724, pace: 33620, status: 'achieved-early' } }),
    );
    await screen.findByText('共 19 项');
    expect(rowOf(/户籍/).textContent).toContain('>999%');
  });
});

/** Opens an indicator and waits for what it says: its code comes with the first that is opened. */
async function openRow(user: OpenPane['user'], name: RegExp): Promise<void> {
  await screen.findByText(/^(?:共 19 项|Indicators: 19)$/);
  await user.click(rowOf(name));
  await screen.findByRole('button', { name: /^(?:定位|Go to cell)$/ });
}

describe('an opened indicator', () => {
  it('says why, what is needed a year, and how it goes on', async () => {
    const { user } = await openPane(yearEnd());
    await openRow(user, /高技能人才数量/);
    expect(screen.getByText(/^滞后1.71年/)).toBeTruthy();
    const facts = screen
      .getAllByRole('term')
      .map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`);
    expect(facts).toEqual([
      '累计/最新 5.75',
      '判定标准 ≥7.01',
      '应达值 6.33',
      '差距 −0.58',
      '今后每年需 +0.63，此前 +0.15',
      '2025 预测 6.04',
      '基数 5.31',
      '单位 万人',
    ]);
  });

  it('has a chart that can be listened to', async () => {
    const { user } = await openPane(yearEnd());
    await openRow(user, /高技能人才数量/);
    expect(screen.getByRole('img', { name: /走势/ }).getAttribute('aria-label')).toBe(
      '高技能人才数量：走势; 基数 2020 年 5.31; 实际 2021 年 5.60、2022 年 5.80、2023 年 5.75; 目标 2025 年 7.01; 预测 2025 年 6.04',
    );
  });

  it('of a composition charts how far it has come', async () => {
    const mix = {
      values: ['6.3:31.2:62.5', '6.6:33:60.4'],
      at: 2022,
      latest: '6.6:33:60.4',
      progress: 0.4,
      status: 'nearly',
    };
    const { user } = await openPane(yearEnd({ '15': mix as Rows[string] }));
    await openRow(user, /^15 /);
    expect(screen.getByRole('img', { name: /完成进度（%）/ })).toBeTruthy();
    expect(screen.getByText('6.6:33:60.4')).toBeTruthy();
  });

  it('leads to its row and to its findings', async () => {
    const workbook = yearEnd();
    workbook.view = sampleView({ '12': laggingRow }, { findings: [finding('12', 'V28')] });
    const { user } = await openPane(workbook);
    await openRow(user, /高技能人才数量/);
    await user.click(screen.getByRole('button', { name: '定位' }));
    expect(workbook.happened).toEqual([`定位 ${idOf('12')} 整行`]);
    await user.click(screen.getByRole('button', { name: '1 条待审' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('校验');
  });

  it('is closed by another click, and one at a time is open', async () => {
    const { user } = await openPane(yearEnd());
    await openRow(user, /高技能人才数量/);
    await user.click(rowOf(/城镇新增就业人数/));
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
    await user.click(rowOf(/城镇新增就业人数/));
    expect(screen.queryAllByRole('button', { expanded: true })).toHaveLength(0);
  });

  it('can be reached and opened by keyboard', async () => {
    const { user } = await openPane(yearEnd());
    await screen.findByText('共 19 项');
    rowOf(/城镇新增就业人数/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(rowOf(/补贴性职业技能培训/).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('what is selected in the sheet', () => {
  it('opens its indicator and brings it into view', async () => {
    const workbook = yearEnd();
    const { outside } = await openPane(workbook);
    await screen.findByText('共 19 项');
    await outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: 2022 } }));
    expect(rowOf(/高技能人才数量/).getAttribute('aria-expanded')).toBe('true');
    expect(broughtIntoView).toHaveLength(1);
  });

  it('stays open when the selection leaves our rows', async () => {
    const workbook = yearEnd();
    const { outside } = await openPane(workbook);
    await screen.findByText('共 19 项');
    await outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: 2022 } }));
    await outside(() => workbook.select({}));
    expect(rowOf(/高技能人才数量/).getAttribute('aria-expanded')).toBe('true');
  });

  it('is offered where the filters hide it', async () => {
    const workbook = yearEnd();
    const { user, outside } = await openPane(workbook);
    await user.click(await screen.findByRole('button', { name: '约束性 2' }));
    await outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: null } }));
    expect(screen.getByText('表中选中的“高技能人才数量”不在筛选结果里。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '显示' }));
    expect(rowOf(/高技能人才数量/).getAttribute('aria-expanded')).toBe('true');
  });

  it('comes into view when the view is turned to later', async () => {
    const workbook = yearEnd();
    const { outside, tab } = await openPane(workbook);
    await screen.findByText('共 19 项');
    await tab('模板');
    await outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: 2022 } }));
    expect(broughtIntoView).toEqual([]);
    await tab('进度');
    expect(broughtIntoView).toHaveLength(1);
  });
});

describe('in English', () => {
  it('the same is said', async () => {
    const { user } = await openPane(yearEnd(), surroundings('en-US'));
    await openRow(user, /Highly skilled workers/);
    expect(rowOf(/Highly skilled workers/).textContent).toContain('25.9% done, 60.0% due');
    expect(screen.getByText('Needed a year').nextElementSibling?.textContent).toBe('+0.63, so far +0.15');
    expect(screen.getByRole('button', { name: 'Go to cell' })).toBeTruthy();
  });
});
