/** Group G: how a value came about: its source and filler when it is reported, a closed period, a provisional figure. */
import { lockedKey } from '../locked-values';
import { defineRule, type CheckContext, type Rule } from '../rule';

const process = { group: 'G', scope: 'row' } as const;
const everywhere = () => true;

function isFilled({ reading }: Pick<CheckContext, 'reading'>): boolean {
  return reading.shape === 'number' || reading.shape === 'parts';
}

function said(text: string | null | undefined): string {
  return (text ?? '').trim();
}

const unsourced = defineRule({
  ...process,
  id: 'V55',
  missing: 'never',
  needs: [],
  when: everywhere,
  find: (context) => {
    const { cell, process } = context;
    if (!isFilled(context) || !process.reporting.includes(cell.year)) return null;
    if (said(cell.source) === '' && said(process.source) === '') return { variant: 'noSource' };
    return said(cell.filler) === '' && said(process.filler) === '' && process.filler !== null
      ? { variant: 'noFiller' }
      : null;
  },
});

const lockedChange = defineRule({
  ...process,
  id: 'V57',
  missing: 'never',
  needs: [],
  when: everywhere,
  find: ({ cell, process: { locked } }) => {
    const before = locked.size === 0 ? undefined : locked.get(lockedKey(cell));
    // A number that has become the same text is V09's.
    if (!before || String(before.value) === String(cell.value) || before.reason.trim() !== '') return null;
    const details = { before: String(before.value), y: cell.year };
    return cell.period === undefined
      ? { variant: 'changed', details }
      : { variant: 'partChanged', details: { ...details, q: cell.period } };
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
