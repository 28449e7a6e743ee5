/** Draws the workbook as the workbench page shows it: the progress sheet, whole, in a headless browser. */
import type { SizeRun, WorkbookState } from '../../workbench/state/workbook-state';
import { startBrowser } from '../browser/chromium';
import { bundlePage } from '../page/bundle-page';
import { servePage } from '../page/serve-page';

/** Pixels; larger sheets are cut off. */
const largest = { width: 4000, height: 2400 };

/** False, without a complaint, where no browser can be started. */
export async function writePicture(state: WorkbookState, file: string): Promise<boolean> {
  const browser = await startBrowser().catch(() => null);
  if (!browser) return false;
  await bundlePage();
  const server = await servePage(0);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}?view=grid`);
    const { width, height } = sizeOf(state);
    await page.setViewportSize({ width: Math.min(width, largest.width), height: Math.min(height, largest.height) });
    await page.waitForFunction(() => (window as unknown as PicturePage).workbench?.store.get().pane === 'ready');
    await page.evaluate(
      (saved) => (window as unknown as PicturePage).workbench?.open(saved as WorkbookState),
      inFront(state) as never,
    );
    await page.screenshot({ path: file });
    return true;
  } finally {
    server.close();
    await browser.close();
  }
}

interface PicturePage {
  readonly workbench?: {
    readonly store: { get(): { readonly pane: string } };
    open(state: WorkbookState): Promise<void>;
  };
}

/** With the progress sheet in front, which its name leads to wherever people moved it. */
function inFront(state: WorkbookState): WorkbookState {
  const formula = state.names.find(({ name }) => name === 'PLAN_Progress')?.formula ?? '';
  const active = state.sheets.findIndex(({ name }) => formula.startsWith(`='${name.replaceAll("'", "''")}'!`));
  return active < 0 ? state : { ...state, active };
}

/** What the sheet's used cells take, with row and column headings. */
function sizeOf(state: WorkbookState): { width: number; height: number } {
  const { active, sheets } = inFront(state);
  const sheet = sheets[active];
  const sum = (runs: readonly SizeRun[], last: number, hidden: readonly number[]) =>
    runs.reduce((total, [first, end, points]) => {
      const shown = Array.from({ length: end - first + 1 }, (_, n) => first + n).filter(
        (at) => at <= last && !hidden.includes(at),
      );
      return total + (shown.length * points) / 0.75;
    }, 0);
  const lastRow = Math.max(0, ...(sheet?.styleRuns ?? []).map(([row]) => row));
  const lastColumn = Math.max(0, ...(sheet?.styleRuns ?? []).map(([, , last]) => last));
  return {
    width: Math.ceil(sum(sheet?.columns ?? [], lastColumn, sheet?.hiddenColumns ?? []) + 80),
    height: Math.ceil(sum(sheet?.rows ?? [], lastRow, sheet?.hiddenRows ?? []) + 140),
  };
}
