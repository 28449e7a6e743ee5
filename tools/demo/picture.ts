/** Draws the workbook as the workbench page shows it: the progress sheet, whole, in a headless browser. */
import type { Page } from 'playwright-core';
import type { WorkbookState } from '../../workbench/state/workbook-state';
import { startBrowser } from '../browser/chromium';
import { bundlePage } from '../page/bundle-page';
import { drawn, openWorkbook, type WorkbenchPage } from '../page/open-workbook';
import { servePage } from '../page/serve-page';

/** Pixels; larger sheets are cut off. */
const largest = { width: 4000, height: 2400 };
/** Pixels for headings, formula bar and tabs, and a little air. */
const around = { width: 80, height: 120 };
const pointsPerPixel = 0.75;

/** False, without a complaint, where no browser can be started. */
export async function writePicture(state: WorkbookState, file: string): Promise<boolean> {
  const browser = await startBrowser().catch(() => null);
  if (!browser) return false;
  await bundlePage();
  const server = await servePage(0);
  try {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
    await openWorkbook(page, `${server.url}?view=grid`, state);
    await page.setViewportSize(await sizeOf(page));
    await drawn(page);
    await page.screenshot({ path: file });
    return true;
  } finally {
    server.close();
    await browser.close();
  }
}

/** What the used cells take as they are drawn. */
async function sizeOf(page: Page): Promise<{ width: number; height: number }> {
  const points = await page.evaluate(() => {
    const engine = (window as unknown as WorkbenchPage).workbench?.grid.engine;
    const sheet = engine?.activeSheet() ?? '';
    const used = engine?.usedRect(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    let [width, height] = [0, 0];
    for (let column = 0; column < used.column + used.columns; column += 1)
      width += engine?.columnWidth(sheet, column) ?? 0;
    for (let row = 0; row < used.row + used.rows; row += 1) height += engine?.rowHeight(sheet, row) ?? 0;
    return { width, height };
  });
  const pixels = (side: 'width' | 'height') =>
    Math.min(largest[side], Math.ceil(points[side] / pointsPerPixel) + around[side]);
  return { width: pixels('width'), height: pixels('height') };
}
