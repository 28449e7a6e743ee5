/** What a person does in the grid: typing, being asked, pasting, undoing, saving, and what the add-in hears of it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/words/language';
import { madeTemplate } from '../made-template';
import { BrowserWorkbench, openState, ready, startAnew, startTimeout, type OpenedPage } from './browser';
import { Person } from './person';

let workbench: BrowserWorkbench;
let opened: OpenedPage;
let page: Page;
let pane: Frame;
let person: Person;

beforeAll(async () => {
  workbench = await BrowserWorkbench.start();
  opened = await workbench.open();
  ({ page } = opened);
  person = new Person(page);
}, startTimeout);
beforeEach(async () => {
  pane = await startAnew(page);
});
afterAll(() => workbench.stop());

const a1 = { row: 0, column: 0 };
const b1 = { row: 0, column: 1 };

it('reads what is typed as Excel does, calculates and spills, and takes it back', async () => {
  await person.type(a1, '1,000');
  await person.type(b1, '=A1*2');
  await person.type({ row: 0, column: 3 }, '=SEQUENCE(2)');
  await person.type({ row: 4, column: 0 }, "'007");
  await person.sees(b1, '2000');
  await person.sees({ row: 1, column: 3 }, '2');
  expect(await person.shown(a1)).toBe('1,000');
  expect(await person.shown({ row: 4, column: 0 })).toBe('007');
  await person.type(a1, '5');
  await person.sees(b1, '10');
  await page.keyboard.press('Control+z');
  await person.sees(b1, '2000');
  await page.keyboard.press('Control+y');
  await person.sees(b1, '10');
});

const helps: readonly { readonly language: Language; readonly help: string }[] = [
  { language: 'zh-CN', help: '完成进度' },
  { language: 'en-US', help: 'Share of the planned change' },
];
it.each(helps)("completes the add-in's functions with help in $language", async ({ language, help }) => {
  pane = await startAnew(page, language);
  await person.clickCell(a1);
  await page.keyboard.type('=plan.prog');
  await page.getByText('PLAN.PROGRESS').waitFor();
  expect(await page.locator('.grid').textContent()).toContain(help);
  await page.keyboard.press('Tab');
  // The hint on the arguments comes when the name stands in the cell.
  await page.waitForFunction(() => (document.querySelector('.grid')?.textContent ?? '').includes('PLAN.PROGRESS('));
  await page.keyboard.type('1,2,1.5)');
  await page.keyboard.press('Enter');
  await person.sees(a1, '0.5');
});

describe('a cell with a validation', () => {
  beforeEach(async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5');
        dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '请核对', message: '应为 1 到 9。' };
        dataValidation.prompt = { showPrompt: true, title: '填几', message: '1 到 9' };
        await context.sync();
      }),
    );
  });

  it('shows its hint, asks about a doubtful value and keeps it when told to', async () => {
    await person.clickCell(a1);
    await page.getByText('1 到 9', { exact: true }).waitFor();
    await person.type({ row: 1, column: 0 }, '12');
    const dialog = page.getByRole('dialog', { name: '请核对' });
    expect(await dialog.textContent()).toContain('应为 1 到 9。');
    await dialog.getByRole('button', { name: '是', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await person.shown({ row: 1, column: 0 })).toBe('12');
  });

  it('takes it back when cancelled, and opens the cell again when the answer is no', async () => {
    await person.type(a1, '12');
    await page.getByRole('button', { name: '取消' }).click();
    await person.sees(a1, '');
    await person.type({ row: 1, column: 0 }, '12');
    await page.getByRole('button', { name: '否' }).click();
    await page.getByText('编辑', { exact: true }).waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await person.sees({ row: 1, column: 0 }, '8');
  });

  it('is passed by a paste, which takes the validation away until it is undone', async () => {
    const validation = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          dataValidation.load('type');
          await context.sync();
          return dataValidation.type;
        }),
      );
    await person.paste(a1, { text: '12' });
    await person.sees(a1, '12');
    expect(await validation()).toBe('None');
    await page.keyboard.press('Control+z');
    await person.sees(a1, '');
    expect(await validation()).toBe('WholeNumber');
  });
});

it('pastes a table of a document with Excel’s reading of numbers', async () => {
  const html = '<table><tr><td>1,234</td><td><p>(5)</p></td></tr><tr><td>12%</td><td>２３</td></tr></table>';
  await person.paste(a1, { html, text: 'not this' });
  await person.sees(a1, '1,234');
  expect(await person.shown(b1)).toBe('-5');
  expect(await person.shown({ row: 1, column: 0 })).toBe('12%');
  expect(await person.shown({ row: 1, column: 1 })).toBe('２３');
});

it('tells the add-in once of each change and selection', async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType }) => void seen.push(`${changeType} ${address}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
    }),
  );
  await person.type({ row: 2, column: 2 }, '7');
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.includes('selected C4'));
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'selected C3',
    'RangeEdited C3',
    'selected C4',
  ]);
});

it('refuses a change of a locked cell on a protected sheet', async () => {
  await person.type(a1, '1');
  await page.locator('.workbench-button').click();
  await page.getByLabel('保护当前工作表').click();
  await page.getByLabel('保护当前工作表').and(page.locator(':checked')).waitFor();
  await page.keyboard.press('Escape');
  await person.clickCell(b1);
  await page.keyboard.type('2');
  await page.getByText('受保护的工作表').waitFor();
  await page.getByRole('button', { name: '确定' }).click();
  expect(await person.shown(b1)).toBe('');
});

it('saves an Excel workbook and a file of its own, and opens the latter again', async () => {
  await person.type(a1, '2.6');
  await person.type(b1, '=PLAN.PROGRESS(1,3,A1)');
  await person.sees(b1, '0.8');
  const save = async (name: string) => {
    await page.getByRole('button', { name: '文件' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return file.path();
  };
  expect(
    readFileSync(await save('另存为 Excel'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const state = readFileSync(await save('保存为工作台文件'));
  await page.getByRole('button', { name: '文件' }).click();
  await page.getByRole('menuitem', { name: '新建' }).click();
  await ready(page);
  await person.sees(a1, '');
  await page.setInputFiles('input[type=file]', { name: 'a.json', mimeType: 'application/json', buffer: state });
  await person.sees(a1, '2.6');
  await ready(page);
  await person.type(a1, '2');
  await person.sees(b1, '0.5');
  expect(opened.errors).toEqual([]);
});

it('closes a workbook in which what was typed is still being calculated', async () => {
  await openState(page, madeTemplate('whole'));
  await person.type({ row: 6, column: 11 }, '2.61');
  await startAnew(page);
  // What the grid puts off to a quiet moment would come now.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(opened.errors).toEqual([]);
});
