import { expect, test } from '@jest/globals';
import { withOwnRules } from '../../src/app/own-rules';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { ruleColumns } from '../../src/template/own-rules-layout';
import { languages } from '../../src/words/language';
import { ownRuleWords } from '../../src/words/own-rule-words';

const plan = builtInPlan('haining-14fyp') as Plan;
const row = (text: (key: (typeof ruleColumns)[number]) => string) => ruleColumns.map(text);
const blank = row(() => '');

test.each(languages)('headers below a row that the office has put in are no rule (%s)', (language) => {
  const headers = row((key) => ownRuleWords[language].headers[key]);
  const values = [[...ruleColumns], blank, headers, blank];
  const sheet = { name: '自定义规则', isProtected: false, block: { row: 2, column: 0, values } };
  expect(withOwnRules(plan, sheet).findings).toEqual([]);
});
