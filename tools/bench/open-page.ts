/** The workbench's page in a browser, as the measurements in one need it. */
import type { Browser, Frame, Page } from 'playwright-core';

/** What the page shows of itself to those who drive it. */
export interface PageWindow {
  readonly workbench: {
    readonly store: { get(): { readonly phase: string; readonly pane: string } };
    readonly grid: { readonly host: { settled(): Promise<void> } };
    reloadPane(): Promise<void>;
    show(row: number, column: number): Promise<void>;
    pointOf(row: number, column: number): { readonly x: number; readonly y: number } | null;
  };
}

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as PageWindow).workbench?.store.get().phase === 'ready');
  return page;
}

export function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'));
  if (!pane) throw new Error('The page has no pane.');
  return pane;
}
