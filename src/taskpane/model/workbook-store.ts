/** The workbook as last read. Reads follow one another and never pile up: what is asked for meanwhile is one more read. */
import type { Notice } from '../../app/outcome';
import type { PanePort } from '../../app/pane-port';
import type { WorkbookView } from '../../app/workbook-view';
import { createStore, type Store } from './store';

export type WorkbookState =
  | { readonly phase: 'loading' }
  /** `view` null: no template. */
  | { readonly phase: 'ready'; readonly view: WorkbookView | null }
  | { readonly phase: 'failed'; readonly notices: readonly Notice[] };

export interface WorkbookStore extends Store<WorkbookState> {
  /** Resolves when what is shown is not older than the call. */
  refresh(): Promise<void>;
}

export function createWorkbookStore(port: Pick<PanePort, 'read'>): WorkbookStore {
  const store = createStore<WorkbookState>({ phase: 'loading' });
  let reading: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const read = async () => {
    const outcome = await port.read();
    store.set(outcome.ok ? { phase: 'ready', view: outcome.value } : { phase: 'failed', notices: outcome.notices });
  };
  const start = () => {
    reading = read().finally(() => (reading = null));
    return reading;
  };
  return {
    ...store,
    refresh() {
      if (!reading) return start();
      next ??= reading.then(() => {
        next = null;
        return start();
      });
      return next;
    },
  };
}
