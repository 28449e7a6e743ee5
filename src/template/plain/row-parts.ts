/** What each kind of row gives: expressions for a row whose actuals up to the cut-off are reported and understood. */
import type { EntrySort } from './reading';

export interface RowParts {
  readonly sort: EntrySort;
  /** 1 for entries that the row does not understand besides what its sort says. */
  readonly strange?: string;
  readonly latest: string;
  /** null: never a value for this kind of row. */
  readonly progress: string | null;
  /** Looks at no actual. */
  readonly due: string | null;
  readonly gap: string | null;
  readonly pace: string | null;
  readonly movement: string | null;
  readonly projection: string | null;
  /** The status's word. */
  readonly status: string;
}
