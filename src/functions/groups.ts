/** The functions as people look for them: of a plan's row, of a series, and the methods of others. */
import { functionIds, isHidden, type FunctionId } from './table';

export const functionGroups = ['row', 'series', 'published'] as const;

export type FunctionGroup = (typeof functionGroups)[number];

const series: readonly FunctionId[] = ['EXTRAPOLATE', 'PROBABILITY'];

export function groupOf(id: FunctionId): FunctionGroup {
  if (isHidden(id)) return 'published';
  return series.includes(id) ? 'series' : 'row';
}

export function functionsOf(group: FunctionGroup): readonly FunctionId[] {
  return functionIds.filter((id) => groupOf(id) === group);
}

/** false: it takes a whole table. */
export function takesRow(id: FunctionId): boolean {
  return id !== 'SCORECARD';
}
