/** ConditionalRangeFormat: the look that a rule gives, with fill, font and borders. */
import type { BorderStyle, CellStyle, ConditionalRule } from '../../engine/engine';
import { hexColor, hexColorOrNone } from '../colors';
import { Described, members, type Property } from '../described';
import { oneOf } from '../enums';
import type { HostObject, WireValue } from '../host-object';
import { edit, ruleOf, type RuleTarget } from './rule-edit';

type Styled = Extract<ConditionalRule['rule'], { style: CellStyle }>;

export function ruleLook(target: RuleTarget): HostObject {
  return new Described(lookMembers, target);
}

function styleOf(target: RuleTarget): CellStyle {
  return (ruleOf(target).rule as Styled).style;
}

function setStyle(target: RuleTarget, change: CellStyle, removed: readonly (keyof CellStyle)[] = []): void {
  edit(target, (each) => {
    const rule = each.rule as Styled;
    const kept = Object.entries(rule.style).filter(([key]) => !(removed as readonly string[]).includes(key));
    each.rule = { ...rule, style: { ...Object.fromEntries(kept), ...change } };
  });
}

/** What a rule does not set is null. */
function look<Key extends keyof CellStyle>(
  key: Key,
  read: (value: WireValue) => WireValue = (value) => value,
): Property<RuleTarget> {
  return {
    get: (target) => styleOf(target)[key] ?? null,
    set: (target, value) => setStyle(target, { [key]: read(value) }),
  };
}

const fillMembers = members<RuleTarget>({
  type: 'ConditionalRangeFill',
  properties: { Color: { ...look('fill', hexColorOrNone), get: (target) => styleOf(target).fill ?? '' } },
  methods: { Clear: (target) => setStyle(target, {}, ['fill']) },
});

const fontMembers = members<RuleTarget>({
  type: 'ConditionalRangeFont',
  properties: {
    Color: { ...look('fontColor', hexColor), get: (target) => styleOf(target).fontColor ?? '' },
    Bold: look('bold', Boolean),
    Italic: look('italic', Boolean),
    Strikethrough: look('strikethrough', Boolean),
    Underline: look('underline', (value) => oneOf(['None', 'Single', 'Double'], value)),
  },
  methods: {
    Clear: (target) => setStyle(target, {}, ['fontColor', 'bold', 'italic', 'strikethrough', 'underline']),
  },
});

const edges = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
} as const;
type Edge = keyof typeof edges;
const edgeNames = Object.keys(edges) as Edge[];

/** Conditional formats know thin lines only, of these kinds. */
const lines = {
  Continuous: 'Thin',
  Dash: 'Dash',
  DashDot: 'DashDot',
  DashDotDot: 'DashDotDot',
  Dot: 'Dot',
} as const;

interface BorderTarget extends RuleTarget {
  readonly edge: Edge;
}

function lineOf(target: BorderTarget): BorderStyle | null {
  return styleOf(target)[edges[target.edge]] ?? null;
}

function setLine(target: BorderTarget, line: BorderStyle): void {
  setStyle(target, { [edges[target.edge]]: line });
}

const borderMembers = members<BorderTarget>({
  type: 'ConditionalRangeBorder',
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Color: {
      get: (target) => lineOf(target)?.color ?? '',
      set: (target, value) => setLine(target, { style: lineOf(target)?.style ?? 'Thin', color: hexColor(value) }),
    },
    Style: {
      get: (target) => {
        const held = lineOf(target)?.style ?? 'None';
        return Object.entries(lines).find(([, line]) => line === held)?.[0] ?? 'None';
      },
      set: (target, value) => {
        const style = oneOf(['None', ...(Object.keys(lines) as (keyof typeof lines)[])], value);
        const color = lineOf(target)?.color ?? '#000000';
        setLine(target, { style: style === 'None' ? 'None' : lines[style], color });
      },
    },
  },
});

const border = (edge: Edge) => (target: RuleTarget) => new Described(borderMembers, { ...target, edge });

const bordersMembers = members<RuleTarget>({
  type: 'ConditionalRangeBorderCollection',
  properties: { Count: { get: () => edgeNames.length } },
  navigations: {
    Top: border('EdgeTop'),
    Bottom: border('EdgeBottom'),
    Left: border('EdgeLeft'),
    Right: border('EdgeRight'),
  },
  item: (target, key) => border(oneOf(edgeNames, key))(target),
  items: (target) => edgeNames.map((edge) => border(edge)(target)),
});

const lookMembers = members<RuleTarget>({
  type: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: { ...look('numberFormat', String), get: (target) => styleOf(target).numberFormat ?? '' },
  },
  navigations: {
    Fill: (target) => new Described(fillMembers, target),
    Font: (target) => new Described(fontMembers, target),
    Borders: (target) => new Described(bordersMembers, target),
  },
});
