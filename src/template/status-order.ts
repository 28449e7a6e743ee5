/** The statuses from good to bad, tints together: the order in which counts and legend show them. */
import type { Status } from '../progress/status';
import { statuses, statusTint, type Tint } from '../words/status-words';

export const tints = ['green', 'blue', 'amber', 'red', 'grey'] as const satisfies readonly Tint[];

export const orderedStatuses: readonly Status[] = tints.flatMap((tint) =>
  statuses.filter((status) => statusTint(status) === tint),
);
