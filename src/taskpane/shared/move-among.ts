/** Up and down move the focus from one item of a list to the next, from wherever in an item it is. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** `selector` finds the elements that take the focus. Fields keep their arrow keys. */
export function moveAmong(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = steps[event.key];
  const target = event.target as HTMLElement;
  if (
    step === undefined ||
    event.altKey ||
    event.defaultPrevented ||
    /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
  )
    return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const current = target.closest('li')?.querySelector<HTMLElement>(selector);
  const next = items[items.indexOf(current ?? target) + step];
  if (!current || !next) return;
  event.preventDefault();
  next.focus();
}
