/** The built functions.js with nothing but its one global, and the hand-written loop beside it, both compiled for Excel's engines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type * as ByHand from './scorecard-by-hand';

type CustomFunction = (...values: readonly unknown[]) => unknown;

export interface Alone {
  readonly functions: Readonly<Record<string, CustomFunction>>;
  readonly scorecardByHand: typeof ByHand.scorecardByHand;
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** In this realm: in one of its own, Node looks every global name up anew, which a page does not. */
export function functionsAlone(): Alone {
  const functions: Record<string, CustomFunction> = {};
  const CustomFunctions = {
    associate: (id: string, implementation: CustomFunction) => (functions[id] = implementation),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  Object.assign(globalThis, { CustomFunctions });
  runInThisContext(readFileSync(join('dist', 'functions.js'), 'utf8'));
  const { scorecardByHand } = runInThisContext(`${byHandScript()}; byHand`) as typeof ByHand;
  return { functions, scorecardByHand };
}

function byHandScript(): string {
  const entryPoints = [join(import.meta.dirname, 'scorecard-by-hand.ts')];
  const { outputFiles } = buildSync({ entryPoints, format: 'iife', globalName: 'byHand', bundle: true, write: false });
  return outputFiles[0]?.text ?? '';
}
