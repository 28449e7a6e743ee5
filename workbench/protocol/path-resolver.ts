/**
 * From an object path to the object it stands for. Each path is resolved once per request: `Add` and `Insert` are paths,
 * and office.js instantiates range paths twice.
 */
import type { HostModel, HostObject } from '../model/host-object';
import type { ApiGate } from './api-gate';
import { resolveArguments } from './arguments';
import { PathType, type ObjectPath } from './envelope';
import { methodWrites, pathMethodReads } from './reading-methods';
import type { Services } from './services/services';
import type { Settling } from './settling';
import { hostError } from './wire-error';

export interface ResolverParts {
  readonly model: HostModel;
  readonly services: Services;
  readonly gate: ApiGate;
  readonly settling: Settling;
}

export class PathResolver {
  private readonly memo = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly parts: ResolverParts,
  ) {}

  /** null stands for a null object. */
  readonly resolve = async (pathId: number): Promise<HostObject | null> => {
    const known = this.memo.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw hostError('InvalidRequest', '', `object path ${pathId} was not sent along`);
    const object = await this.follow(path);
    this.memo.set(pathId, object);
    return object;
  };

  /** What an error message names when this path fails: `WorksheetCollection.getItem`. */
  location(pathId: number): string {
    const path = this.paths[String(pathId)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.memo.get(path.ParentObjectPathId);
    if (!path || !parent) return path?.Name ?? '';
    return this.parts.gate.location(parent.type, path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name);
  }

  /** `Range.values` for an action on this path. */
  locationOfMember(pathId: number, wireName: string): string {
    const object: HostObject | null | undefined = this.memo.get(pathId);
    return object ? this.parts.gate.location(object.type, wireName) : this.location(pathId);
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.parts.model.root;
      case PathType.service:
        return this.parts.services.find(path.Name);
      case PathType.reference:
        return this.parts.model.byReference(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.property:
      case PathType.indexer:
      case PathType.method:
        return this.followFromParent(path);
      default:
        throw hostError('NotImplemented', '', `object path type ${path.ObjectPathType}`);
    }
  }

  private async followFromParent(path: ObjectPath): Promise<HostObject | null> {
    if (path.ParentObjectPathId === undefined) throw hostError('InvalidRequest', path.Name, 'a path without a parent');
    const parent = await this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const { gate, settling } = this.parts;
    if (path.ObjectPathType === PathType.property) {
      gate.check(parent.type, path.Name);
      return parent.navigate(path.Name);
    }
    const args = await resolveArguments(path.ArgumentInfo, this.resolve);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    gate.check(parent.type, path.Name);
    if (pathMethodReads(parent.type, path.Name)) await settling.beforeReading();
    const result = parent.call(path.Name, args);
    if (methodWrites(path.Name)) settling.written();
    if (isHostObject(result)) return result;
    if (result === null || result === undefined) return null;
    throw hostError('NotImplemented', `${parent.type}.${path.Name}`, `${parent.type}.${path.Name} as an object`);
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && typeof (value as HostObject).identity === 'function';
}
