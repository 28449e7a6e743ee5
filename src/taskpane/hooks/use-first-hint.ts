import { useEffect, useState } from 'react';
import { useScene } from './pane-context';
import { useWorkbook } from './use-workbook';

const key = 'first-hint';

export interface FirstHint {
  readonly isShown: boolean;
  /** Not to be shown again on this machine. */
  dismiss(): void;
}

/** Once, and never to somebody who has a template already. */
export function useFirstHint(): FirstHint {
  const { surroundings } = useScene();
  const { view } = useWorkbook();
  const [isSeen, setSeen] = useState(() => surroundings.recall(key) !== null);
  const dismiss = () => {
    surroundings.remember(key, 'seen');
    setSeen(true);
  };
  const hasTemplate = view !== null;
  useEffect(() => {
    if (hasTemplate) surroundings.remember(key, 'seen');
  }, [hasTemplate, surroundings]);
  return { isShown: !isSeen && !hasTemplate, dismiss };
}
