/** What writes the computed cells in another form, and single functions. */
import type { Presses } from '../tried-command';

const inSheet1 = { sheet: 'Sheet1', address: 'F3' };
const elapsed = { id: 'ELAPSED', arguments: ['2020', '2025', '2023'] } as const;

export const formulasPresses = {
  copy: [
    { name: 'to plain formulas', start: 'filled', press: (addIn, tell) => addIn.copy('to-plain-formulas', tell) },
    { name: 'to functions', start: 'plain', press: (addIn, tell) => addIn.copy('restore-functions', tell) },
    { name: 'to values', start: 'filled', press: (addIn, tell) => addIn.copy('to-values', tell) },
    { name: 'repair formulas', start: 'overwritten', press: (addIn, tell) => addIn.copy('repair-formulas', tell) },
    { name: 'prepare a copy', start: 'untouched', press: (addIn, tell) => addIn.copy('prepare-copy', tell) },
    {
      name: 'prepare a working copy',
      start: 'filled',
      press: (addIn, tell) => addIn.copy('prepare-working-copy', tell),
    },
  ],
  insertFormula: [
    {
      name: 'insert a function',
      start: 'filled',
      press: (addIn, tell) => addIn.insertFormula({ ...elapsed, cell: inSheet1 }, tell),
    },
  ],
  proposeArguments: [
    {
      name: 'propose arguments',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.proposeArguments({ id: 'STATUS', indicatorId: 'urban-jobs' }),
    },
  ],
  previewFormula: [
    { name: 'preview a function', reads: true, start: 'filled', press: (addIn) => addIn.previewFormula(elapsed) },
  ],
} as const satisfies Partial<Presses>;
