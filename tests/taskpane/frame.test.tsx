/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { notice } from '../../src/app/outcome';
import type { IndicatorView } from '../../src/app/workbook-view';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings } from './open-pane';
import { haining, laggingRow, sampleView } from './sample-view';

const selectedTab = () => screen.getByRole('tab', { selected: true }).textContent;

describe('the header', () => {
  it('names the plan, the cut-off and the three numbers', async () => {
    await openPane(new FakeWorkbook(sampleView({ '12': laggingRow, '5': { unfilled: [2021, 2022] } })));
    const header = screen.getByRole('banner');
    expect(header.textContent).toContain('海宁人社“十四五”规划');
    expect(header.textContent).toContain('截止 2023 年底');
    expect(header.textContent).toMatch(/1\s*滞后.*0\s*待审.*2\s*未填/);
  });

  it.each([
    ['', '未填截止日期'],
    [2022, '截止 2022 年底'],
    [2022.5, '截止 2022.5'],
    [45_107, '截止 2023-06-30'],
    ['明年', '未填截止日期'],
  ])('reads the cut-off %j as %s', async (cutOff, text) => {
    await openPane(new FakeWorkbook(sampleView({}, { cutOff })));
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('follows the workbook', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { outside } = await openPane(workbook);
    await outside(() => workbook.becomes(sampleView({ '12': laggingRow })));
    expect(screen.getByRole('banner').textContent).toMatch(/1\s*滞后/);
  });
});

describe('the tabs', () => {
  it('are walked through by the arrow keys, Home and End, and only the chosen one is in the tab order', async () => {
    const { user } = await openPane(new FakeWorkbook());
    screen.getByRole('tab', { name: '模板' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(selectedTab()).toBe('校验');
    await user.keyboard('{End}');
    expect(selectedTab()).toBe('工具');
    await user.keyboard('{ArrowRight}');
    expect(selectedTab()).toBe('模板');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(selectedTab()).toBe('模板');
    expect(document.activeElement?.textContent).toBe('模板');
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });

  it('keep what was chosen in a view while another one is looked at', async () => {
    const { user, tab } = await openPane(new FakeWorkbook());
    await user.selectOptions(screen.getByLabelText('工作簿语言'), 'English');
    await tab('校验');
    await tab('模板');
    expect(screen.getByLabelText<HTMLSelectElement>('工作簿语言').value).toBe('en-US');
  });

  it('leave good news where it was, and take failures along', async () => {
    const workbook = new FakeWorkbook();
    const { user, tab } = await openPane(workbook);
    await user.click(screen.getByRole('button', { name: '生成模板' }));
    await screen.findByText(/^已生成/);
    await tab('校验');
    expect(screen.queryByText(/^已生成/)).toBeNull();
    workbook.refuse('failed-busy');
    await user.click(await screen.findByRole('button', { name: '校验全部' }));
    await screen.findByText(/^Excel 正忙/);
    await tab('进度');
    expect(screen.getByText(/^Excel 正忙/)).toBeTruthy();
  });
});

describe('the view', () => {
  it('of last time is there again where a template is, and the template’s where there is none', async () => {
    const around = surroundings();
    const { tab } = await openPane(new FakeWorkbook(sampleView()), around);
    expect(selectedTab()).toBe('进度');
    await tab('校验');
    cleanup();
    await openPane(new FakeWorkbook(sampleView()), around);
    expect(selectedTab()).toBe('校验');
    cleanup();
    await openPane(new FakeWorkbook(), around);
    expect(selectedTab()).toBe('模板');
  });

  it('that is none of ours is not looked for', async () => {
    const around = surroundings();
    around.remember('view', 'constructor');
    await openPane(new FakeWorkbook(sampleView()), around);
    expect(selectedTab()).toBe('进度');
  });
});

describe('the hint for the first time', () => {
  it('is shown until it was read, and not again', async () => {
    const around = surroundings();
    const { user } = await openPane(new FakeWorkbook(), around);
    await user.click(await screen.findByRole('button', { name: '知道了' }));
    expect(screen.queryByText('三步开始')).toBeNull();
    cleanup();
    await openPane(new FakeWorkbook(), around);
    expect(screen.queryByText('三步开始')).toBeNull();
  });

  it('goes with the first template, and is nothing for who has one already', async () => {
    const around = surroundings();
    const { user, tab } = await openPane(new FakeWorkbook(), around);
    expect(await screen.findByText('三步开始')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '生成模板' }));
    await screen.findByText(/^已生成/);
    expect(screen.queryByText('三步开始')).toBeNull();
    cleanup();
    await openPane(new FakeWorkbook(), around);
    await tab('模板');
    expect(screen.queryByText('三步开始')).toBeNull();
  });
});

describe('a command that takes long', () => {
  it('says that it goes on, can be cancelled by keyboard, and says that nothing was changed', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    workbook.hold();
    await user.click(screen.getByRole('button', { name: '生成模板' }));
    const cancel = await screen.findByRole('button', { name: '取消' });
    expect(screen.getByText('仍在处理').closest('[role=status]')).toBeTruthy();
    cancel.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('已取消，没有改动。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    expect(workbook.happened).toEqual([]);
  });
});

describe('the footer', () => {
  it('switches the language, says so to screen readers, and remembers', async () => {
    const around = surroundings();
    const { user } = await openPane(new FakeWorkbook(), around);
    expect(document.documentElement.lang).toBe('zh-CN');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: 'Make template' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-US');
    expect([...around.kept]).toEqual([['language', 'en-US']]);
  });

  it('begins with the language that was chosen last time', async () => {
    const around = surroundings('zh-CN');
    around.remember('language', 'en-US');
    await openPane(new FakeWorkbook(), around);
    expect(screen.getByText('Version 1.2.3')).toBeTruthy();
  });

  it('leads to the help, outside of the pane', async () => {
    await openPane(new FakeWorkbook());
    const help = screen.getByRole('link', { name: '帮助' });
    expect([help.getAttribute('href'), help.getAttribute('target'), help.getAttribute('rel')]).toEqual([
      'support.html',
      '_blank',
      'noopener noreferrer',
    ]);
  });
});

describe('the theme', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('follows Excel, also while the pane is open', async () => {
    const around = surroundings('zh-CN', true);
    const { outside } = await openPane(new FakeWorkbook(), around);
    expect(document.documentElement.style.colorScheme).toBe('dark');
    await outside(() => around.setDark(false));
    expect(document.documentElement.style.colorScheme).toBe('light');
  });
});

