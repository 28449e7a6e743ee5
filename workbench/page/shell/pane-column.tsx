/** The add-in's pane: its title as Excel shows it, the frame, and the edge that changes its width. */
import { useRef, type RefObject } from 'react';
import { narrowestPane, widestPane } from '../settings';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';

/** Pixels that an arrow key moves the edge. */
const keyStep = 10;

export function PaneColumn({ frame }: { readonly frame: RefObject<HTMLIFrameElement> }) {
  const desk = useDesk();
  const { words, settings, pane, paneShown, paneTitle } = useDeskState();
  const { paneWidth } = settings;
  return (
    <aside className="pane" aria-label={paneTitle} style={{ width: paneWidth }} hidden={!paneShown}>
      <Edge width={paneWidth} label={words.pane.resize} onChange={(width) => desk.setPaneWidth(width)} />
      <div className="pane-title">
        <h2>{paneTitle}</h2>
        <button
          type="button"
          title={words.pane.close}
          aria-label={words.pane.close}
          onClick={() => desk.togglePane(false)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <div className="pane-body">
        <iframe ref={frame} title={paneTitle || words.pane.loading} />
        {pane !== 'ready' && (
          <p className="pane-note" role="status">
            {pane === 'loading' ? words.pane.loading : words.pane.failed}
          </p>
        )}
      </div>
    </aside>
  );
}

interface EdgeProps {
  readonly width: number;
  readonly label: string;
  readonly onChange: (width: number) => void;
}

function Edge({ width, label, onChange }: EdgeProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowestPane}
      aria-valuemax={widestPane}
      tabIndex={0}
      onPointerDown={(event) => {
        // Captured, or the frame below would swallow the movement.
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={({ clientX }) => {
        if (start.current) onChange(start.current.width + start.current.x - clientX);
      }}
      onPointerUp={() => (start.current = null)}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onChange(width + keyStep);
        if (key === 'ArrowRight') onChange(width - keyStep);
      }}
    />
  );
}
