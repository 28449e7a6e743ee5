/** The views' panels. A view that was opened once stays, hidden, so that what was typed in it is there on return. */
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useNavigation } from '../hooks/pane-context';
import { useWorkbook } from '../hooks/use-workbook';
import { TemplateView } from '../template-view/TemplateView';
import type { ViewId } from '../../words/pane-words';
import { LazyView } from './LazyView';
import { Reading } from './Reading';
import { panelId, tabId, viewIds } from './view-ids';

type Loader = () => Promise<{ readonly default: ComponentType }>;

/** Of the first view alone, where everybody begins, the code is there at once. */
const loaders: Readonly<Record<Exclude<ViewId, 'template'>, Loader>> = {
  check: () => import('../check-view/CheckView'),
  progress: () => import('../progress-view/ProgressView'),
  tools: () => import('../tools-view/ToolsView'),
  plan: () => import('../plan-view/PlanView'),
};

const ReadFailed = lazy(() => import('./ReadFailed'));

export function Views() {
  const { view } = useNavigation();
  const { state } = useWorkbook();
  const [opened, setOpened] = useState<ReadonlySet<ViewId>>(new Set());
  const isReady = state.phase === 'ready';
  if (isReady && !opened.has(view)) setOpened(new Set([...opened, view]));
  return (
    <>
      {viewIds.map((id) => (
        <div key={id} id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)} hidden={id !== view}>
          {id === view && state.phase === 'loading' && <Reading />}
          {id === view && state.phase === 'failed' && (
            <Suspense>
              <ReadFailed notices={state.notices} />
            </Suspense>
          )}
          {isReady && opened.has(id) && (id === 'template' ? <TemplateView /> : <LazyView load={loaders[id]} />)}
        </div>
      ))}
    </>
  );
}
