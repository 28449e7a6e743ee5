/**
 * Texts longer than any cell, made so that a careless pattern would try every way of reading them: it would not come back for
 * hours, where all together take a moment.
 */
import { describe, expect, test } from '@jest/globals';
import { isUnfinishedValue } from '../../src/app/computed-form';
import { findingOfId } from '../../src/app/finding-id';
import { hasExternalLink } from '../../src/checks/external-link';
import { factsOf } from '../../src/checks/indicator-facts';
import { factsOfFormat } from '../../src/checks/number-formats';
import { readCell } from '../../src/checks/reading';
import { yearsExplained, yearsNamed } from '../../src/checks/row-years';
import { isOnlyProvisional } from '../../src/checks/typed-text';
import { parseStateXml } from '../../src/excel/saved-state';
import { parseActual } from '../../src/notation/parse-actual';
import { parseNotation } from '../../src/notation/parse-notation';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { callsPlan } from '../../src/template/plan-calls';
import { needsTextFormat } from '../../src/template/text-cells';

/** Ten times what a cell of Excel holds, so that a search from every place of the text is as bad as one that never ends. */
const length = 327_670;
const parts = [
  '1',
  '1,',
  '1.',
  '1:',
  '1-',
  '1%',
  ' ',
  '(',
  '〔1',
  '年均',
  'Σ',
  '≥',
  '1万',
  '预计',
  '2021',
  '"',
  "''",
  'A1,',
  '&',
  '<plan>',
  '①',
  '１',
];
const ends = ['', '!'];
const texts = parts.flatMap((part) =>
  ends.map((end) => part.repeat(Math.floor((length - end.length) / part.length)) + end),
);

const plan = builtInPlan('haining-14fyp') as Plan;
const facts = plan.indicators.map((indicator) => factsOf(indicator, plan));

function readAsEntry(text: string): unknown {
  const cell = {
    indicatorId: 'x',
    year: 2021,
    address: "'指标进度'!K7",
    text,
    numberFormat: text,
    formula: `=${text}`,
  };
  return [4, 14, 17].map((i) => {
    const fact = facts[i];
    return fact && readCell({ ...cell, value: text }, fact);
  });
}

describe('a text without end', () => {
  test.each<[string, (text: string) => unknown]>([
    ['as an entry', readAsEntry],
    ['as a base or an actual', parseActual],
    ['as a target', parseNotation],
    [
      'as a reason or a flag',
      (text) => [yearsNamed(text, [2021]), yearsExplained(text, [2021]), isOnlyProvisional(text)],
    ],
    ['as a formula', (text) => [callsPlan(`=${text}`), hasExternalLink(`=${text}`)]],
    ['as a number format', factsOfFormat],
    ['as words of a plan', needsTextFormat],
    ['as a result', isUnfinishedValue],
    ["as a finding's id", findingOfId],
    ['as the saved state', (text) => parseStateXml(`<schema>1</schema><plan>${text}</plan>`)],
  ])('is read at once: %s', (_what, read) => {
    expect(texts.map((text) => read(text))).toHaveLength(parts.length * ends.length);
  });
});

test('digits, signs and spaces are still what Excel would read as a number', () => {
  expect(['1,000', '7:36:57', '（1）', ' 12 ', '100 %', '12个'].map(needsTextFormat)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});
