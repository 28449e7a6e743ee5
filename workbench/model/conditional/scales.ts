/** Colour scales and icon sets: kept in Excel's own terms. */
import { hexColor } from '../colors';
import { members, type Property } from '../described';
import { oneOf, record } from '../enums';
import { failure } from '../errors';
import type { WireValue } from '../host-object';
import { edit, ruleOf, type RuleOf, type RuleTarget } from './rule-edit';

type Data = Readonly<Record<string, unknown>>;

function dataOf(target: RuleTarget): Data {
  return (ruleOf(target).rule as RuleOf<'other'>).data;
}

function setData(target: RuleTarget, change: Data): void {
  edit(target, (each) => {
    if (each.rule.type === 'other') each.rule = { ...each.rule, data: { ...each.rule.data, ...change } };
  });
}

const colorTypes = ['Invalid', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function colorPoint(value: WireValue): Data {
  const { formula, type, color } = record(value);
  const kind = oneOf(colorTypes, type);
  const isExtreme = kind === 'LowestValue' || kind === 'HighestValue';
  const text = formula === undefined || formula === null ? null : String(formula);
  if (!isExtreme && text === null) throw failure('InvalidArgument', `a point of type ${kind} without a formula`);
  return { formula: isExtreme ? null : text, type: kind, color: hexColor(color) };
}

export const colorScaleMembers = members<RuleTarget>({
  type: 'ColorScaleConditionalFormat',
  properties: {
    Criteria: {
      get: (target) => dataOf(target)['criteria'],
      set: (target, value) => {
        const { minimum, midpoint, maximum } = record(value);
        const middle = midpoint === undefined || midpoint === null ? {} : { midpoint: colorPoint(midpoint) };
        setData(target, { criteria: { minimum: colorPoint(minimum), ...middle, maximum: colorPoint(maximum) } });
      },
    },
    ThreeColorScale: { get: (target) => record(dataOf(target)['criteria'])['midpoint'] !== undefined },
  },
});

export const iconSets = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
] as const;
const sizes = { Three: 3, Four: 4, Five: 5 } as const;

function sizeOf(style: string): number {
  return Object.entries(sizes).find(([word]) => style.startsWith(word))?.[1] ?? 0;
}

const iconTypes = ['Invalid', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function threshold(value: WireValue): Data {
  const given = record(value);
  if (Object.keys(given).length === 0) return {};
  return {
    type: oneOf(iconTypes, given['type']),
    formula: String(given['formula'] ?? ''),
    operator: oneOf(['GreaterThan', 'GreaterThanOrEqual'], given['operator']),
    ...(given['customIcon'] ? { customIcon: given['customIcon'] } : {}),
  };
}

/** The shares at which the icons change until an add-in says otherwise. */
function evenly(style: string): readonly Data[] {
  const size = sizeOf(style);
  return Array.from({ length: size }, (_, index) => ({
    type: 'Percent',
    formula: `=${Math.round((100 / size) * index)}`,
    operator: 'GreaterThanOrEqual',
  }));
}

function flag(key: string): Property<RuleTarget> {
  return {
    get: (target) => dataOf(target)[key] ?? false,
    set: (target, value) => setData(target, { [key]: Boolean(value) }),
  };
}

const styleOf = (target: RuleTarget) => String(dataOf(target)['style']);

export const iconSetMembers = members<RuleTarget>({
  type: 'IconSetConditionalFormat',
  properties: {
    Style: {
      get: styleOf,
      set: (target, value) => setData(target, { style: oneOf(iconSets, value), criteria: undefined }),
    },
    Criteria: {
      get: (target) => dataOf(target)['criteria'] ?? evenly(styleOf(target)),
      set: (target, value) => {
        const given = Array.isArray(value) ? value : [];
        if (given.length !== sizeOf(styleOf(target))) throw failure('InvalidArgument', 'criteria of another number');
        const even = evenly(styleOf(target));
        // The first icon takes all that is left: its criterion says nothing.
        setData(target, { criteria: given.map((each, index) => (index === 0 ? even[0] : threshold(each))) });
      },
    },
    ReverseIconOrder: flag('reverseIconOrder'),
    ShowIconOnly: flag('showIconOnly'),
  },
});
