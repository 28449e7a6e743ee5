/**
 * Where the keyboard goes when what it was on goes away: a button that became a form, a repaired item, a finished list. Without
 * this it falls back to the top of the pane.
 */
import { useEffect, useRef } from 'react';

const stops = 'input:not([tabindex="-1"]), select, textarea, button:not([tabindex="-1"]), summary, [tabindex="0"]';
const unseen = '[hidden], details:not([open]) > :not(summary), [disabled]';

interface Held {
  readonly element: Element;
  /** From the nearest on: the element cannot tell any more once it is gone. */
  readonly around: readonly Element[];
}

/** While a command runs more may go; and whoever gave it may have a better place, and goes there first. */
export function useKeptFocus(isBusy: boolean): void {
  const busy = useRef(isBusy);
  const settleSoon = useRef<() => void>();
  useEffect(() => {
    busy.current = isBusy;
    settleSoon.current?.();
  }, [isBusy]);
  useEffect(() => {
    let held: Held | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = { element: target, around: aroundOf(target) };
    };
    /** In the sheet, which nothing here may take the keyboard from. */
    const leave = () => (held = null);
    const settle = () => {
      if (!held || busy.current || document.activeElement !== document.body) return;
      const { element, around } = held;
      held = null;
      if (!element.isConnected) firstStop(around)?.focus();
    };
    settleSoon.current = () => {
      clearTimeout(timer);
      timer = setTimeout(settle);
    };
    const observer = new MutationObserver(settleSoon.current);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', take);
    window.addEventListener('blur', leave);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', take);
      window.removeEventListener('blur', leave);
    };
  }, []);
}

function aroundOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) around.push(each);
  return around;
}

function firstStop(around: readonly Element[]): HTMLElement | null {
  for (const home of around) {
    if (!home.isConnected) continue;
    const found = [...home.querySelectorAll<HTMLElement>(stops)].find((each) => each.closest(unseen) === null);
    if (found) return found;
  }
  return null;
}
