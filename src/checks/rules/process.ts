/** Group G: how a value came about: its source and filler when it is reported, a closed period, a provisional figure. */
import { defineRule, type CheckContext, type Rule } from '../rule';

const process = { group: 'G', scope: 'row' } as const;
const everywhere = () => true;

function isFilled({ reading }: Pick<CheckContext, 'reading'>): boolean {
  return reading.shape === 'number' || reading.shape === 'parts';
}

const unsourced = defineRule({
  ...process,
  id: 'V55',
  missing: 'never',
  needs: [],
  when: everywhere,
  find: (context) => {
    const { reporting, source, filler } = context.process;
    if (!isFilled(context) || !reporting.includes(context.cell.year)) return null;
    if (source.trim() === '') return { variant: 'noSource' };
    return filler?.trim() === '' ? { variant: 'noFiller' } : null;
  },
});

const lockedChange = defineRule({
  ...process,
  id: 'V57',
  missing: 'never',
  needs: [],
  when: everywhere,
  find: ({ cell, process: { locked } }) => {
    const before = locked.find(({ indicatorId, year }) => indicatorId === cell.indicatorId && year === cell.year);
    if (!before || before.value === cell.value || before.reason.trim() !== '') return null;
    return { variant: 'changed', details: { before: before.value, y: cell.year } };
  },
});

/** Years after its own within which a provisional figure is to be replaced by the final one. */
const deadline = 1;

const overdue = defineRule({
  ...process,
  id: 'V58',
  missing: 'skipAny',
  needs: ['cutOff'],
  when: everywhere,
  find: (context) => {
    const { provisional, cell, cutOff } = context;
    if (!isFilled(context) || !provisional || cutOff <= cell.year + deadline) return null;
    return { variant: 'overdue', details: { y: cell.year } };
  },
});

export const processRules: readonly Rule[] = [unsourced, lockedChange, overdue];
