/** Conditional formats that Excel offers ready-made: top and bottom, presets, texts. */
import { members } from '../described';
import { numberWithin, oneOf, record } from '../enums';
import { editRule, ruleOf, type RuleOf, type RuleTarget } from './rule-edit';
import { ruleLook } from './rule-look';

const topBottomKinds = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

export const topBottomMembers = members<RuleTarget>({
  type: 'TopBottomConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { kind, rank } = ruleOf(target).rule as RuleOf<'topBottom'>;
        return { rank, type: kind };
      },
      set: (target, value) => {
        const { rank, type } = record(value);
        const kind = oneOf(topBottomKinds, type);
        const most = kind.endsWith('Percent') ? 100 : 1000;
        editRule(target, 'topBottom', { kind, rank: numberWithin(rank, 1, most) });
      },
    },
  },
  navigations: { Format: ruleLook },
});

const criteria = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;

export const presetMembers = members<RuleTarget>({
  type: 'PresetCriteriaConditionalFormat',
  properties: {
    Rule: {
      get: (target) => ({ criterion: (ruleOf(target).rule as RuleOf<'preset'>).criterion }),
      set: (target, value) => editRule(target, 'preset', { criterion: oneOf(criteria, record(value)['criterion']) }),
    },
  },
  navigations: { Format: ruleLook },
});

const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

export const textMembers = members<RuleTarget>({
  type: 'TextConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { operator, text } = ruleOf(target).rule as RuleOf<'text'>;
        return { operator, text };
      },
      set: (target, value) => {
        const { operator, text } = record(value);
        editRule(target, 'text', { operator: oneOf(textOperators, operator), text: String(text ?? '') });
      },
    },
  },
  navigations: { Format: ruleLook },
});
