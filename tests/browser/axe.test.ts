/**
 * Nothing for axe to complain of: in each view of the pane and in the page around it, in each theme and language. The pane is as
 * narrow as Excel makes it, and nothing of it has to be scrolled to sideways, also at 200 %.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { languages, type Language } from '../../src/words/language';
import { checkViewWords } from '../../src/words/check-view-words';
import { paneWords, type ViewId } from '../../src/words/pane-words';
import { progressViewWords } from '../../src/words/progress-view-words';
import { pageWords } from '../../workbench/page/words';
import { BrowserWorkbench, openState, paneOf, startAnew, startTimeout } from './browser';
import { complaints } from './complaints';
import { filledWorkbook } from './filled-workbook';

let workbench: BrowserWorkbench;
let page: Page;
beforeAll(async () => {
  workbench = await BrowserWorkbench.start();
  ({ page } = await workbench.open({ settings: { language: 'zh-CN', paneWidth: '320' } }));
}, startTimeout);
afterAll(() => workbench.stop());

interface Look {
  readonly theme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}
const looks: readonly Look[] = [
  { theme: 'light', forcedColors: 'none' },
  { theme: 'dark', forcedColors: 'none' },
  { theme: 'light', forcedColors: 'active' },
];

/** A theme changes colours, a language texts: all else is looked at in the first look, and English in that alone. */
const looksIn: Readonly<Record<Language, readonly Look[]>> = { 'zh-CN': looks, 'en-US': looks.slice(0, 1) };

/** Excel's faults under which the pane is loaded anew. The slow one comes last: its requests go on behind it. */
const troubles: readonly { readonly faults: object; readonly shows: 'reading' | 'readFailed' }[] = [
  { faults: { failAtRequest: 1 }, shows: 'readFailed' },
  { faults: { delay: 1000 }, shows: 'reading' },
];
const noFaults = { delay: 0, failAtRequest: null };

/** What reaches beyond the pane's right edge at Excel's narrowest, 320 px, as it is and twice as large. */
function sideways(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const root = document.documentElement;
    const beyond = (zoom: number) => {
      root.style.zoom = String(zoom);
      if (root.scrollWidth <= root.clientWidth) return [];
      return [...document.querySelectorAll('main *, header *, footer *, nav *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
        .map((element) => `${zoom * 100} %: ${element.tagName} ${(element.textContent ?? '').slice(0, 20)}`);
    };
    const found = [...beyond(1), ...beyond(2)];
    root.style.zoom = '';
    return found;
  });
}

describe.each(languages)('in %s', (language) => {
  const words = paneWords[language];
  let pane: Frame;

  /** What each view has to show besides, once the workbook is filled. */
  const more: Readonly<Record<ViewId, () => Promise<void>>> = {
    template: () => Promise.resolve(),
    check: async () => {
      const explain = pane.getByRole('button', { name: checkViewWords[language].explain }).first();
      if (await explain.isVisible()) await explain.click();
    },
    progress: async () => {
      const filters = pane.getByRole('button', { name: progressViewWords[language].moreFilters });
      if (await filters.isVisible()) await filters.click();
      const row = pane.locator('[data-indicator="professionals"]');
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      await pane
        .getByRole('img', { name: progressViewWords[language].chart.title('') })
        .first()
        .waitFor();
    },
    plan: async () => {
      await pane.locator('[role=tabpanel]:not([hidden]) summary').first().click();
    },
    tools: async () => {
      const item = pane.locator('[data-function="PROGRESS"]');
      if ((await item.getAttribute('aria-expanded')) === 'false') await item.click();
      await pane.locator('[role=tabpanel]:not([hidden]) form').waitFor();
    },
  };
  const views = Object.keys(more) as ViewId[];

  beforeAll(async () => void (await startAnew(page, language)));

  async function wear({ theme, forcedColors }: Look): Promise<void> {
    await page.emulateMedia({ forcedColors });
    await page.evaluate((chosen) => window.workbench.change({ theme: chosen }), theme);
    pane = paneOf(page);
    await pane.locator('[role=tab]').first().waitFor();
  }

  async function open(view: ViewId): Promise<void> {
    await pane.getByRole('tab', { name: words.views[view] }).click();
    await pane.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
    await pane.getByText(words.reading).waitFor({ state: 'hidden' });
  }

  it.each(looksIn[language])(
    'the views of a new workbook and the page, $theme, forced colours $forcedColors',
    async (look) => {
      const coloursOnly = look !== looks[0];
      await wear(look);
      for (const view of views) {
        await open(view);
        expect([view, await complaints(pane, { coloursOnly })]).toEqual([view, []]);
      }
      // The grid is Univer's canvas.
      const shell = () => complaints(page, { exclude: ['iframe', '.grid'], coloursOnly });
      const { home, workbench: menu, file, menu: panel } = pageWords[language];
      await page.getByRole('tab', { name: home, exact: true }).click();
      await page.getByRole('button', { name: file, exact: true }).click();
      expect(await shell()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.workbench-button').click();
      expect([menu, await shell()]).toEqual([menu, []]);
      await page.getByRole('button', { name: panel.about }).click();
      expect(await shell()).toEqual([]);
      await page.keyboard.press('Escape');
    },
  );

  it('the pane while the workbook is read, and where that fails', async () => {
    for (const { faults, shows } of troubles) {
      await page.evaluate((given) => window.workbench.setFaults(given), faults);
      await page.evaluate(() => void window.workbench.reloadPane());
      pane = paneOf(page);
      await pane.getByText(words[shows]).waitFor();
      expect([shows, await complaints(pane)]).toEqual([shows, []]);
      await page.evaluate((given) => window.workbench.setFaults(given), noFaults);
    }
  });

  describe('with a filled workbook', () => {
    beforeAll(async () => {
      await openState(page, await filledWorkbook(language));
    });

    it.each(looksIn[language])('the views, $theme, forced colours $forcedColors', async (look) => {
      const coloursOnly = look !== looks[0];
      await wear(look);
      const wide: string[] = [];
      for (const view of views) {
        await open(view);
        await more[view]();
        expect([view, await complaints(pane, { coloursOnly })]).toEqual([view, []]);
        if (!coloursOnly) wide.push(...(await sideways(pane)).map((what) => `${view} ${what}`));
      }
      expect(wide).toEqual([]);
    });
  });
});
