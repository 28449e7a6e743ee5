/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { PreviewedRow } from '../../src/app/preview-table';
import { planOfEntries } from '../../src/plan/own-table/entered-rows';
import type { TableChange } from '../../src/plan/own-table/table-changes';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings } from './open-pane';
import { finding, haining, sampleView } from './sample-view';

/** The plan with its special targets among the indicators. */
const entered = planOfEntries(haining);
const nameOf = (no: string, language: 'zh' | 'en') =>
  `${no} ${haining.indicators.find((indicator) => indicator.no === no)?.name[language] ?? ''}`;
const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

function change(no: string, period: string, before: string | number, after: number): TableChange {
  const fate = before === '' ? 'new' : before === after ? 'same' : 'overwrites';
  return { indicatorId: idOf(no), period, before, after: { value: after }, fate };
}

function matched(no: string, row: number, changes: readonly TableChange[]): PreviewedRow {
  return { kind: 'matched', row, name: `本局指标${no}`, indicatorId: idOf(no), changes };
}

async function openTools(workbook: FakeWorkbook) {
  const pane = await openPane(workbook);
  await pane.tab('工具');
  await screen.findByText('读取选中区域');
  return pane;
}

const button = (name: string) => screen.getByText(name, { selector: 'button' });

describe('taking figures from an own table', () => {
  it('shows every cell before and after, what is doubtful first, and writes only what is left ticked', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.table = {
      from: '本局 B2:D5',
      periods: ['2021', '2022'],
      leftOut: ['2025年目标'],
      rows: [
        matched('1', 1, [change('1', '2021', '', 2.6)]),
        matched('5', 2, [change('5', '2021', 60.1, 60.4), change('5', '2022', 61, 61)]),
        matched('12', 3, [change('12', '2021', '', 5.6)]),
        { kind: 'ambiguous', row: 4, name: '参保人数', indicatorIds: [idOf('5'), idOf('7')], changes: [] },
        { kind: 'unknown', row: 5, name: '合计', changes: [] },
      ],
    };
    const { user } = await openTools(workbook);
    await user.click(button('读取选中区域'));
    expect(await screen.findByText('匹配 3 行，不能确定 1 行，未识别 1 行。')).toBeTruthy();
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter((item) => /参保人数|本局指标/.test(item.textContent));
    expect(first?.textContent).toContain('可能是：5 ');
    expect(second?.textContent).toContain('60.1 → 60.4');
    expect(screen.getByText('2022 61 相同')).toBeTruthy();
    expect(button('写入 3 个（其中改写 1 个）')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '本局指标12' }));
    await user.click(button('写入 2 个（其中改写 1 个）'));
    expect(workbook.happened).toEqual(['比对 选中区域', '写入 2021 2.6,2021 60.4']);
  });

  it.each([
    {
      language: 'zh-CN',
      tab: '工具',
      read: '读取选中区域',
      said: [
        '本局博士后→ 专项目标“其中博士后”2021 空 → 12',
        '其中博士后2021 12 → 15',
        `博士可能是：${nameOf('13', 'zh')}、专项目标“其中博士后”。请在表中写明序号和名称。`,
        '博士后表中有多行都是“专项目标“其中博士后””，不能确定取哪一行。',
        '院士规划中没有这个指标或专项目标的名称或别名，不取。',
      ],
    },
    {
      language: 'en-US',
      tab: 'Tools',
      read: 'Read what is selected',
      said: [
        '本局博士后→ special target “of these postdoctoral researchers”2021 blank → 12',
        '其中博士后→ special target “of these postdoctoral researchers”2021 12 → 15',
        `博士May be: ${nameOf('13', 'en')}, special target “of these postdoctoral researchers”. Put the number before the name in your table.`,
        '博士后Several rows are “special target “of these postdoctoral researchers””; which one holds is not certain.',
        '院士No indicator or special target of the plan has this name or alias; not taken.',
      ],
    },
  ] as const)(
    'names the special targets of a table in $language, unless the table does so itself',
    async ({ language, tab, read, said }) => {
      const special = (zh: string) => entered.indicators.find(({ no, name }) => no === '' && name.zh === zh)?.id ?? '';
      const [postdocs, doctors] = [special('其中博士后'), idOf('13')];
      const workbook = new FakeWorkbook(sampleView());
      const change = { indicatorId: postdocs, period: '2021' };
      workbook.table = {
        from: null,
        periods: ['2021'],
        leftOut: [],
        rows: [
          {
            kind: 'matched',
            row: 1,
            name: '本局博士后',
            indicatorId: postdocs,
            changes: [{ ...change, before: '', after: { value: 12 }, fate: 'new' }],
          },
          {
            kind: 'matched',
            row: 2,
            name: '其中博士后',
            indicatorId: postdocs,
            changes: [{ ...change, before: 12, after: { value: 15 }, fate: 'overwrites' }],
          },
          { kind: 'ambiguous', row: 3, name: '博士', indicatorIds: [doctors, postdocs], changes: [] },
          { kind: 'repeated', row: 4, name: '博士后', indicatorId: postdocs, changes: [] },
          { kind: 'unknown', row: 5, name: '院士', changes: [] },
        ],
      };
      const pane = await openPane(workbook, surroundings(language));
      await pane.tab(tab);
      await pane.user.click(await screen.findByText(read, { selector: 'button' }));
      await screen.findByText('院士');
      const rows = screen
        .getAllByRole('listitem')
        .filter((item) => /博士|院士/.test(item.textContent) && item.querySelector('p,ul'));
      expect(rows.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining([...said]));
      expect(rows).toHaveLength(5);
    },
  );

  it('asks for the year where the table has none', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    await user.type(screen.getByLabelText('或粘贴表格内容'), 'a');
    await user.click(button('读取粘贴内容'));
    await user.selectOptions(await screen.findByLabelText('这列数据的年份'), '2023');
    expect(workbook.happened).toEqual(['比对 a', '比对 a 2023']);
  });
});

