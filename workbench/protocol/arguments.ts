/** Puts the objects in the place of their ids, wherever office.js passes a proxy as an argument. */
import type { HostObject } from '../model/host-object';
import type { ArgumentInfo } from './envelope';

type Resolve = (pathId: number) => Promise<HostObject | null>;

export async function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): Promise<readonly unknown[]> {
  const values = info?.Arguments ?? [];
  const references = info?.ReferencedObjectPathIds;
  const resolved: unknown[] = [];
  for (const [index, value] of values.entries()) {
    resolved.push(await resolveValue(value, references?.[index], resolve));
  }
  return resolved;
}

async function resolveValue(value: unknown, reference: unknown, resolve: Resolve): Promise<unknown> {
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  // Large value matrices carry no references: leave them as they came.
  if (Array.isArray(reference) && Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) items.push(await resolveValue(item, reference[index], resolve));
    return items;
  }
  return holdsProxy(value) ? resolveInside(value, resolve) : value;
}

/** Inside objects a proxy stands as `{ _ObjectPathId: 15 }` and no reference list tells of it. */
async function resolveInside(value: unknown, resolve: Resolve): Promise<unknown> {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolveInside(item, resolve)));
  const pathId = (value as { _ObjectPathId?: unknown })._ObjectPathId;
  if (typeof pathId === 'number') return resolve(pathId);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = await resolveInside(item, resolve);
  return copy;
}

function holdsProxy(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(holdsProxy);
  return '_ObjectPathId' in value || Object.values(value).some(holdsProxy);
}
