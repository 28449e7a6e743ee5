/** Threaded comments: each stands on a cell and has replies. */
import type { Anchor } from '../anchor';

export interface ReplyState {
  readonly id: string;
  content: string;
  readonly contentType: string;
  readonly mentions: readonly unknown[];
}

export interface CommentState extends ReplyState {
  readonly anchor: Anchor;
  readonly replies: ReplyState[];
  resolved: boolean;
}

/** Who comments: the workbench knows no accounts. */
export const author = { name: 'Workbench', email: 'workbench@example.com' } as const;

/** Runs must be comparable: every comment is of the same moment. */
export const created = new Date(Date.UTC(2020, 0, 1));
