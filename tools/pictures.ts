/**
 * The pictures of README and user guide, drawn anew: the workbench's page and the pane's views, in both languages, over
 * invented entries. `npm run pictures`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { languages, type Language } from '../src/words/language';
import { paneWords, type ViewId } from '../src/words/pane-words';
import { progressViewWords } from '../src/words/progress-view-words';
import { startBrowser } from './browser/chromium';
import { demoPlan } from './demo/demo-plan';
import { parseEntriesCsv } from './demo/entries-csv';
import { runMainJob } from './demo/main-job';
import { ensureBuilt } from './ensure-built';
import { bundlePage } from './page/bundle-page';
import { drawn, openWorkbook, type WorkbenchPage } from './page/open-workbook';
import { servePage } from './page/serve-page';

const folder = 'docs/pictures';
const entriesFile = 'tools/pictures/entries.csv';
const asOf = 2023;
/** The pane's views that have a picture of their own; the last one is also in the page's. */
const views: readonly ViewId[] = ['template', 'check', 'progress'];
const viewport = { width: 1500, height: 1000 };

async function main(): Promise<void> {
  await ensureBuilt();
  await bundlePage();
  const [browser, server] = [await startBrowser(), await servePage(0)];
  try {
    for (const language of languages) await draw(browser, server.url, language);
  } finally {
    server.close();
    await browser.close();
  }
}

async function draw(browser: Browser, address: string, language: Language): Promise<void> {
  const plan = demoPlan('haining-14fyp', language);
  const entries = parseEntriesCsv(readFileSync(entriesFile, 'utf8'), entriesFile);
  const { state } = await runMainJob({ plan, language, asOf, entries });
  const page = await browser.newPage({ viewport });
  await openWorkbook(page, `${address}?${new URLSearchParams({ language }).toString()}`, state);
  const pane = page.frameLocator('iframe');
  mkdirSync(folder, { recursive: true });
  for (const view of views) {
    await pane.getByRole('tab', { name: paneWords[language].views[view] }).click();
    if (view === 'progress') await openFirstLagging(pane, language);
    await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
    await drawn(page);
    await page.locator('iframe').screenshot({ path: join(folder, `${view}.${language}.png`) });
  }
  await showComputed(page);
  await page.screenshot({ path: join(folder, `page.${language}.png`) });
  await page.close();
}

async function openFirstLagging(pane: FrameLocator, language: Language): Promise<void> {
  const { filters, moreFilters } = progressViewWords[language];
  await pane
    .getByRole('button', { name: new RegExp(`^${filters.lagging} \\d`) })
    .last()
    .click();
  const folded = pane.locator('[role=tabpanel]:not([hidden]) [aria-expanded=false]');
  await folded.filter({ hasNotText: moreFilters }).first().click();
}

/** Scrolls the sheet to what is computed, up to the reasons; the hidden row of keys names the columns. */
async function showComputed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const workbench = (window as unknown as WorkbenchPage).workbench;
    const engine = workbench?.grid.engine;
    const keys = engine?.read(engine.activeSheet(), { row: 3, column: 0, rows: 1, columns: 40 })[0] ?? [];
    workbench?.show(
      6,
      keys.findIndex(({ text }) => text === 'latest'),
    );
  });
  await drawn(page);
}

void main();
