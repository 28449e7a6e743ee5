/** When files last changed, to tell whether a product is older than its sources. Milliseconds; 0 for what is not there. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of folders, the newest file in them. */
export function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
}

export function newest(paths: readonly string[]): number {
  return Math.max(...paths.map(changedAt));
}

export function oldest(paths: readonly string[]): number {
  return Math.min(...paths.map(changedAt));
}
