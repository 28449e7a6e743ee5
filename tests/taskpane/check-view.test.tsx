/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Finding } from '../../src/checks/finding';
import { FakeWorkbook } from './fake-workbook';
import { broughtIntoView, openPane, surroundings, type OpenPane } from './open-pane';
import { finding, haining, sampleView } from './sample-view';

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

const hard = finding('4', 'V13', { level: 'hard', value: '971', understood: '97.1' });
const fixable = finding('6', 'V03', { value: '1,000', fix: '1000', year: 2022 });
const doubtful = finding('16', 'V29', { value: '83.2' });
const remark = finding('4', 'V18', { level: 'info', value: '97.1034' });

async function openChecks(workbook: FakeWorkbook, around = surroundings()): Promise<OpenPane> {
  const pane = await openPane(workbook, around);
  await pane.tab(around.displayLanguage === 'zh-CN' ? '校验' : 'Check');
  await screen.findByRole('tabpanel', { name: around.displayLanguage === 'zh-CN' ? '校验' : 'Check' });
  return pane;
}

function workbookWith(...findings: ReturnType<typeof finding>[]): FakeWorkbook {
  return new FakeWorkbook(sampleView({ '5': { values: [60.4, 60.9, 61.5] } }, { findings }));
}

/** The card of an indicator. */
function card(name: RegExp): HTMLElement {
  const title = screen.getAllByRole('button', { name }).find((button) => button.hasAttribute('data-finding'));
  const item = title?.closest('li');
  if (!item) throw new Error(`no card ${String(name)}`);
  return item;
}

describe('where nothing is found, the check view', () => {
  it('leads to the template when there is none', async () => {
    const { user } = await openChecks(new FakeWorkbook());
    await user.click(await screen.findByRole('button', { name: '去生成模板' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('模板');
  });

  it('says that there is nothing to check yet', async () => {
    await openChecks(new FakeWorkbook(sampleView()));
    expect(await screen.findByText(/^还没有填报数据。/)).toBeTruthy();
  });

  it('says how many entries wait for a check', async () => {
    await openChecks(workbookWith());
    expect(await screen.findByText(/^已填 3 个数据，没有待处理的问题。/)).toBeTruthy();
  });

  it('after a check says what was checked, and how many cells', async () => {
    const { user } = await openChecks(workbookWith());
    await user.click(await screen.findByRole('button', { name: '校验全部' }));
    expect(await screen.findByText('已校验 3 个数据，没有发现问题')).toBeTruthy();
    expect(screen.getByText('查了格式、单位、取值范围、构成合计、缺报、时期和变动幅度。')).toBeTruthy();
  });
});

describe('findings', () => {
  it('stand in groups, the gravest first, with their counts', async () => {
    await openChecks(workbookWith(remark, doubtful, hard, fixable));
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['强制性 1', '核实性 2', '提示 1']);
    expect(screen.getByRole('button', { name: /^3\s*待审/ })).toBeTruthy();
  });

  it('say where, what was typed, how it was read, and what is wrong', async () => {
    await openChecks(workbookWith(hard));
    const { textContent } = await screen.findByRole('listitem');
    expect(textContent).toContain('4 户籍法定人员基本养老保险参保率');
    expect(textContent).toContain('2023 年 · 百分数超出 0–100');
    expect(textContent).toContain('97197.1');
    expect(textContent).toContain('V13 的问题');
  });

  it('show in the pane’s language once they were checked there', async () => {
    const workbook = workbookWith();
    const fresh: Finding = {
      ...{ rule: 'V13', variant: 'outside', level: 'hard', indicatorId: idOf('4'), year: 2023, address: null },
      ...{ value: 971, understood: 97.1, details: {}, fix: null },
    };
    workbook.found = [fresh];
    workbook.foundInRegister = [hard];
    const { user } = await openChecks(workbook, surroundings('en-US'));
    await user.click(await screen.findByRole('button', { name: 'Check all entries' }));
    expect(
      await screen.findByText('A percentage lies between 0 and 100, this is 971. Check and enter again.'),
    ).toBeTruthy();
    expect(screen.getByText('3 entries checked: 1 hard, 0 soft, 0 for information. See “审核记录”.')).toBeTruthy();
  });

  it('are gone to by a click on their card', async () => {
    const workbook = workbookWith(hard);
    const { user } = await openChecks(workbook);
    await user.click(await screen.findByRole('button', { name: /户籍/ }));
    expect(workbook.happened).toEqual([`定位 ${idOf('4')} 2023`]);
  });

  it('say so when the cell is gone', async () => {
    const workbook = workbookWith(hard);
    const { user } = await openChecks(workbook);
    const title = await screen.findByRole('button', { name: /户籍/ });
    workbook.refuse('place-gone');
    await user.click(title);
    expect(await screen.findByText(/已没有这一行或这一列/)).toBeTruthy();
  });

  it('are walked through by the arrow keys', async () => {
    const { user } = await openChecks(workbookWith(hard, fixable, doubtful));
    (await screen.findByRole('button', { name: /户籍/ })).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('城乡居民养老保险保障水平');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('劳动人事争议调解成功率');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('城乡居民养老保险保障水平');
  });

  it('that are very many are not all drawn at once', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...doubtful, id: `V29|x${i}|2023` }));
    const { user } = await openChecks(workbookWith(...many));
    expect(await screen.findAllByRole('listitem')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: '再显示 50 条' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });

  it('show no more than the beginning of a cell that holds 32,767 characters', async () => {
    await openChecks(workbookWith(finding('4', 'V02', { value: '约'.repeat(32_767) })));
    expect((await screen.findByRole('listitem')).textContent?.length).toBeLessThan(250);
  });
});

