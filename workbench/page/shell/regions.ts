/** F6 goes from part to part of the page as it does in Excel: the sheet, the ribbon, the pane, the status bar; Shift+F6 back. */
import { useEffect } from 'react';
import { useDesk, useDeskState } from './desk-context';

interface Region {
  readonly area: string;
  /** What takes the focus; null is the grid, which keeps the focus to itself. */
  readonly entrance: string | null;
}

const regions: readonly Region[] = [
  { area: '.grid', entrance: null },
  { area: '.ribbon', entrance: '[role="tab"][aria-selected="true"]' },
  { area: '.pane:not([hidden])', entrance: '.pane-title button' },
  { area: '.status-bar', entrance: 'button' },
];

export function useRegionKeys(): void {
  const desk = useDesk();
  const { pane } = useDeskState();
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      const present = regions.filter(({ area }) => document.querySelector(area));
      const at = present.findIndex(({ area }) => document.querySelector(area)?.contains(document.activeElement));
      const next = present[(Math.max(at, 0) + (event.shiftKey ? present.length - 1 : 1)) % present.length];
      if (next?.entrance) document.querySelector<HTMLElement>(`${next.area} ${next.entrance}`)?.focus();
      else desk.focusGrid();
    };
    // The pane's page is a document of its own: its keys do not come up here.
    const frame = document.querySelector<HTMLIFrameElement>('.pane iframe')?.contentWindow;
    const windows = [window, ...(frame && pane === 'ready' ? [frame] : [])];
    for (const each of windows) each.addEventListener('keydown', keys, true);
    return () => {
      for (const each of windows) each.removeEventListener('keydown', keys, true);
    };
  }, [desk, pane]);
}
