/** The services beside the workbook that office.js calls by full name; each frame has its own. */
import type { HostObject } from '../../model/host-object';
import { hostError } from '../wire-error';
import { ServiceObject, type ServiceMethods } from './service-object';

export class Services {
  private readonly byName = new Map<string, ServiceObject>();

  add(name: string, methods: ServiceMethods): void {
    this.byName.set(name, new ServiceObject(name, methods));
  }

  /** An unknown service must fail: silence would make the add-in believe that it worked. */
  find(name: string): HostObject {
    const service = this.byName.get(name);
    if (!service) throw hostError('NotImplemented', name, name);
    return service;
  }
}
