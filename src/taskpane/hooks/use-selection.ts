import type { Selection } from '../../app/read-selection';
import { useScene } from './pane-context';
import { useStore } from './use-store';

/** What is selected in the sheets. */
export function useSelection(): Selection {
  return useStore(useScene().model.selection);
}
