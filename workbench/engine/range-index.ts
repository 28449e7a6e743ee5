/**
 * Univer 0.25 puts every range of every formula into its index of dependencies again with each calculation, and never asks
 * whether it stands there: the index grows with each edit, and searching it becomes most of the time. Here a range stands in
 * the index once, with the formulas that use it.
 */
import { RTree } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { Grid } from './grid';

type Entry = Parameters<RTree['insert']>[0];
type Place = Parameters<RTree['searchGenerator']>[0];

class RangeIndex extends RTree {
  /** Ids of formulas by the key under which their range stands in the tree. */
  private readonly users = new Map<string | number, Set<string | number>>();

  override insert(entry: Entry): void {
    const { unitId, sheetId, range } = entry;
    // Single cells stand in a map of sets already.
    if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
      super.insert(entry);
      return;
    }
    const key = [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join('|');
    const users = this.users.get(key) ?? new Set();
    if (users.size === 0) {
      this.users.set(key, users);
      super.insert({ ...entry, id: key });
    }
    users.add(entry.id);
  }

  override *searchGenerator(place: Place): IterableIterator<string | number> {
    for (const found of super.searchGenerator(place)) {
      const users = this.users.get(found);
      if (users) yield* users;
      else yield found;
    }
  }

  override remove(entry: Entry): void {
    for (const key of [...super.searchGenerator(entry)]) {
      const users = this.users.get(key);
      if (!users?.delete(entry.id) || users.size > 0) continue;
      this.users.delete(key);
      super.remove({ ...entry, id: key });
    }
    super.remove(entry);
  }

  override removeById(unitId: string, sheetId?: string): void {
    super.removeById(unitId, sheetId);
    const start = sheetId === undefined ? `${unitId}|` : `${unitId}|${sheetId}|`;
    for (const key of [...this.users.keys()]) if (String(key).startsWith(start)) this.users.delete(key);
  }

  override clear(): void {
    super.clear();
    this.users.clear();
  }
}

export function indexRangesOnce(grid: Grid): void {
  const manager = grid.injector.get(IDependencyManagerService) as unknown as { _dependencyRTreeCache: RTree };
  manager._dependencyRTreeCache = new RangeIndex(true);
}
