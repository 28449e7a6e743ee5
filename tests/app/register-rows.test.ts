/** What a finding's row of the register says of the words beside it. */
import { describe, expect, it } from '@jest/globals';
import { registerFindings } from '../../src/app/register-findings';
import { registerRowSteps } from '../../src/app/register-rows';
import type { Finding, Level } from '../../src/checks/finding';
import { finished } from '../../src/plan/steps';
import { registerColumns, type RegisterRow } from '../../src/template/register-layout';
import { haining } from '../taskpane/sample-view';

const blank = Object.fromEntries(registerColumns.map((key) => [key, ''])) as RegisterRow;
const findingOf = (level: Level): Finding => ({
  ...{ rule: 'V02', variant: 'words', level, indicatorId: 'pension-insured', year: 2021, address: null },
  ...{ value: '约60万', understood: null, details: { x: '约60万' }, fix: null },
});

/** The state in the sheet, and in the pane, of a finding beside which these words stand. */
function statesOf(level: Level, explanation: string): readonly unknown[] {
  const standing = [{ ...blank, id: 'V02|pension-insured|2021', value: '约60万', explanation }];
  const rows = finished(registerRowSteps([findingOf(level)], { plan: haining, language: 'zh-CN', standing }));
  return [...rows, ...finished(registerFindings(rows))].map(({ state }) => state);
}

describe('beside a finding', () => {
  it.each([
    ['hard', '季节性用工回落所致', ['待处理', 'open']],
    ['soft', '季节性用工回落所致', ['已说明', 'explained']],
    ['soft', '经核实无误', ['待处理', 'open']],
    ['soft', '', ['待处理', 'open']],
  ] as const)('that is %s, “%s” leaves it %j', (level, explanation, states) => {
    expect(statesOf(level, explanation)).toEqual(states);
  });
});
