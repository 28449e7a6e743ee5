/** WorksheetProtection: protecting twice fails, a wrong password too. */
import { Described, members } from './described';
import { failure } from './errors';
import { HostError, type HostObject } from './host-object';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function worksheetProtection(state: ModelState, sheet: string): HostObject {
  return new Described(protectionMembers, { state, sheet });
}

const allowed = [
  'AutoFilter',
  'DeleteColumns',
  'DeleteRows',
  'EditObjects',
  'EditScenarios',
  'FormatCells',
  'FormatColumns',
  'FormatRows',
  'InsertColumns',
  'InsertHyperlinks',
  'InsertRows',
  'PivotTables',
  'Sort',
];

const protectionMembers = members<Target>({
  type: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ state, sheet }) => state.sheetState(sheet).protection !== null },
    Options: {
      get: ({ state, sheet }) => {
        const { protection } = state.sheetState(sheet);
        if (!protection) return null;
        const none = Object.fromEntries(allowed.map((name) => [`allow${name}`, false]));
        return { ...none, selectionMode: 'Normal', ...(protection.options as object | null) };
      },
    },
  },
  methods: {
    Protect: ({ state, sheet }, [options, password]) => {
      const sheetState = state.sheetState(sheet);
      if (sheetState.protection) throw failure('InvalidOperation', 'already protected');
      sheetState.protection = { options: options ?? null, password: typeof password === 'string' ? password : null };
      tell(state, sheet, true);
    },
    Unprotect: ({ state, sheet }, [password]) => {
      const sheetState = state.sheetState(sheet);
      const held = sheetState.protection?.password ?? null;
      if (held !== null && held !== password)
        throw new HostError('BadPassword', 'The password you supplied is incorrect.');
      if (sheetState.protection) tell(state, sheet, false);
      sheetState.protection = null;
    },
  },
});

function tell(state: ModelState, sheet: string, isProtected: boolean): void {
  state.tell(24, sheet, { worksheetId: sheet, isProtected, source: 'Local', sheetProtectionOptions: null });
}
