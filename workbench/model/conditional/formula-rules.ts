/** Conditional formats by a formula of one's own, and by comparing the cell's value. */
import type { Rect } from '../../engine/engine';
import { Described, members, type Property } from '../described';
import { oneOf, record } from '../enums';
import { failure } from '../errors';
import type { WireValue } from '../host-object';
import { fromR1C1, toR1C1 } from '../r1c1';
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

/** Relative to the first cell of the format. */
const formulaR1C1: Property<RuleTarget> = {
  get: (target) => {
    const { row, column } = firstCell(target);
    return toR1C1(formula.get(target), row, column);
  },
  set: (target, value) => {
    const { row, column } = firstCell(target);
    formula.set(target, fromR1C1(checkedFormula(value), row, column));
  },
};

function firstCell(target: RuleTarget): Pick<Rect, 'row' | 'column'> {
  return ruleOf(target).ranges[0] ?? { row: 0, column: 0 };
}

const formulaMembers = members<RuleTarget>({
  type: 'ConditionalFormatRule',
  properties: { Formula: formula, FormulaLocal: formula, FormulaR1C1: formulaR1C1 },
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
