/** Checking, and what is done about findings. */
import { placeOf } from '../place-of';
import type { Presses } from '../tried-command';

export const findingsPresses = {
  checkEntries: [{ name: 'check', start: 'filled', press: (addIn, tell) => addIn.checkEntries(tell) }],
  followed: [
    {
      name: 'check what is typed',
      start: 'filled',
      isEdit: true,
      press: (addIn, _tell, workbench) =>
        addIn.followed(() => {
          const { sheet, address } = placeOf(workbench, 'PLAN_Progress', 'pension-insured', '2023');
          return workbench.paste(sheet, address, [['约60万']]);
        }),
    },
  ],
  fixFindings: [
    { name: 'fix', start: 'filled', press: (addIn, tell) => addIn.fixFindings(['V01|urban-jobs|2022'], tell) },
    {
      name: 'fix a quarter',
      start: 'widest',
      press: (addIn, tell) => addIn.fixFindings(['V01|urban-jobs|2021Q1'], tell),
    },
  ],
  undoFixes: [
    {
      name: 'undo a fix',
      start: 'fixed',
      press: (addIn, tell) => addIn.undoFixes(['V01|urban-jobs|2022|fixed1'], tell),
    },
  ],
  completePeriod: [{ name: 'complete', start: 'filled', press: (addIn, tell) => addIn.completePeriod(tell) }],
  exportFindings: [{ name: 'export', start: 'filled', press: (addIn, tell) => addIn.exportFindings(tell) }],
  explainFinding: [
    {
      name: 'explain',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.explainFinding({ id: 'V01|urban-jobs|2022', text: '原表为全角数字，已核对', filler: '李四' }, tell),
    },
  ],
  openOwnRules: [
    { name: 'make the sheet of own rules', start: 'filled', press: (addIn, tell) => addIn.openOwnRules(tell) },
  ],
} as const satisfies Partial<Presses>;
