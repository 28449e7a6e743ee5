import { useMemo, useState } from 'react';
import { viewIds } from '../frame/view-ids';
import type { ViewId } from '../../words/pane-words';
import type { FilterId } from '../../words/progress-view-words';
import type { WorkbookState } from '../model/workbook-store';
import { useScene, type Navigation } from './pane-context';

const key = 'view';

/**
 * Which view is shown: the one that was chosen, else, once the workbook has been read, the one that it calls for: the template
 * where there is none, else the view of last time. `onLeave` is called when another one is chosen.
 */
export function useViews(state: WorkbookState, onLeave: () => void): Navigation {
  const { surroundings } = useScene();
  const [chosen, setChosen] = useState<ViewId | null>(null);
  const [filter, setFilter] = useState<FilterId>('all');
  const [called, setCalled] = useState<ViewId | null>(null);
  if (called === null && state.phase === 'ready')
    setCalled(state.view === null ? 'template' : (remembered(surroundings.recall(key)) ?? 'progress'));
  const view = chosen ?? called ?? 'template';
  return useMemo(
    () => ({
      view,
      filter,
      show: (next, wanted) => {
        if (next !== view) onLeave();
        setChosen(next);
        surroundings.remember(key, next);
        if (wanted !== undefined) setFilter(wanted);
      },
    }),
    [view, filter, onLeave, surroundings],
  );
}

function remembered(id: string | null): ViewId | null {
  return viewIds.find((each) => each === id) ?? null;
}
