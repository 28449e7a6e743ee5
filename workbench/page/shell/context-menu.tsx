/** The menu of the right mouse button over the grid. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ActionId } from '../grid/actions';
import { useDesk, useDeskState } from './desk-context';

const entries = [
  ['cut', 'copy', 'paste'],
  ['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'],
  ['clear'],
] as const satisfies readonly (readonly ActionId[])[];

export function ContextMenu({ area }: { readonly area: RefObject<HTMLElement> }) {
  const desk = useDesk();
  const { tools } = useDeskState().words;
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLCanvasElement)) return;
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY });
    };
    const close = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setPlace(null);
    };
    const { current } = area;
    current?.addEventListener('contextmenu', open);
    document.addEventListener('pointerdown', close, true);
    return () => {
      current?.removeEventListener('contextmenu', open);
      document.removeEventListener('pointerdown', close, true);
    };
  }, [area]);
  useEffect(() => menu.current?.querySelector('button')?.focus(), [place]);
  if (!place) return null;
  return (
    <div
      ref={menu}
      role="menu"
      className="popup context-menu"
      style={{ left: Math.min(place.x, window.innerWidth - 180), top: Math.min(place.y, window.innerHeight - 260) }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        setPlace(null);
        desk.focusGrid();
      }}
    >
      {entries.map((group) => (
        <div key={group[0]} role="group">
          {group.map((action) => (
            <button
              key={action}
              type="button"
              role="menuitem"
              onClick={() => {
                setPlace(null);
                desk.act(action);
              }}
            >
              {tools[action].replace(/ \(.*\)/, '')}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
