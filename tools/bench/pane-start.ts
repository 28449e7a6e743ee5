/**
 * How soon the pane can be used, against the least page of React and Fluent UI, and what it loads until then. Both stand in
 * the same page, browser and host, and are loaded in turns; the time counts from the frame's first request to the frame in
 * which the button stands there, to be pressed.
 */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { median } from '../../src/progress/median';
import { servePage } from '../page/serve-page';
import { buildLeastPane } from './least-pane';
import { openPage, paneOf, type PageWindow } from './open-page';

/** Loads of each side that count; the first ones, with nothing compiled yet, do not. */
const loads = 11;
const warmUp = 2;
/** The least page has it too. */
const button = '生成模板';

export interface PaneStart {
  /** Time until the pane can be used, as a multiple of the least page's. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly pane: number;
  readonly least: number;
  /** Bytes of our scripts until then, gzipped one by one. */
  readonly gzipped: number;
}

export async function measureStart(browser: Browser): Promise<PaneStart> {
  const servers = [await servePage(0), await servePage(0, await buildLeastPane())] as const;
  const [pane, least] = [await openPage(browser, servers[0].url), await openPage(browser, servers[1].url)];
  try {
    const gzipped = await scriptBytes(pane);
    const times: [number[], number[]] = [[], []];
    for (let load = -warmUp; load < loads; load += 1)
      for (const [side, page] of [pane, least].entries()) {
        const time = await timeToButton(page);
        if (load >= 0) times[side]?.push(time);
      }
    const [paneTime, leastTime] = [median(times[0]), median(times[1])];
    return { ratio: paneTime / leastTime, pane: paneTime, least: leastTime, gzipped };
  } finally {
    for (const page of [pane, least]) await page.context().close();
    for (const server of servers) server.close();
  }
}

async function timeToButton(page: Page): Promise<number> {
  await page.bringToFront();
  const since = await page.evaluate(() => {
    const now = Date.now();
    void (window as unknown as PageWindow).workbench.reloadPane();
    return now;
  });
  // The frame that was there before is not meant.
  const time = await paneOf(page).waitForFunction(
    ([label, start]) =>
      performance.timeOrigin >= start &&
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => textContent === label && !disabled,
      ) &&
      performance.now(),
    [button, since] as const,
  );
  await page.waitForFunction(() => (window as unknown as PageWindow).workbench.store.get().pane === 'ready');
  return (await time.jsonValue()) as number;
}

/** The add-in's scripts that were asked for, office.js and the host's two not among them. */
async function scriptBytes(page: Page): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  const keep = (response: { url(): string; body(): Promise<Buffer> }) => {
    if (/\/addin\/[^?]*\.js$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  };
  page.on('response', keep);
  await timeToButton(page);
  page.off('response', keep);
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}
