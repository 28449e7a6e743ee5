import type { PlanSourceId } from '../model/pane-model';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface PlanSourceChoice {
  readonly source: PlanSourceId | null;
  open(source: PlanSourceId): void;
  close(): void;
}

/** Whether the template view shows where a plan comes from, and which way. */
export function usePlanSource(): PlanSourceChoice {
  const { source } = useScene().model;
  return { source: useStore(source), open: (id) => source.set(id), close: () => source.set(null) };
}
