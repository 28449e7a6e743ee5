/** The page as a newcomer meets it: it opens, shows a small Excel with the add-in in it, and asks nobody else for anything. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Language } from '../../src/words/language';
import { BrowserWorkbench, ready, startAnew, startTimeout, type OpenedPage } from './browser';
import { Person } from './person';

let workbench: BrowserWorkbench;
let opened: OpenedPage;

beforeAll(async () => {
  workbench = await BrowserWorkbench.start();
  opened = await workbench.open();
}, startTimeout);
afterAll(() => workbench.stop());

async function open(language?: Language) {
  const pane = await startAnew(opened.page, language);
  return { ...opened, pane, person: new Person(opened.page) };
}

it('makes the template at the press of a ribbon button, without a request that leaves the origin', async () => {
  const { page, pane, outside, errors } = opened;
  const person = new Person(page);
  expect(await page.locator('canvas[id^="univer-sheet-main-canvas"]').isVisible()).toBe(true);
  expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(await person.sheetNames()).toEqual(['Sheet1']);
  await person.ribbon('生成模板');
  expect(await person.sheetNames()).toEqual(expect.arrayContaining(['指标进度', '一页概览', '审核记录']));
  expect(await page.getByRole('tab', { name: '指标进度', selected: true }).isVisible()).toBe(true);
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

const ribbons: readonly { readonly language: Language; readonly tab: string; readonly buttons: readonly string[] }[] = [
  { language: 'zh-CN', tab: '潮位', buttons: ['生成模板', '校验', '标记滞后', '打开窗格'] },
  { language: 'en-US', tab: 'Tidemark', buttons: ['Make template', 'Check entries', 'Mark lagging', 'Open pane'] },
];
it.each(ribbons)('draws the ribbon that the manifest declares in $language', async ({ language, tab, buttons }) => {
  const { page, pane } = await open(language);
  expect(await page.getByRole('tab', { name: tab, selected: true }).count()).toBe(1);
  const panel = page.getByRole('tabpanel');
  expect(await panel.getByRole('button').allTextContents()).toEqual(buttons);
  const icons = panel.locator('img');
  const drawn = (image: Element) => image instanceof HTMLImageElement && image.naturalWidth > 0;
  for (let n = 0; n < buttons.length; n += 1) expect(await icons.nth(n).evaluate(drawn)).toBe(true);
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(language);
});

it('shows and hides the pane, and the add-in hears of it', async () => {
  const { page, pane, person } = await open();
  await pane.evaluate(async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
  });
  await person.ribbon('打开窗格');
  await page.locator('aside.pane').waitFor({ state: 'hidden' });
  await person.ribbon('打开窗格');
  await page.locator('aside.pane').waitFor({ state: 'visible' });
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['Hidden', 'Taskpane']);
  const width = () => page.locator('aside.pane iframe').evaluate((frame) => frame.getBoundingClientRect().width);
  expect(await width()).toBe(350);
  await page.getByRole('separator', { name: '调整窗格宽度' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(360);
});

it('where a fault is switched on the pane says so, nothing half made stays, and the next press succeeds', async () => {
  const { page, pane, errors } = await workbench.open();
  const person = new Person(page);
  for (const { fault, as, not } of [
    { fault: '让接下来的请求失败', as: '下一个：整批拒绝', not: '不' },
    { fault: '让接下来的请求失败', as: '第二个：做到一半失败', not: '不' },
    { fault: '请求大小上限', as: '20 KB', not: '无（桌面版）' },
  ]) {
    await person.choose(fault, as);
    await person.ribbon('生成模板');
    await pane.locator('.fui-MessageBar').first().waitFor();
    expect([as, await person.sheetNames()]).toEqual([as, ['Sheet1']]);
    await person.choose(fault, not);
  }
  await person.ribbon('生成模板');
  expect(await person.sheetNames()).toEqual(expect.arrayContaining(['指标进度', '审核记录']));
  expect(errors).toEqual([]);
  await page.context().close();
});

it('shows #NAME? while the functions are missing, and the result when they are there again', async () => {
  const { page, person } = await open();
  const cell = { row: 0, column: 0 };
  const missing = async () => {
    await page.locator('.workbench-button').click();
    await page.getByLabel('函数未注册').click();
    await page.keyboard.press('Escape');
  };
  await missing();
  await person.type(cell, '=PLAN.PROGRESS(1,2,1.5)');
  await person.sees(cell, '#NAME?');
  await missing();
  await person.sees(cell, '0.5');
});

it('says what it is and what it lacks', async () => {
  const { page } = await open('en-US');
  await page.locator('.workbench-button').click();
  await page.getByRole('button', { name: 'About this workbench' }).click();
  const about = page.getByRole('dialog', { name: 'About this workbench' });
  expect(await about.textContent()).toContain('Nothing here was ever run in real Excel');
  await about.getByText('Known differences from Excel').click();
  expect(await about.getByRole('listitem').count()).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'hidden' });
});

it('keeps the workbook when language, theme and requirement set are switched', async () => {
  const { page, person } = await open();
  await person.type({ row: 0, column: 0 }, '1,000');
  const choose = async (label: string, value: string) => {
    await person.choose(label, value);
    await ready(page);
    await page.waitForFunction(() => window.workbench.store.get().pane === 'ready');
  };
  const asked = (what: string) => page.frames().at(-1)?.evaluate(what);
  await choose('显示语言', 'en-US');
  await choose('Theme', 'dark');
  await choose('ExcelApi requirement set', '1.14');
  expect(await person.shown({ row: 0, column: 0 })).toBe('1,000');
  expect(await asked('Office.context.displayLanguage')).toBe('en-US');
  expect(await asked('Office.context.officeTheme.bodyBackgroundColor')).toBe('#262626');
  expect(await asked("Office.context.requirements.isSetSupported('ExcelApi', '1.14')")).toBe(true);
  expect(await asked("Office.context.requirements.isSetSupported('ExcelApi', '1.15')")).toBe(false);
});
