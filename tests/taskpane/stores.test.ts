import { describe, expect, it } from '@jest/globals';
import { done, notice, type Outcome } from '../../src/app/outcome';
import type { WorkbookView } from '../../src/app/workbook-view';
import { createWorkbookStore } from '../../src/taskpane/model/workbook-store';
import { createNoticeBoard } from '../../src/taskpane/notices';
import { sampleView } from './sample-view';

type Answer = (outcome: Outcome<WorkbookView | null>) => void;

/** Reads that are answered by hand. */
function slowWorkbook() {
  const open: Answer[] = [];
  const read = () => new Promise<Outcome<WorkbookView | null>>((resolve) => void open.push(resolve));
  return { open, store: createWorkbookStore({ read }) };
}

const turn = () => new Promise(setImmediate);

describe('the workbook as last read', () => {
  it('is read once more when something happens during a read, and no oftener', async () => {
    const { open, store } = slowWorkbook();
    void store.refresh();
    void store.refresh();
    const last = store.refresh();
    expect(open).toHaveLength(1);
    open[0]?.(done(null, []));
    await turn();
    expect(open).toHaveLength(2);
    expect(store.get()).toEqual({ phase: 'ready', view: null });
    const view = sampleView();
    open[1]?.(done(view, []));
    await last;
    expect(open).toHaveLength(2);
    expect(store.get()).toEqual({ phase: 'ready', view });
  });

  it('stays as it was on the screen while it is read again', async () => {
    const { open, store } = slowWorkbook();
    const first = store.refresh();
    open[0]?.(done(sampleView(), []));
    await first;
    void store.refresh();
    expect(store.get().phase).toBe('ready');
  });

  it('tells why it could not be read, and comes back with the next read', async () => {
    const { open, store } = slowWorkbook();
    const first = store.refresh();
    const notices = [notice('failed-busy', 'error')];
    open[0]?.({ ok: false, notices });
    await first;
    expect(store.get()).toEqual({ phase: 'failed', notices });
    const second = store.refresh();
    open[1]?.(done(null, []));
    await second;
    expect(store.get().phase).toBe('ready');
  });
});

describe('what commands report', () => {
  const waiting = notice('waiting-for-edit', 'info');
  const good = notice('none-lagging', 'success');
  const bad = notice('failed-busy', 'error');

  it('is shown as it comes, and at the end only what came of it', () => {
    const board = createNoticeBoard();
    const report = board.report();
    expect(board.get()).toEqual({ running: 1, notices: [] });
    report.tell(waiting);
    expect(board.get().notices).toEqual([waiting]);
    report.end([good]);
    expect(board.get()).toEqual({ running: 0, notices: [good] });
  });

  it('of an earlier run goes when the next begins, and does not come back when that ends late', () => {
    const board = createNoticeBoard();
    const early = board.report();
    const late = board.report();
    early.tell(waiting);
    late.end([good]);
    early.end([bad]);
    expect(board.get()).toEqual({ running: 0, notices: [good] });
  });

  it('reaches who watches, until they stop', () => {
    const board = createNoticeBoard();
    let calls = 0;
    const stop = board.subscribe(() => (calls += 1));
    board.show([good]);
    stop();
    board.show([bad]);
    expect(calls).toBe(1);
  });
});
