import { useEffect, type RefObject } from 'react';
import type { ViewId } from '../../words/pane-words';
import { useNavigation } from './pane-context';

/** Scrolls an element of a view to where it can be seen, now or as soon as its view is shown. */
export function useIntoView(
  element: RefObject<HTMLElement>,
  view: ViewId,
  comesIntoView: boolean,
  block: ScrollLogicalPosition,
): void {
  const isDue = useNavigation().view === view && comesIntoView;
  useEffect(() => {
    if (isDue) element.current?.scrollIntoView({ block });
  }, [element, isDue, block]);
}
