/** A workbook in the workbench's page, with its progress sheet in front: what pictures are taken of. */
import type { Page } from 'playwright-core';
import type { Engine } from '../../workbench/engine/engine';
import type { WorkbookState } from '../../workbench/state/workbook-state';

/** What the page shows of itself to tools. */
export interface WorkbenchPage {
  readonly workbench?: {
    readonly store: { get(): { readonly phase: string } };
    readonly grid: { readonly engine: Engine };
    open(state: WorkbookState): Promise<void>;
    /** Scrolls the cell into view. */
    show(row: number, column: number): void;
  };
}

export async function openWorkbook(page: Page, address: string, state: WorkbookState): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as WorkbenchPage).workbench?.store.get().phase === 'ready');
  await page.evaluate(
    (saved) => (window as unknown as WorkbenchPage).workbench?.open(saved as WorkbookState),
    inFront(state) as never,
  );
}

/** The grid draws in the frame after the one in which it hears of a change. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** With the progress sheet in front, which its name leads to wherever people moved it. */
function inFront(state: WorkbookState): WorkbookState {
  const formula = state.names.find(({ name }) => name === 'PLAN_Progress')?.formula ?? '';
  const active = state.sheets.findIndex(({ name }) => formula.startsWith(`='${name.replaceAll("'", "''")}'!`));
  return active < 0 ? state : { ...state, active };
}
