/** Tables are not modelled yet: the collections are empty, adding one is refused by name. */
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject } from './host-object';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string | null;
}

export function tables(state: ModelState, sheet: string | null): HostObject {
  return new Described(tablesMembers, { state, sheet });
}

const tablesMembers = members<Target>({
  type: 'TableCollection',
  properties: { Count: { get: () => 0 } },
  item: (_target, key) => {
    throw failure('ItemNotFound', String(key));
  },
  items: () => [],
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => null,
  },
});
