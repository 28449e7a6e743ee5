/** Decisions on the plan, its annual targets, and the way to another one. */
import { smallPlan } from '../small-plan';
import type { Presses } from '../tried-command';

const plan = smallPlan();

export const planPresses = {
  planState: [{ name: 'read the plan’s state', reads: true, start: 'filled', press: (addIn) => addIn.planState() }],
  decide: [
    {
      name: 'adjust a target',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.decide(
          { about: 'adjusted-target-urban-jobs', value: '14', date: '2023-06-30', document: '市政府〔2023〕1号' },
          tell,
        ),
    },
    {
      name: 'decide a question',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.decide({ about: 'no-annual-split', value: '按年度分解执行', date: null, document: null }, tell),
    },
  ],
  confirmTargets: [
    {
      name: 'confirm annual targets',
      start: 'widest',
      press: (addIn, tell) => addIn.confirmTargets({ indicatorIds: ['urban-jobs'], isConfirmed: true }, tell),
    },
  ],
  splitAgain: [
    {
      name: 'work annual targets out anew',
      start: 'widest',
      press: (addIn, tell) => addIn.splitAgain({ indicatorIds: ['urban-jobs'], method: 'front-loaded' }, tell),
    },
  ],
  nextPlan: [{ name: 'draft the next plan', reads: true, start: 'filled', press: (addIn) => addIn.nextPlan() }],
  planSources: [
    {
      name: 'read a table',
      reads: true,
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).readTable(tell),
    },
    {
      name: 'write a definition sheet',
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).writeDefinition(plan, 'zh-CN', tell),
    },
    {
      name: 'read a definition sheet',
      reads: true,
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).readDefinition(tell),
    },
  ],
} as const satisfies Partial<Presses>;
