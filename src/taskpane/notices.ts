/** What commands report, whether the pane or the ribbon started them: the notices of the latest run. */
import type { Report } from '../app/commands';
import type { Notice } from '../app/outcome';
import { createStore, type Store } from './model/store';

export interface Reported {
  /** Runs going on now. */
  readonly running: number;
  readonly notices: readonly Notice[];
}

export interface NoticeBoard extends Store<Reported> {
  /** Begins the report of a run; what earlier runs said goes. */
  report(): Report;
  show(notices: readonly Notice[]): void;
}

export function createNoticeBoard(): NoticeBoard {
  const store = createStore<Reported>({ running: 0, notices: [] });
  let latest = 0;
  return {
    ...store,
    show: (notices) => store.set({ ...store.get(), notices }),
    report() {
      const run = (latest += 1);
      store.set({ running: store.get().running + 1, notices: [] });
      return {
        tell: (notice) => {
          const { running, notices } = store.get();
          if (run === latest) store.set({ running, notices: [...notices, notice] });
        },
        end: (ended) => {
          const { running, notices } = store.get();
          store.set({ running: running - 1, notices: run === latest ? ended : notices });
        },
      };
    },
  };
}
