/** Conditional formats by a formula of one's own, and by comparing the cell's value. */
import { Described, members } from '../described';
import { oneOf, record } from '../enums';
import { failure } from '../errors';
import type { WireValue } from '../host-object';
import { editRule, ruleOf, type RuleOf, type RuleTarget } from './rule-edit';
import { ruleLook } from './rule-look';

/** Excel's dialog takes 255 characters, and a formula begins with an equals sign. */
function checkedFormula(value: WireValue): string {
  const formula = String(value ?? '');
  if (formula.length > 255 || formula === '') throw failure('InvalidArgument', 'formula of a conditional format');
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const formula = {
  get: (target: RuleTarget) => (ruleOf(target).rule as RuleOf<'custom'>).formula,
  set: (target: RuleTarget, value: WireValue) => editRule(target, 'custom', { formula: checkedFormula(value) }),
};

const formulaMembers = members<RuleTarget>({
  type: 'ConditionalFormatRule',
  properties: { Formula: formula, FormulaLocal: formula },
});

export const customMembers = members<RuleTarget>({
  type: 'CustomConditionalFormat',
  navigations: { Rule: (target) => new Described(formulaMembers, target), Format: ruleLook },
});

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

export const cellValueMembers = members<RuleTarget>({
  type: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { formula1, formula2, operator } = ruleOf(target).rule as RuleOf<'cellValue'>;
        return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
      },
      set: (target, value) => {
        const given = record(value);
        const operator = oneOf(operators, given['operator']);
        const needsTwo = operator === 'Between' || operator === 'NotBetween';
        const bound = (key: 'formula1' | 'formula2') => {
          const text = given[key];
          if (text === undefined || text === null) throw failure('InvalidArgument', key);
          return String(text);
        };
        editRule(target, 'cellValue', {
          operator,
          formula1: bound('formula1'),
          ...(needsTwo ? { formula2: bound('formula2') } : {}),
        });
      },
    },
  },
  navigations: { Format: ruleLook },
});
