import type { CheckState } from '../model/pane-model';
import { useScene } from './pane-context';
import { useStore } from './use-store';

/** What the checks of this session know beyond the register. */
export function useChecks(): CheckState {
  return useStore(useScene().model.checks);
}
