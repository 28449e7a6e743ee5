/** WorkbookProtection: the order of the sheets, their names and their being there at all. */
import { Described, members } from './described';
import { failure } from './errors';
import { HostError, type HostObject } from './host-object';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
}

export function workbookProtection(state: ModelState): HostObject {
  return new Described(protectionMembers, { state });
}

const protectionMembers = members<Target>({
  type: 'WorkbookProtection',
  properties: { Protected: { get: ({ state }) => state.structure !== null } },
  methods: {
    Protect: ({ state }, [password]) => {
      if (state.structure) throw failure('InvalidOperation', 'already protected');
      state.structure = { password: typeof password === 'string' && password !== '' ? password : null };
    },
    Unprotect: ({ state }, [password]) => {
      const held = state.structure?.password ?? null;
      if (held !== null && held !== password)
        throw new HostError('BadPassword', 'The password you supplied is incorrect.');
      state.structure = null;
    },
  },
});
