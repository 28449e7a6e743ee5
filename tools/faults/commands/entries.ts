/** What fills entries in or locks them. */
import type { Presses } from '../tried-command';

const text = '指标\t2024\n城镇新增就业人数\t2.6';

export const entriesPresses = {
  sample: [
    { name: 'fill in samples', start: 'untouched', press: (addIn, tell) => addIn.sample('fill-samples', tell) },
    { name: 'remove samples', start: 'sampled', press: (addIn, tell) => addIn.sample('remove-samples', tell) },
  ],
  previewTable: [
    {
      name: 'preview an own table',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.previewTable({ text, forColumn: null }),
    },
  ],
  takeTable: [
    {
      name: 'take an own table over',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.takeTable(
          [
            { indicatorId: 'urban-jobs', period: '2024', before: '', after: { value: 2.6 }, fate: 'new' },
            {
              indicatorId: 'pension-insured',
              period: '2021',
              before: 60.4,
              after: { value: 60.5 },
              fate: 'overwrites',
            },
          ],
          tell,
        ),
    },
  ],
  lockPeriod: [
    {
      name: 'lock a period',
      start: 'filled',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2021', by: '张三' }, tell),
    },
    {
      name: 'lock another one',
      start: 'locked',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2022', by: '张三' }, tell),
    },
    {
      name: 'lock a quarter',
      start: 'widest',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2021Q1', by: '张三' }, tell),
    },
  ],
  unlockPeriod: [
    {
      name: 'unlock a period',
      start: 'locked',
      press: (addIn, tell) => addIn.unlockPeriod({ period: '2021', by: '张三', reason: '省厅核定数调整' }, tell),
    },
  ],
} as const satisfies Partial<Presses>;
