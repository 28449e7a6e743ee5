/** ConditionalFormat: one rule, with the part that fits its kind; the parts of other kinds are null objects. */
import type { ConditionalRule } from '../../engine/engine';
import { Described, members } from '../described';
import { failure } from '../errors';
import type { HostObject } from '../host-object';
import { rangeAreas } from '../areas-target';
import { rangeAt } from '../range-target';
import { dataBarMembers } from './data-bar';
import { presetMembers, textMembers, topBottomMembers } from './highlight-rules';
import { cellValueMembers, customMembers } from './formula-rules';
import { edit, movePriority, removeRule, ruleOf, type RuleTarget } from './rule-edit';
import { colorScaleMembers, iconSetMembers } from './scales';

export function conditionalFormat({ state, sheet, id }: RuleTarget): HostObject {
  ruleOf({ state, sheet, id });
  return new Described(formatMembers, { state, sheet, id });
}

const names = {
  custom: 'Custom',
  cellValue: 'CellValue',
  dataBar: 'DataBar',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  text: 'ContainsText',
} as const;

function excelType({ rule }: ConditionalRule): string {
  return rule.type === 'other' ? rule.excelType : names[rule.type];
}

type RuleMembers = Parameters<typeof members<RuleTarget>>[0];

/** `CellValue` fails on a rule of another kind, `CellValueOrNullObject` does not. */
function part(name: string, type: string, table: RuleMembers) {
  const ofType = (target: RuleTarget) => (excelType(ruleOf(target)) === type ? new Described(table, target) : null);
  return {
    [name]: (target: RuleTarget) => {
      const found = ofType(target);
      if (!found)
        throw failure('InvalidOperation', `${name} of a conditional format of type ${excelType(ruleOf(target))}`);
      return found;
    },
    [`${name}OrNullObject`]: ofType,
  };
}

const formatMembers = members<RuleTarget>({
  type: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => excelType(ruleOf(target)) },
    Priority: {
      get: (target) => ruleOf(target).priority,
      set: (target, value) => movePriority(target, Number(value)),
    },
    StopIfTrue: {
      // Scales, bars and icons know no stopping.
      get: (target) => (['dataBar', 'other'].includes(ruleOf(target).rule.type) ? null : ruleOf(target).stopIfTrue),
      set: (target, value) => edit(target, (rule) => (rule.stopIfTrue = Boolean(value))),
    },
  },
  navigations: {
    ...part('Custom', 'Custom', customMembers),
    ...part('CellValue', 'CellValue', cellValueMembers),
    ...part('DataBar', 'DataBar', dataBarMembers),
    ...part('ColorScale', 'ColorScale', colorScaleMembers),
    ...part('IconSet', 'IconSet', iconSetMembers),
    ...part('TopBottom', 'TopBottom', topBottomMembers),
    ...part('Preset', 'PresetCriteria', presetMembers),
    ...part('TextComparison', 'ContainsText', textMembers),
  },
  methods: {
    Delete: removeRule,
    GetRange: (target) => {
      const [first, more] = ruleOf(target).ranges;
      if (!first || more) throw failure('ItemNotFound', 'a conditional format on several ranges');
      return rangeAt(target.state, target.sheet, first);
    },
    GetRangeOrNullObject: (target) => {
      const [first, more] = ruleOf(target).ranges;
      return first && !more ? rangeAt(target.state, target.sheet, first) : null;
    },
    GetRanges: (target) => rangeAreas(target.state, target.sheet, ruleOf(target).ranges),
  },
});
