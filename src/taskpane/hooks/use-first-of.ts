import { useState } from 'react';

export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  /** How many more `showMore` would show; 0 when all are shown. */
  readonly next: number;
  showMore(): void;
}

/** More rows than this at once would hold up the typing in the sheet. */
const atOnce = 50;

/** The first items of a long list, more when asked for. `neededAt` has to be among them; -1 for none. */
export function useFirstOf<Item>(items: readonly Item[], neededAt: number): FirstOf<Item> {
  const [asked, setAsked] = useState(atOnce);
  const count = Math.max(asked, neededAt + 1);
  return {
    shown: items.slice(0, count),
    next: Math.max(0, Math.min(atOnce, items.length - count)),
    showMore: () => setAsked(count + atOnce),
  };
}
