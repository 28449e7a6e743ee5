import type { WorkbookView } from '../../app/workbook-view';
import type { WorkbookState } from '../model/workbook-store';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface Workbook {
  readonly state: WorkbookState;
  /** null while it is read, when that failed, and without a template. */
  readonly view: WorkbookView | null;
  refresh(): void;
}

export function useWorkbook(): Workbook {
  const { workbook } = useScene().model;
  const state = useStore(workbook);
  return {
    state,
    view: state.phase === 'ready' ? state.view : null,
    refresh: () => void workbook.refresh(),
  };
}
