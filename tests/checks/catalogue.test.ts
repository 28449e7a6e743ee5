import { describe, expect, test } from '@jest/globals';
import { planRules } from '../../src/checks/plan/plan-rules';
import { ruleLevels } from '../../src/checks/rule-levels';
import { findingMessage } from '../../src/words/check-words';
import type { Example } from './example';
import { furtherExamples } from './further-examples';
import { brief, findingsOf } from './sheet';
import { tableExamples } from './table-examples';

const title = '$rule ($level) finds $wrong in indicator $no and is settled by $right';

function tryOut({ rule, level, no, year = 2021, also = [], ...example }: Example): void {
  const { wrong, right, around = {}, settled = around } = example;
  const found = findingsOf(no, wrong, around);
  const finding = found.find((one) => one.rule === rule);
  expect(brief(found).filter((line) => line.startsWith(rule))).toEqual([
    `${rule} ${year === 0 ? null : year} ${level}`,
  ]);
  expect(found.map((one) => one.rule).sort()).toEqual([rule, ...also].sort());
  expect(brief(findingsOf(no, right, settled))).toEqual([]);
  if ('understood' in example) expect(finding?.understood).toBe(example.understood);
  expect(finding?.fix?.after).toBe(example.after);
  for (const language of ['zh-CN', 'en-US'] as const) {
    if (finding) expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|null|NaN|Infinity|（）/);
  }
}

/** Rules about the plan itself are tried in check-plan.test.ts, that about explanations in explanations.test.ts. */
const elsewhere = new Set([...planRules.map(({ id }): string => id), 'V56']);

describe('the catalogue of checks', () => {
  test.each(tableExamples)(`in its own example: ${title}`, tryOut);
  test.each(furtherExamples)(title, tryOut);

  test('has an example in its table for every rule', () => {
    const ofRows = Object.keys(ruleLevels).filter((id) => !elsewhere.has(id));
    expect([...new Set(tableExamples.map(({ rule }) => rule))]).toEqual(ofRows);
  });
});
