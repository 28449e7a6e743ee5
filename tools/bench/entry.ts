/**
 * What entering data costs in the pane. Grid, host and pane share one thread here, and the host answers inside the pane's
 * calls, as Excel does not: so a profile of the page is taken, and of a stretch of script only what belongs to the add-in's own
 * files counts. A pause is the longest such stretch without a break by anything else.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../../src/progress/median';
import { servePage } from '../page/serve-page';
import { longestPause } from './longest-pause';
import { openPage, paneOf, type PageWindow } from './open-page';

const rounds = 3;
/** Microseconds between two samples. */
const sampling = 500;

/** All in milliseconds, medians of some rounds. */
export interface Entry {
  /** The longest pause while single values are typed and nineteen rows of three years are pasted. */
  readonly pause: number;
  /** From a pasted value until the pane says what it found. */
  readonly check: number;
  /** From the press of a tab until its view is drawn, its code having been loaded. */
  readonly viewSwitch: number;
}

export async function measureEntry(browser: Browser): Promise<Entry> {
  const server = await servePage(0);
  const page = await openPage(browser, server.url);
  try {
    await page.getByRole('tabpanel').getByRole('button', { name: '生成模板' }).click();
    await paneOf(page).getByRole('button', { name: '未填' }).waitFor();
    for (const view of ['校验', '进度']) await switchTime(page, view);
    const profiler = await page.context().newCDPSession(page);
    await profiler.send('Profiler.enable');
    await profiler.send('Profiler.setSamplingInterval', { interval: sampling });
    const found: { pause: number[]; check: number[]; viewSwitch: number[] } = { pause: [], check: [], viewSwitch: [] };
    for (let round = 0; round < rounds; round += 1) {
      const { pause, check } = await enter(page, profiler, round);
      found.pause.push(pause);
      found.check.push(check);
      found.viewSwitch.push(await switchTime(page, '校验'), await switchTime(page, '进度'));
    }
    return { pause: median(found.pause), check: median(found.check), viewSwitch: median(found.viewSwitch) };
  } finally {
    await page.context().close();
    server.close();
  }
}

async function switchTime(page: Page, view: string): Promise<number> {
  await paneOf(page).getByRole('tab', { name: view }).waitFor();
  return paneOf(page).evaluate(async (name) => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(
      ({ textContent }) => textContent === name,
    );
    const panel = document.getElementById(tab?.getAttribute('aria-controls') ?? '');
    const start = performance.now();
    tab?.click();
    while (panel?.hidden || panel?.childElementCount === 0) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, view);
}

async function enter(page: Page, profiler: CDPSession, round: number): Promise<Pick<Entry, 'pause' | 'check'>> {
  await profiler.send('Profiler.start');
  await select(page, 10, 11);
  for (const value of [7.2, 7.5, 7.6]) {
    await page.keyboard.type(String(value + round / 100));
    await page.keyboard.press('Tab');
  }
  await quiet(page);
  await select(page, 6, 11);
  await page.evaluate((text) => navigator.clipboard.writeText(text), block(round));
  await page.keyboard.press('Control+v');
  await quiet(page);
  const { profile } = await profiler.send('Profiler.stop');
  return { pause: longestPause(profile), check: await checkTime(page, round) };
}

async function checkTime(page: Page, round: number): Promise<number> {
  const said = paneOf(page).getByText('刚才的修改有');
  await select(page, 10, 13);
  await page.keyboard.press('Delete');
  await said.waitFor({ state: 'hidden' });
  await quiet(page);
  // Pasted, for a typed text would be asked about first.
  await page.evaluate((text) => navigator.clipboard.writeText(text), `61${round}000人`);
  const start = performance.now();
  await page.keyboard.press('Control+v');
  await said.waitFor();
  const time = performance.now() - start;
  await quiet(page);
  return time;
}

/** Three years for each of the nineteen indicators, some of them doubtful, other ones in each round. */
function block(round: number): string {
  const years = [0, 1, 2];
  const rows = Array.from({ length: 19 }, (_, row) =>
    years.map((year) => (5 + row + year / 10 + round / 100).toFixed(2)),
  );
  return rows.map((row) => row.join('\t')).join('\n');
}

async function select(page: Page, row: number, column: number): Promise<void> {
  await page.evaluate(([r, c]) => (window as unknown as PageWindow).workbench.show(r, c), [row, column] as const);
  // The grid scrolls with the next frames.
  await page.evaluate(async () => {
    for (const frame of [1, 2, 3, 4]) await new Promise((done) => requestAnimationFrame(() => done(frame)));
  });
  const point = await page.waitForFunction(([r, c]) => (window as unknown as PageWindow).workbench.pointOf(r, c), [
    row,
    column,
  ] as const);
  const { x, y } = (await point.jsonValue()) as { readonly x: number; readonly y: number };
  await page.mouse.click(x, y);
}

/** Every request is answered and every event delivered, what followed from them too. */
async function quiet(page: Page): Promise<void> {
  for (let times = 0; times < 3; times += 1)
    await page.evaluate(() => (window as unknown as PageWindow).workbench.grid.host.settled());
}