describe('locking a period', () => {
  it('is one button, and opening it again needs a reason', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    await user.selectOptions(screen.getByLabelText('时期'), '2022');
    await user.type(screen.getByLabelText('操作人'), '王');
    await user.click(button('锁定 2022 年'));
    expect(await screen.findByText('2022 年已锁定，2023-03-15 王')).toBeTruthy();
    await user.click(button('解锁 2022 年'));
    expect(screen.getByText('请写明原因（至少 5 个字）。')).toBeTruthy();
    await user.type(screen.getByLabelText('解锁原因'), '省厅核定数调整');
    await user.click(button('解锁 2022 年'));
    expect(await screen.findByText('还没有锁定任何一期。')).toBeTruthy();
    expect(workbook.happened).toEqual(['锁定 2022 王', '解锁 2022 王 省厅核定数调整']);
  });
});

describe('beside the entry cell that is selected', () => {
  it('stand the values before it, what is due, target, unit, and what was found in it', async () => {
    const found = finding('12', 'V28', { year: 2023, message: '较上期下降 0.05' });
    const lock = { period: '2023', isLocked: true, on: 45_000, by: '王', reason: '' };
    const view = sampleView({ '12': { values: [5.6, 5.8, 5.75] } }, { findings: [found], locks: [lock] });
    const workbook = new FakeWorkbook(view);
    const pane = await openPane(workbook);
    await pane.outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: 2023 } }));
    const panel = (await screen.findByText('选中的单元格：2023 年')).closest('section') as HTMLElement;
    const facts = within(panel)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(facts).toEqual(['5.75', '6.33', '5.80', '5.60', '5.31', '≥7.01', '万人']);
    expect(within(panel).getByText('较上期下降 0.05')).toBeTruthy();
    expect(within(panel).getByText('该期已锁定，改动须先解锁。')).toBeTruthy();
    await pane.outside(() => workbook.select({ place: { indicatorId: idOf('12'), year: null } }));
    expect(screen.queryByText('选中的单元格：2023 年')).toBeNull();
  });
});

describe('the periods of entry', () => {
  it('are asked for a new template, and told of one that has them', async () => {
    const workbook = new FakeWorkbook();
    const { user, tab } = await openPane(workbook);
    await tab('模板');
    await user.selectOptions(await screen.findByLabelText('填报周期'), 'quarter');
    await user.selectOptions(screen.getByLabelText('分期口径'), 'year-to-date');
    await user.click(screen.getByLabelText('逐数登记台账'));
    await user.click(button('生成模板'));
    expect(workbook.wanted).toEqual({ withinYear: { division: 'quarter', mode: 'year-to-date' }, ledger: true });
    const stands = { withinYear: { division: 'half-year', mode: 'period' }, hasLedger: true } as const;
    workbook.becomes(sampleView({}, stands));
    expect(await screen.findByText(/^填报周期：年度和半年，口径 当期/)).toBeTruthy();
    expect(screen.queryByLabelText('逐数登记台账')).toBeNull();
  });
});
