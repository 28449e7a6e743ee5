/** A view whose code comes when it is first opened; when it does not come, or crashes, the other views go on. */
import { lazy, Suspense, useMemo, useState, type ComponentType } from 'react';
import { useLanguage } from '../hooks/pane-context';
import { ErrorBoundary } from './ErrorBoundary';
import { Reading } from './Reading';

interface Props {
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export function LazyView({ load }: Props) {
  const { language } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  // React keeps a failed load for good: another attempt needs another lazy component.
  const View = useMemo(() => ({ attempt, component: lazy(load) }), [load, attempt]).component;
  return (
    <ErrorBoundary language={language} onAgain={() => setAttempt(attempt + 1)}>
      <Suspense fallback={<Reading />}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}
