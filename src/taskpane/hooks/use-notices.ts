import { useCallback } from 'react';
import type { Notice } from '../../app/outcome';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface Notices {
  readonly notices: readonly Notice[];
  dismiss(notice: Notice): void;
  /** Good news is told once, where it happened. */
  dropSuccesses(): void;
}

/** What the latest command reported. */
export function useNotices(): Notices {
  const { board } = useScene().model;
  const { notices } = useStore(board);
  const dropSuccesses = useCallback(
    () => board.show(board.get().notices.filter(({ level }) => level !== 'success')),
    [board],
  );
  return { notices, dropSuccesses, dismiss: (gone) => board.show(notices.filter((each) => each !== gone)) };
}
