/** A service as the protocol sees it: methods only. */
import type { HostObject } from '../../model/host-object';
import { hostError } from '../wire-error';

export type ServiceMethods = Readonly<Record<string, (args: readonly unknown[]) => unknown>>;

export class ServiceObject implements HostObject {
  constructor(
    readonly type: string,
    private readonly methods: ServiceMethods,
  ) {}

  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  call(method: string, args: readonly unknown[]): unknown {
    const body = this.methods[method];
    if (!body) throw this.lacking(method);
    return body(args) ?? null;
  }

  read(property: string): never {
    throw this.lacking(property);
  }

  write(property: string): never {
    throw this.lacking(property);
  }

  navigate(property: string): never {
    throw this.lacking(property);
  }

  item(): never {
    throw this.lacking('getItem');
  }

  scalars(): readonly string[] {
    return [];
  }

  private lacking(member: string): Error {
    return hostError('NotImplemented', `${this.type}.${member}`, `${this.type}.${member}`);
  }
}
