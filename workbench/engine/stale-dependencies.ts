/**
 * Univer 0.25 keeps an index of the ranges that formulas depend on, by the sheet of the range. When it forgets the formulas of
 * a sheet it empties the index of that sheet instead: what those formulas refer to elsewhere stays (every later calculation
 * finds these ghosts and complains of each), and what other sheets' rules refer to there is lost. This puts both right.
 */
import type { IRange } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { Grid } from './grid';

const FORGETTING = ['clearOtherFormulaDependency', 'clearFeatureFormulaDependency', 'clearFormulaDependency'] as const;

interface Entry {
  readonly id: number;
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** What the service keeps for itself: the ranges of each formula by unit and sheet, and the index. */
interface Manager extends Record<(typeof FORGETTING)[number], (unitId: string, sheetId?: string) => void> {
  readonly _allTreeMap: ReadonlyMap<number, ReadonlyMap<string, ReadonlyMap<string, IRange>>>;
  readonly _dependencyRTreeCache: {
    bulkInsert(entries: readonly Entry[]): void;
    bulkRemove(entries: readonly Entry[]): void;
  };
}

export function keepDependenciesTrue(grid: Grid): void {
  const manager = grid.injector.get(IDependencyManagerService) as unknown as Manager;
  for (const forgetting of FORGETTING) {
    const forget = manager[forgetting].bind(manager);
    manager[forgetting] = (unitId, sheetId) => {
      const before = entriesOf(manager);
      forget(unitId, sheetId);
      const known = manager._allTreeMap;
      if (before.every(({ id }) => known.has(id))) return;
      const index = manager._dependencyRTreeCache;
      index.bulkRemove(before.filter(({ id }) => !known.has(id)));
      index.bulkInsert(before.filter((entry) => known.has(entry.id) && entry.sheetId === sheetId));
    };
  }
}

function entriesOf({ _allTreeMap: known }: Manager): Entry[] {
  return [...known].flatMap(([id, units]) =>
    [...units].flatMap(([unitId, sheets]) => [...sheets].map(([sheetId, range]) => ({ id, unitId, sheetId, range }))),
  );
}
