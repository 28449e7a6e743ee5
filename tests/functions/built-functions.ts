/** The built functions.js where Excel may load it alone: in a context that has nothing but its one global. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { CellError } from './custom-functions-global';

export const builtScript = readFileSync(join(__dirname, '../../dist/functions.js'));

type Functions = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

export function loadedAlone(): { readonly functions: Functions; readonly globals: readonly string[] } {
  const functions: Record<string, (...values: readonly unknown[]) => unknown> = {};
  const CustomFunctions = {
    associate: (id: string, implementation: (...values: readonly unknown[]) => unknown) => {
      functions[id] = implementation;
    },
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const context = createContext({ CustomFunctions });
  runInContext(builtScript.toString(), context);
  return { functions, globals: Object.keys(context) };
}
