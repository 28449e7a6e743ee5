/** Shows the pane in the page. It knows the workbook by a port only. */
import { createRoot } from 'react-dom/client';
import type { PanePort } from '../app/pane-port';
import type { Surroundings } from '../app/surroundings';
import { App } from './frame/App';
import { createPaneModel } from './model/pane-model';
import type { NoticeBoard } from './notices';

export interface PaneParts {
  readonly port: PanePort;
  readonly surroundings: Surroundings;
  readonly board: NoticeBoard;
  readonly version: string;
}

/** Returns what takes the pane away again. */
export function startPane(place: HTMLElement, { port, surroundings, board, version }: PaneParts): () => void {
  const model = createPaneModel(port, board);
  const root = createRoot(place);
  root.render(<App scene={{ model, surroundings, version }} />);
  const stop = model.start();
  return () => {
    stop();
    root.unmount();
  };
}
