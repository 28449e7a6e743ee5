/** The commands that write the computed columns in another form; the code of each comes when it is first used. */
import { loaded } from './loaded';
import type { Outcome } from './outcome';
import type { Tell } from './queue';

export type CopyCommand =
  'to-values' | 'to-plain-formulas' | 'restore-functions' | 'repair-formulas' | 'prepare-copy' | 'prepare-working-copy';

export const copyCommands: Readonly<Record<CopyCommand, (tell: Tell) => Promise<Outcome<unknown>>>> = {
  'to-values': (tell) => loaded(import('./to-values'), (code) => code.toValues(tell)),
  'to-plain-formulas': (tell) => loaded(import('./to-plain-formulas'), (code) => code.toPlainFormulas(tell)),
  'restore-functions': (tell) => loaded(import('./restore-functions'), (code) => code.restoreFunctions(tell)),
  'repair-formulas': (tell) => loaded(import('./repair-formulas'), (code) => code.repairFormulas(tell)),
  'prepare-copy': (tell) => loaded(import('./prepare-copy'), (code) => code.prepareCopy(tell)),
  'prepare-working-copy': (tell) => loaded(import('./prepare-copy'), (code) => code.prepareWorkingCopy(tell)),
};
