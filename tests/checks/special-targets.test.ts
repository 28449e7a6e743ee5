import { describe, expect, test } from '@jest/globals';
import { checkSpecialTargets } from '../../src/checks/check-special-targets';
import type { EntryRow } from '../../src/checks/entry';
import { builtInPlan } from '../../src/plan/built-in';
import { planYears, type Plan } from '../../src/plan/plan';

const plan = builtInPlan('haining-14fyp') as Plan;
const years = planYears(plan);

function rowOf(indicatorId: string, values: readonly (string | number)[]): EntryRow {
  const cells = years.map((year, i) => {
    const value = values[i] ?? '';
    const text = String(value);
    return { indicatorId, year, address: `'专项目标'!${year}`, value, text, numberFormat: 'General', formula: null };
  });
  return { indicatorId, cells, missingReason: '', provisional: '', source: '', note: '' };
}

function rulesFor(id: string, values: readonly (string | number)[]): readonly string[] {
  const found = checkSpecialTargets({ plan, rows: [rowOf(id, values)], cutOff: null });
  return found.map(({ rule, year }) => `${rule} ${year}`);
}

describe('what is asked about special targets', () => {
  test.each<[string, readonly (string | number)[], readonly string[]]>([
    ['startup-grants', [120, 131, 142], []],
    ['startup-grants', ['120人'], ['V04 2021']],
    ['startup-grants', ['约120'], ['V02 2021']],
    ['startup-grants', [90], []],
    ['coordinators-trained', [150.5], ['V17 2021']],
    ['talent-flats', [2000, '', 2100], ['V21 2022']],
    ['skilled-brought-in', [20000], ['V15 2021']],
    ['no-jobless-families', [1, 1, 1], []],
    ['no-jobless-families', [0, 1, 1], []],
    ['no-jobless-families', [0.5], ['V17 2021']],
    ['no-jobless-families', [1, 0], []],
    ['no-jobless-families', [-1], ['V12 2021', 'V17 2021']],
    ['harmony-campaign', [1, 1, 0, 1], []],
    ['harmony-campaign', [3], ['V17 2021']],
    ['legal-coverage', ['已覆盖'], ['V02 2021']],
    ['graduates', ['2万'], []],
  ])('%s %j: %j', (id, values, rules) => {
    expect(rulesFor(id, values)).toEqual(rules);
  });
});