describe('a one-click fix', () => {
  it('is offered where there is one, says what it does, and leaves the finding on record', async () => {
    const workbook = workbookWith(hard, fixable, doubtful);
    const { user } = await openChecks(workbook);
    await screen.findAllByRole('listitem');
    expect(within(card(/户籍/)).queryByText('一键修正')).toBeNull();
    await user.click(screen.getByRole('button', { name: '一键修正：“1,000”改为 1000' }));
    expect(workbook.happened).toEqual([`修正 ${fixable.id}`]);
    expect(await screen.findByText('已将“1,000”改为 1000，原填内容记入“审核记录”。')).toBeTruthy();
    expect(screen.getByText('已修正 1')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^一键修正/ })).toBeNull();
  });

  it('hands the keyboard on to the next finding', async () => {
    const { user } = await openChecks(workbookWith(fixable, doubtful));
    (await screen.findByRole('button', { name: /^一键修正/ })).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('已修正 1');
    expect(document.activeElement?.textContent).toContain('劳动人事争议调解成功率');
  });

  it('that is refused leaves the card where it was', async () => {
    const workbook = workbookWith(fixable);
    const { user } = await openChecks(workbook);
    const button = await screen.findByRole('button', { name: /^一键修正/ });
    workbook.refuse('finding-gone');
    await user.click(button);
    expect(await screen.findByText('这条问题已不存在或数值已变，没有改动。请重新校验。')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^一键修正/ })).toBeTruthy();
  });
});

