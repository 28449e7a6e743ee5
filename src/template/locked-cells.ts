/**
 * The ground of entry cells whose period is locked. The rule looks the period up in the record of locked periods, so that it
 * goes when that says 已解锁, and says nothing where there is no record: a name in a text is looked for when it is needed.
 */
import { lockStates } from '../words/lock-states';
import { quoted } from './a1';
import { keyedRows, type KeyedLayout } from './keyed-layout';
import { lockRowId } from './locks';
import { lockedColors } from './palette';
import type { ConditionalSpec } from './sheet-spec';

export function lockedConditional<Key extends string>(
  layout: KeyedLayout<{ readonly key: Key | 'key' }, { readonly id: string }>,
  entryKeys: readonly Key[],
): ConditionalSpec {
  const ranges = layout.ranges(entryKeys);
  const first = ranges[0]?.match(/^[A-Z]+/)?.[0] ?? '';
  const record = 'INDIRECT("PLAN_Locks")';
  const row = `MATCH(${quoted(lockRowId('state'))},INDEX(${record},0,1),0)`;
  const state = `HLOOKUP(${first}$${keyedRows.key + 1},${record},${row},FALSE)`;
  const locked = Object.values(lockStates).map((words) => `${state}=${quoted(words.locked)}`);
  return {
    type: 'custom',
    ranges,
    formula: `=IFERROR(OR(${locked.join()}),FALSE)`,
    fill: lockedColors.fill,
    fontColor: lockedColors.font,
  };
}
