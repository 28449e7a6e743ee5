/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { completenessSteps } from '../../src/checks/completeness';
import { finished } from '../../src/plan/steps';
import { FakeWorkbook } from './fake-workbook';
import { openPane, type OpenPane } from './open-pane';
import { finding, haining, sampleView } from './sample-view';

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

const hard = finding('4', 'V13', { level: 'hard', value: '971' });
const first = finding('6', 'V03', { value: '1,000', fix: '1000', year: 2022 });
const second = finding('9', 'V03', { value: '26,100', fix: '26100', year: 2021 });
const doubtful = finding('4', 'V29', { value: '83.2' });

async function openChecks(view = sampleView({}, { findings: [first, hard, second, doubtful] })) {
  const workbook = new FakeWorkbook(view);
  const pane: OpenPane = await openPane(workbook);
  await pane.tab('校验');
  await screen.findByRole('tabpanel', { name: '校验' });
  return { ...pane, workbook };
}

const headings = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the findings', () => {
  it('stand by level, indicator or rule, with counts, the gravest of a group first', async () => {
    const { user } = await openChecks();
    expect(headings()).toEqual(['强制性 1', '核实性 3']);
    await user.selectOptions(screen.getByLabelText('分组'), '规则');
    expect(headings()).toEqual(['千位分隔符 2', '百分数超出 0–100 1', '低于基数 1']);
    await user.selectOptions(screen.getByLabelText('分组'), '指标');
    expect(headings()?.[1]).toMatch(/^4 .* 2$/);
  });

  it('are narrowed to a level or to what somebody looks for, in any width', async () => {
    const { user } = await openChecks();
    await user.selectOptions(screen.getByLabelText('级别'), '强制性');
    expect(screen.getByText('显示 1 / 4 条')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('级别'), '全部级别');
    await user.type(screen.getByRole('searchbox', { name: '筛选' }), '２６,１００');
    expect(headings()).toEqual(['核实性 1']);
    await user.type(screen.getByRole('searchbox', { name: '筛选' }), '没有');
    expect(screen.getByText('没有符合筛选条件的问题。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByText('显示 4 / 4 条')).toBeTruthy();
  });

  it('are gone through by keyboard, each one’s cell selected, also two of one cell', async () => {
    const { user, workbook, outside } = await openChecks();
    screen.getByRole('button', { name: '下一条' }).focus();
    await user.keyboard('{Enter}{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
    const [to, back] = [`定位 ${idOf('4')} 2023`, `定位 ${idOf('6')} 2022`];
    expect(workbook.happened).toEqual([to, back, `定位 ${idOf('9')} 2021`, back]);
    expect(document.activeElement?.textContent).toContain('城乡居民养老保险保障水平');
    await outside(() => workbook.select({ place: { indicatorId: idOf('9'), year: 2021 } }));
    await user.click(screen.getByRole('button', { name: '下一条' }));
    expect(workbook.happened.at(-1)).toBe(to);
    await user.click(screen.getByRole('button', { name: '下一条' }));
    expect(workbook.happened.at(-1)).toBe(to);
  });
});

describe('fixes of a kind', () => {
  it('are shown before and after, made at once, and taken back one by one or all together', async () => {
    const { user, workbook } = await openChecks();
    await user.click(screen.getByText('可一键修正 2 处'));
    const rows = within(screen.getByRole('table', { name: '千位分隔符' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '修正前修正后',
      expect.stringMatching(/2022 年1,0001000$/),
      expect.stringMatching(/2021 年26,10026100$/),
    ]);
    await user.click(screen.getByRole('button', { name: '修正这 2 处' }));
    expect(workbook.happened).toEqual([`修正 ${first.id},${second.id}`]);
    await user.click(await screen.findByRole('button', { name: '撤销修正，恢复“1,000”' }));
    expect(workbook.happened.at(-1)).toBe(`撤销 ${first.id}|fixed1`);
    expect(await screen.findByText('已撤销的修正 1')).toBeTruthy();
  });

  it('several on record have a button that takes all back', async () => {
    const on = (found: typeof first) => ({
      ...found,
      id: `${found.id}|fixed1`,
      state: 'fixed' as const,
      isUndoable: true,
    });
    const { user, workbook } = await openChecks(sampleView({}, { findings: [on(first), on(second)] }));
    await user.click(screen.getByText('已修正 2'));
    await user.click(screen.getByRole('button', { name: '全部撤销' }));
    expect(workbook.happened).toEqual([`撤销 ${first.id}|fixed1,${second.id}|fixed1`]);
  });
});

describe('the period', () => {
  const filled = finished(
    completenessSteps([
      { department: '就业科', cells: [{ year: 2023, state: 'filled' }] },
      { department: '', cells: [{ year: 2023, state: 'explained' }] },
    ]),
  );

  it('shows how much is filled in, by year and by department, and is completed by a button', async () => {
    const period = { year: 2023, state: 'open', filler: '', date: '', completeness: filled } as const;
    const { user, workbook } = await openChecks(sampleView({}, { period }));
    expect(screen.getByText('2023 年填报 · 填报中')).toBeTruthy();
    await user.click(screen.getByText('已填 1/2（缺报已说明 1）'));
    const departments = screen.getByRole('table', { name: '按责任科室' });
    expect(departments.textContent).toContain('就业科1/1');
    expect(departments.textContent).toContain('未定科室0/1（缺报已说明 1）');
    await user.click(screen.getByRole('button', { name: '完成' }));
    expect(workbook.happened).toEqual(['完成']);
    expect(await screen.findByText('2023 年填报 · 已完成')).toBeTruthy();
    expect(screen.getByText('李四，2024-01-09')).toBeTruthy();
  });

  it('that findings hold up says so', async () => {
    const { user } = await openChecks();
    await user.click(screen.getByRole('button', { name: '完成' }));
    expect(await screen.findByText(/^2023 年填报 · 未通过/)).toBeTruthy();
  });
});

describe('what is exported', () => {
  it('is a sheet, or the report as a text to copy', async () => {
    const { user, workbook } = await openChecks();
    await user.click(screen.getByText('导出'));
    await user.click(screen.getByRole('button', { name: '导出为工作表' }));
    expect(workbook.happened).toEqual(['导出']);
    await user.click(screen.getByRole('button', { name: 'ESS 审核报告（JSON）' }));
    const text = screen.getByLabelText<HTMLTextAreaElement>('审核报告内容').value;
    expect((JSON.parse(text) as { id: string }[]).map(({ id }) => id)).toEqual(
      [first, hard, second, doubtful].map(({ id }) => id),
    );
    await user.click(screen.getByRole('button', { name: '全选并复制' }));
    expect(await navigator.clipboard.readText()).toBe(text);
  });
});