describe('an explanation', () => {
  it('is asked for where it lets a value pass, not where the value has to be corrected', async () => {
    await openChecks(workbookWith(hard, doubtful));
    await screen.findAllByRole('listitem');
    expect(within(card(/户籍/)).queryByRole('button', { name: '写说明' })).toBeNull();
    expect(within(card(/调解/)).getByRole('button', { name: '写说明' })).toBeTruthy();
  });

  it('that says nothing is not taken; a reason is, with its writer, and goes on the record', async () => {
    const workbook = workbookWith(doubtful, finding('17', 'V31'));
    const { user } = await openChecks(workbook);
    await screen.findAllByRole('listitem');
    await user.click(within(card(/调解/)).getByRole('button', { name: '写说明' }));
    expect(document.activeElement).toBe(screen.getByLabelText('审核说明'));
    await user.type(screen.getByLabelText('审核说明'), '正常');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('请写明具体原因，不少于 5 个字。')).toBeTruthy();
    expect(workbook.happened).toEqual([]);
    await user.type(screen.getByLabelText('审核说明'), '，季节性回落');
    await user.type(screen.getByLabelText('说明人（可不填）'), '张三');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(workbook.happened).toEqual(['说明 正常，季节性回落 张三']);
    expect(await screen.findByText('说明：正常，季节性回落（张三）')).toBeTruthy();
    expect(screen.getByText('已说明 1')).toBeTruthy();
    await user.click(within(card(/仲裁/)).getByRole('button', { name: '写说明' }));
    expect(screen.getByLabelText<HTMLInputElement>('说明人（可不填）').value).toBe('张三');
  });

  it('can be left off, and the keyboard stays with the finding', async () => {
    const { user } = await openChecks(workbookWith(doubtful));
    await user.click(await screen.findByRole('button', { name: '写说明' }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByLabelText('审核说明')).toBeNull();
    expect(document.activeElement?.textContent).toContain('调解');
  });
});

describe('what people do in the sheets', () => {
  it('marks the finding of the cell that is selected and brings it into view', async () => {
    const workbook = workbookWith(hard, doubtful);
    const { outside } = await openChecks(workbook);
    await screen.findAllByRole('listitem');
    await outside(() => workbook.select({ place: { indicatorId: idOf('16'), year: 2023 } }));
    expect(card(/调解/).getAttribute('aria-current')).toBe('true');
    expect(card(/户籍/).getAttribute('aria-current')).toBeNull();
    expect(broughtIntoView).toHaveLength(1);
    expect(broughtIntoView[0]).toContain('调解');
  });

  it('marks none for another year of the row', async () => {
    const workbook = workbookWith(doubtful);
    const { outside } = await openChecks(workbook);
    await screen.findByRole('listitem');
    await outside(() => workbook.select({ place: { indicatorId: idOf('16'), year: 2021 } }));
    expect(card(/调解/).getAttribute('aria-current')).toBeNull();
  });

  it('of two findings in a cell marks the one that is selected in the register', async () => {
    const other = finding('16', 'V28');
    const workbook = workbookWith(doubtful, other);
    const { outside } = await openChecks(workbook);
    await screen.findAllByRole('listitem');
    await outside(() => workbook.select({ place: { indicatorId: idOf('16'), year: 2023 }, findingId: other.id }));
    const marked = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('aria-current'));
    expect(marked.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('V28 的问题')]);
  });

  it('says so when what was just typed is in doubt, and takes it back when it is corrected', async () => {
    const workbook = workbookWith();
    const { outside } = await openChecks(workbook);
    const found = {
      ...doubtful,
      variant: 'belowBase',
      address: null,
      details: {},
      value: 83.2,
      understood: null,
      fix: null,
    };
    const view = sampleView({}, { findings: [doubtful] });
    await outside(() => workbook.edited(idOf('16'), 2023, [found], view));
    expect(await screen.findByText('刚才的修改有 1 条问题，见“校验”。')).toBeTruthy();
    expect(card(/调解/)).toBeTruthy();
    await outside(() => workbook.edited(idOf('16'), 2023, [], sampleView()));
    expect(screen.queryByText(/刚才的修改/)).toBeNull();
  });

  it('keeps a half-written explanation while the workbook changes', async () => {
    const workbook = workbookWith(doubtful);
    const { user, outside } = await openChecks(workbook);
    await user.click(await screen.findByRole('button', { name: '写说明' }));
    await user.type(screen.getByLabelText('审核说明'), '季节性');
    await outside(() => workbook.becomes(sampleView({}, { findings: [hard, doubtful] })));
    expect(screen.getByLabelText<HTMLTextAreaElement>('审核说明').value).toBe('季节性');
  });
});
