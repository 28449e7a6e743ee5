/** RangeBorderCollection and RangeBorder: Excel's line styles and weights over one kind of line. */
import type { BorderLine, BorderStyle } from '../engine/engine';
import { hexColor } from './colors';
import { Described, members } from './described';
import { oneOf } from './enums';
import type { HostObject, WireValue } from './host-object';

export const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof edges)[number];

export const noLine: BorderStyle = { style: 'None', color: '#000000' };

/** Something that has lines around and in it. */
export interface Lines {
  /** null where places differ. */
  readonly line: (edge: Edge) => BorderStyle | null;
  /** One place's line, which stands for all when they differ. */
  readonly sample: (edge: Edge) => BorderStyle;
  readonly setLine: (edge: Edge, line: BorderStyle | null) => void;
}

interface Border {
  readonly lines: Lines;
  readonly edge: Edge;
}

export function bordersObject(lines: Lines): HostObject {
  return new Described(bordersMembers, lines);
}

const bordersMembers = members<Lines>({
  type: 'RangeBorderCollection',
  properties: { Count: { get: () => edges.length }, TintAndShade: { get: () => 0 } },
  item: (lines, key) => new Described(borderMembers, { lines, edge: oneOf(edges, key) }),
  items: (lines) => edges.map((edge) => new Described(borderMembers, { lines, edge })),
});

const styleNames = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weightNames = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof styleNames)[number];
type Weight = (typeof weightNames)[number];

/** Which of the grid's lines a style and a weight make together. */
const combined: Readonly<Record<Exclude<LineStyle, 'None'>, Readonly<Record<Weight, BorderLine>>>> = {
  Continuous: { Hairline: 'Hair', Thin: 'Thin', Medium: 'Medium', Thick: 'Thick' },
  Dash: { Hairline: 'Dash', Thin: 'Dash', Medium: 'MediumDash', Thick: 'MediumDash' },
  DashDot: { Hairline: 'DashDot', Thin: 'DashDot', Medium: 'MediumDashDot', Thick: 'MediumDashDot' },
  DashDotDot: { Hairline: 'DashDotDot', Thin: 'DashDotDot', Medium: 'MediumDashDotDot', Thick: 'MediumDashDotDot' },
  Dot: { Hairline: 'Dot', Thin: 'Dot', Medium: 'Dot', Thick: 'Dot' },
  Double: { Hairline: 'Double', Thin: 'Double', Medium: 'Double', Thick: 'Double' },
  SlantDashDot: { Hairline: 'SlantDashDot', Thin: 'SlantDashDot', Medium: 'SlantDashDot', Thick: 'SlantDashDot' },
};

function split(line: BorderLine): { readonly style: LineStyle; readonly weight: Weight } {
  if (line === 'None') return { style: 'None', weight: 'Thin' };
  if (line === 'Double') return { style: 'Double', weight: 'Thick' };
  if (line === 'SlantDashDot') return { style: 'SlantDashDot', weight: 'Medium' };
  for (const [style, weights] of Object.entries(combined) as [LineStyle, Readonly<Record<Weight, BorderLine>>][]) {
    const weight = weightNames.find((each) => weights[each] === line && (each !== 'Hairline' || line === 'Hair'));
    if (weight) return { style, weight };
  }
  return { style: 'Continuous', weight: 'Thin' };
}

function part(read: (line: BorderStyle) => WireValue) {
  return ({ lines, edge }: Border): WireValue => {
    const line = lines.line(edge);
    return line && read(line);
  };
}

const borderMembers = members<Border>({
  type: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Color: {
      get: part(({ color }) => color),
      set: ({ lines, edge }, value) => {
        const { style } = lines.sample(edge);
        lines.setLine(edge, { style: style === 'None' ? 'Thin' : style, color: hexColor(value) });
      },
    },
    Style: {
      get: part(({ style }) => split(style).style),
      set: ({ lines, edge }, value) => {
        const wanted = oneOf(styleNames, value);
        const { style, color } = lines.sample(edge);
        const line = wanted === 'None' ? null : { style: combined[wanted][split(style).weight], color };
        lines.setLine(edge, line);
      },
    },
    Weight: {
      get: part(({ style }) => split(style).weight),
      set: ({ lines, edge }, value) => {
        const { style, color } = lines.sample(edge);
        const kind = split(style).style;
        const weight = oneOf(weightNames, value);
        lines.setLine(edge, { style: combined[kind === 'None' ? 'Continuous' : kind][weight], color });
      },
    },
    TintAndShade: { get: () => 0 },
  },
});
