import type { PlanSourceId } from '../model/pane-model';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface PlanSourceChoice {
  readonly source: PlanSourceId | null;
  readonly wasOpened: boolean;
  open(source: PlanSourceId): void;
  close(): void;
}

/** Whether the template view shows where a plan comes from, and which way. */
export function usePlanSource(): PlanSourceChoice {
  const { source } = useScene().model;
  const { shown, wasShown } = useStore(source);
  return {
    source: shown,
    wasOpened: wasShown,
    open: (id) => source.set({ shown: id, wasShown: true }),
    close: () => source.set({ shown: null, wasShown: true }),
  };
}
