import { useState } from 'react';
import { useSelection } from './use-selection';

export interface Opened {
  /** The indicator that is open; null when none is. */
  readonly id: string | null;
  /** It was opened by a selection in the sheet, and has to come into view. */
  readonly bySheet: boolean;
  toggle(id: string): void;
}

/** One indicator at a time is open: the one that was clicked, or the one selected in the sheet, whichever came later. */
export function useOpened(): Opened {
  const { place } = useSelection();
  const selected = place?.indicatorId ?? null;
  const [seen, setSeen] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ readonly id: string | null; readonly bySheet: boolean }>({
    id: null,
    bySheet: false,
  });
  if (selected !== seen) {
    setSeen(selected);
    if (selected !== null) setOpened({ id: selected, bySheet: true });
  }
  return { ...opened, toggle: (id) => setOpened({ id: id === opened.id ? null : id, bySheet: false }) };
}