describe('while the workbook is read', () => {
  it('the pane says so, and shows it as soon as it is there', async () => {
    const workbook = new FakeWorkbook(sampleView());
    let answer: () => void = () => undefined;
    const read = workbook.read;
    workbook.read = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return read();
    };
    const { outside } = await openPane(workbook);
    expect(screen.getByText('正在读取工作簿')).toBeTruthy();
    await outside(() => answer());
    expect(await screen.findByText('共 19 项')).toBeTruthy();
  });

  it('and when that fails, says why and tries again when asked', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.refuse('state-lost');
    const { user } = await openPane(workbook);
    expect(await screen.findByText('没能读取工作簿')).toBeTruthy();
    expect(screen.getByText(/^工作簿中的规划数据已丢失/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('共 19 项')).toBeTruthy();
  });
});

describe('what is amiss with the workbook', () => {
  it('stands above every view as long as it lasts', async () => {
    const damage = [notice('rows-missing', 'warning', { sheet: '指标进度', rows: '5 基本养老保险参保人数' })];
    const workbook = new FakeWorkbook(sampleView({}, { damage, calculatesByHand: true }));
    const { tab, outside } = await openPane(workbook);
    expect(await screen.findByText(/^“指标进度”缺少指标/)).toBeTruthy();
    expect(screen.getByText(/^Excel 当前为手动计算/)).toBeTruthy();
    await tab('校验');
    expect(screen.getByText(/^“指标进度”缺少指标/)).toBeTruthy();
    await outside(() => workbook.becomes(sampleView()));
    expect(screen.queryByText(/^“指标进度”缺少指标/)).toBeNull();
  });
});

describe('a command of the ribbon', () => {
  it('is reported in the pane, and its buttons wait for it', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { board, tab, outside } = await openPane(workbook);
    await tab('校验');
    const button = await screen.findByRole('button', { name: '校验全部' });
    let report: ReturnType<typeof board.report> | null = null;
    await outside(() => {
      report = board.report();
      report.tell(notice('waiting-for-edit', 'info'));
    });
    expect(await screen.findByText(/^有单元格正在编辑/)).toBeTruthy();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await outside(() => report?.end([notice('none-lagging', 'success')]));
    expect(screen.getByText('没有滞后的指标。')).toBeTruthy();
    expect(screen.queryByText(/^有单元格正在编辑/)).toBeNull();
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('a crash of a view', () => {
  it('stops at the view: the other ones, header and footer go on, and it can be shown again', async () => {
    const broken = { ...sampleView().indicators[0], actuals: null } as unknown as IndicatorView;
    const workbook = new FakeWorkbook(sampleView({}, { indicators: [broken] }));
    const { user, outside } = await openPane(workbook);
    await screen.findByText('共 1 项');
    // React reports a crash to the console in development; here it is expected.
    const complain = console.error;
    console.error = () => undefined;
    const swallow = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', swallow);
    await outside(() => workbook.select({ place: { indicatorId: haining.indicators[0]?.id ?? '', year: null } }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      '数据没有变化，单元格中的函数和功能区按钮照常可用。',
    );
    console.error = complain;
    window.removeEventListener('error', swallow);
    expect(screen.getByRole('banner')).toBeTruthy();
    await outside(() => {
      workbook.select({});
      workbook.becomes(sampleView());
    });
    await user.click(screen.getByRole('button', { name: '重新显示窗格' }));
    expect(await screen.findByText('共 19 项')).toBeTruthy();
  });
});
