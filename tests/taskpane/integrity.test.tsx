/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { difference, type Difference, type Told } from '../../src/app/integrity/difference';
import { languages, type Language } from '../../src/words/language';
import { integrityWords } from '../../src/words/integrity-words';
import { toldText } from '../../src/taskpane/integrity/told-text';
import { FakeWorkbook } from './fake-workbook';
import { openPane, surroundings, type OpenPane } from './open-pane';
import { sampleView } from './sample-view';

const content = (held: string | number): Told => ({ what: 'content', content: held });

function changed(kind: Difference['kind'], address: string, expected: Told, found: Told): Difference {
  const repair = { what: 'content', row: 0, column: 0, content: '' } as const;
  return difference({ kind, sheet: 'progress', sheetName: '指标进度', address, expected, found, repair });
}

const unit = changed('text', 'E11', content('万人'), content('人'));
const target = changed('target', 'J11', content(62.86), content(62.68));
const wiped = changed(
  'validation',
  'L11:M11',
  { what: 'rule', rule: { type: 'decimal', operator: 'greaterThanOrEqualTo', formula1: 0 } },
  { what: 'rule', rule: null },
);

async function openTools(workbook: FakeWorkbook, language: Language = 'zh-CN'): Promise<OpenPane> {
  const pane = await openPane(workbook, surroundings(language));
  await pane.tab(language === 'zh-CN' ? '工具' : 'Tools');
  await screen.findByText(integrityWords[language].title);
  return pane;
}

const button = (name: string) => screen.getByText(name, { selector: 'button' });

describe('the template’s integrity in the pane', () => {
  it.each(languages)('says in %s what was compared where nothing differs', async (language) => {
    const words = integrityWords[language];
    const { user } = await openTools(new FakeWorkbook(sampleView()), language);
    await user.click(button(words.find));
    expect(await screen.findByText(words.clean(2))).toBeTruthy();
  });

  it('cannot be asked for without a template', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openTools(workbook);
    await user.click(button('检查模板'));
    await user.click(button('建立或打开规则表'));
    expect(workbook.happened).toEqual([]);
  });

  it('lists each difference with before and after, and repairs one', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.differences = [unit, wiped];
    const { user } = await openTools(workbook);
    await user.click(button('检查模板'));
    expect(await screen.findByText('有 2 处与生成时不同')).toBeTruthy();
    const item = screen.getByText('指标进度 L11:M11').closest('li');
    expect(item?.textContent).toBe('指标进度 L11:M11应为数值 不小于 0现为（没有）修复');
    expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
    await user.click(screen.getByLabelText('修复“指标进度”E11'));
    expect(await screen.findByText('有 1 处与生成时不同')).toBeTruthy();
    expect(workbook.happened).toEqual(['检查模板', '修复 1', '检查模板']);
  });

  it('repairs all but what may be a decision of the office', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.differences = [unit, target, wiped];
    const { user } = await openTools(workbook);
    await user.click(button('检查模板'));
    await user.click(await screen.findByText('全部修复（2）'));
    expect(await screen.findByText('有 1 处与生成时不同')).toBeTruthy();
    expect(workbook.differences).toEqual([target]);
    expect(screen.queryByText(/^全部修复/)).toBeNull();
    expect(screen.getByText(/已按生成时修复 2 处/)).toBeTruthy();
  });

  it('says why nothing could be compared', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    workbook.refuse('failed-sheet-protected');
    await user.click(button('检查模板'));
    expect(await screen.findByText(/^工作表受保护/)).toBeTruthy();
  });

  it('opens the sheet of the office’s own rules', async () => {
    const workbook = new FakeWorkbook(sampleView());
    const { user } = await openTools(workbook);
    await user.click(button('建立或打开规则表'));
    expect(await screen.findByText(/^已建立“自定义规则”/)).toBeTruthy();
    expect(workbook.happened).toEqual(['自定义规则']);
  });
});

describe('one side of a difference', () => {
  it.each<readonly [Told, string]>([
    [content(''), '（空白）'],
    [{ what: 'format', format: '0.00###' }, '0.00###'],
    [{ what: 'color', color: '#FFF8E9' }, '颜色 #FFF8E9'],
    [{ what: 'locked', locked: true }, '锁定'],
    [{ what: 'locked', locked: false }, '不锁定'],
    [{ what: 'rule', rule: { type: 'list', source: '=字典!$A$7' } }, '从列表选：=字典!$A$7'],
    [{ what: 'rule', rule: { type: 'custom', formula: '=A1>0' } }, '按公式：=A1>0'],
    [
      { what: 'rule', rule: { type: 'wholeNumber', operator: 'between', formula1: '=0', formula2: '=1' } },
      '整数 0 至 1',
    ],
    [{ what: 'rule', rule: { type: 'decimal', operator: 'lessThanOrEqualTo', formula1: 9 } }, '数值 不大于 9'],
    [{ what: 'other-rule' }, '另一种规则，或会阻止输入'],
    [{ what: 'conditional', formula: null }, '数据条'],
    [{ what: 'conditional', formula: '=A1=B1' }, '条件 =A1=B1'],
    [{ what: 'partly' }, '部分单元格没有'],
  ])('%j', (told, text) => {
    expect(toldText(integrityWords['zh-CN'], told)).toBe(text);
    expect(toldText(integrityWords['en-US'], told)).not.toContain('undefined');
  });

  it('is cut where a cell holds 32,767 characters', () => {
    expect(toldText(integrityWords['zh-CN'], content('长'.repeat(32_767)))).toBe(`${'长'.repeat(200)}…`);
  });
});
