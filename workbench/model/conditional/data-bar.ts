/** DataBarConditionalFormat: a bar as long as the value, with its ends, colours and the side of negative values. */
import type { BarBound, DataBarLook } from '../../engine/engine';
import { hexColor, hexColorOrNone } from '../colors';
import { Described, members, type Property } from '../described';
import { oneOf, record } from '../enums';
import type { WireValue } from '../host-object';
import { editRule, ruleOf, type RuleOf, type RuleTarget } from './rule-edit';

type Bar = RuleOf<'dataBar'>;

function barOf(target: RuleTarget): Bar {
  return ruleOf(target).rule as Bar;
}

function setLook(target: RuleTarget, change: DataBarLook): void {
  editRule(target, 'dataBar', { look: { ...barOf(target).look, ...change } });
}

const boundTypes = {
  Automatic: null,
  LowestValue: 'lowest',
  HighestValue: 'highest',
  Number: 'number',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const satisfies Readonly<Record<string, BarBound['type'] | null>>;
const boundNames = Object.keys(boundTypes) as (keyof typeof boundTypes)[];

function bound(end: 'min' | 'max'): Property<RuleTarget> {
  const extreme = end === 'min' ? 'lowest' : 'highest';
  const exact = end === 'min' ? 'exactMin' : 'exactMax';
  return {
    get: (target) => {
      const { type, value } = barOf(target)[end];
      const named = boundNames.find((name) => boundTypes[name] === type);
      // A bar that was never told where to end ends by itself.
      const name = type === extreme && value === undefined && !barOf(target).look?.[exact] ? 'Automatic' : named;
      return { type: name ?? 'Automatic', formula: value === undefined ? null : String(value) };
    },
    set: (target, given) => {
      const { type, formula } = record(given);
      const name = oneOf(boundNames, type);
      const kind = boundTypes[name] ?? extreme;
      const isNumber = kind === 'number' || kind === 'percent' || kind === 'percentile';
      const value =
        formula === undefined || formula === null
          ? {}
          : { value: isNumber ? Number(String(formula).replace(/^=/, '')) : String(formula) };
      editRule(target, 'dataBar', { [end]: { type: kind, ...value } });
      setLook(target, { [exact]: name !== 'Automatic' });
    },
  };
}

function lookOf<Key extends keyof DataBarLook>(
  key: Key,
  fallback: WireValue,
  read: (value: WireValue) => WireValue,
): Property<RuleTarget> {
  return {
    get: (target) => barOf(target).look?.[key] ?? fallback,
    set: (target, value) => setLook(target, { [key]: read(value) }),
  };
}

const positiveMembers = members<RuleTarget>({
  type: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: {
      get: (target) => barOf(target).color,
      set: (target, value) => editRule(target, 'dataBar', { color: hexColor(value) }),
    },
    GradientFill: {
      get: (target) => barOf(target).gradient,
      set: (target, value) => editRule(target, 'dataBar', { gradient: Boolean(value) }),
    },
    BorderColor: lookOf('borderColor', '', hexColorOrNone),
  },
});

const negativeMembers = members<RuleTarget>({
  type: 'ConditionalDataBarNegativeFormat',
  properties: {
    FillColor: lookOf('negativeColor', '#FF0000', hexColor),
    BorderColor: lookOf('negativeBorderColor', '', hexColorOrNone),
    MatchPositiveFillColor: lookOf('negativeLikePositive', false, Boolean),
    MatchPositiveBorderColor: lookOf('negativeBorderLikePositive', true, Boolean),
  },
});

export const dataBarMembers = members<RuleTarget>({
  type: 'DataBarConditionalFormat',
  properties: {
    LowerBoundRule: bound('min'),
    UpperBoundRule: bound('max'),
    ShowDataBarOnly: lookOf('barOnly', false, Boolean),
    BarDirection: lookOf('direction', 'Context', (value) => oneOf(['Context', 'LeftToRight', 'RightToLeft'], value)),
    AxisFormat: lookOf('axis', 'Automatic', (value) => oneOf(['Automatic', 'None', 'CellMidPoint'], value)),
    AxisColor: lookOf('axisColor', '#000000', hexColorOrNone),
  },
  navigations: {
    PositiveFormat: (target) => new Described(positiveMembers, target),
    NegativeFormat: (target) => new Described(negativeMembers, target),
  },
});
