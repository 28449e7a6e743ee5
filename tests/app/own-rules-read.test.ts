import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingId } from '../../src/app/finding-id';
import { withOwnRules } from '../../src/app/own-rules';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { ruleColumns } from '../../src/template/own-rules-layout';
import type { CellContent } from '../../src/template/sheet-spec';
import { languages } from '../../src/words/language';
import { ownRuleWords } from '../../src/words/own-rule-words';
import { anyText } from '../arbitrary-text';

const plan = builtInPlan('haining-14fyp') as Plan;
const row = (text: (key: (typeof ruleColumns)[number]) => string) => ruleColumns.map(text);
const blank = row(() => '');

const sheetOf = (rows: readonly (readonly CellContent[])[]) => ({
  name: '自定义规则',
  isProtected: false,
  block: { row: 2, column: 0, values: [[...ruleColumns], blank, ...rows] },
});
const typed = (cells: Partial<Record<(typeof ruleColumns)[number], string>>) => row((key) => cells[key] ?? '');

test.each([
  ['a row without a number that says other things wrong', [{ indicator: '？', kind: '？' }]],
  ['a number of another shape', [{ id: '=U01', indicator: '#REF!', kind: '范围' }]],
  [
    'two rules of one number, wrong in the same place',
    [
      { id: 'U01', indicator: '？', kind: '范围', low: '1' },
      { id: 'Ｕ０１', indicator: '？', kind: '范围', low: '1' },
    ],
  ],
  ['three of one number', ['1', '2', '3'].map((low) => ({ id: 'U7', indicator: '？', kind: '范围', low }))],
])('each thing said of %s has a key of its own', (_, rules) => {
  const { findings } = withOwnRules(plan, sheetOf(rules.map(typed)));
  expect(findings.length).toBeGreaterThan(1);
  expect(new Set(findings.map(findingId)).size).toBe(findings.length);
});

test('whatever is typed into the sheet, each thing said of it has a key of its own', () => {
  const cell = fc.oneof(
    anyText({ maxLength: 12 }),
    fc.constantFrom('U01', 'ｕ０１', '范围', '等于', '5', '６', '=1', '#REF!', '＞１', '１．５', '\u3000', '否', '是'),
  );
  const line = fc.array(cell, { minLength: ruleColumns.length, maxLength: ruleColumns.length });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { findings } = withOwnRules(plan, sheetOf(lines));
      expect(new Set(findings.map(findingId)).size).toBe(findings.length);
    }),
    { numRuns: 500 },
  );
});

test.each(languages)('headers below a row that the office has put in are no rule (%s)', (language) => {
  const headers = row((key) => ownRuleWords[language].headers[key]);
  const values = [[...ruleColumns], blank, headers, blank];
  const sheet = { name: '自定义规则', isProtected: false, block: { row: 2, column: 0, values } };
  expect(withOwnRules(plan, sheet).findings).toEqual([]);
});
