/** What a person has to look at comes first: rows in doubt, then values that are written over. */
import type { PreviewedRow } from '../../app/preview-table';
import type { TableChange } from '../../plan/own-table/table-changes';

export function isWritten({ fate }: TableChange): boolean {
  return fate === 'new' || fate === 'overwrites';
}

export function inReadingOrder(rows: readonly PreviewedRow[]): readonly PreviewedRow[] {
  return [...rows].sort((one, other) => rank(one) - rank(other) || one.row - other.row);
}

function rank({ kind, changes }: PreviewedRow): number {
  if (kind === 'ambiguous' || kind === 'repeated') return 0;
  if (changes.some(({ fate }) => fate === 'overwrites')) return 1;
  if (kind === 'unknown') return 2;
  return changes.some(isWritten) ? 3 : 4;
}
