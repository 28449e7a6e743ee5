/** RangeFormat and its parts, on a range or on areas. Differing values are answered as null, as Excel does. */
import type { BorderStyle, CellStyle, Rect } from '../engine/engine';
import { Described, members, type Property } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { boundedForStyle } from './range';
import type { ModelState } from './state';

export interface StyleTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export function rangeFormat(state: ModelState, sheet: string, rects: () => readonly Rect[]): HostObject {
  return new Described(formatMembers, { state, sheet, rects });
}

function set(target: StyleTarget, style: CellStyle): void {
  const { state, sheet } = target;
  state.checkUnprotected(sheet);
  for (const rect of target.rects()) state.engine.setStyle(sheet, boundedForStyle({ state, sheet, rect }), style);
}

/** Cells looked at to tell whether a range is of one look; a larger range is judged by its beginning. */
const sampled = 400;

function get(target: StyleTarget, pick: (style: CellStyle) => WireValue): WireValue {
  const { state, sheet } = target;
  const seen = new Set<WireValue>();
  let cells = 0;
  for (const rect of target.rects().map((each) => boundedForStyle({ state, sheet, rect: each })))
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      for (let column = rect.column; column < rect.column + rect.columns && cells < sampled; column += 1, cells += 1)
        seen.add(pick(state.engine.style(sheet, row, column)));
  return seen.size === 1 ? [...seen][0] : null;
}

function styled<Key extends keyof CellStyle>(
  key: Key,
  fallback: WireValue,
  read: (value: WireValue) => WireValue = (value) => value,
): Property<StyleTarget> {
  return {
    get: (target) => get(target, (style) => style[key] ?? fallback),
    set: (target, value) => set(target, { [key]: read(value) } as CellStyle),
  };
}

const color = (value: WireValue) => (value === '' || value === null ? null : hexColor(String(value)));

const named: Readonly<Record<string, string>> = {
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  black: '#000000',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

function hexColor(value: string): string {
  const known = named[value.toLowerCase()];
  if (known) return known;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw failure('InvalidArgument', `colour ${value}`);
  return `#${value.replace('#', '').toUpperCase()}`;
}

const fillMembers = members<StyleTarget>({
  type: 'RangeFill',
  properties: { Color: styled('fill', '#FFFFFF', color) },
  methods: { Clear: (target) => set(target, { fill: null }) },
});

const fontMembers = members<StyleTarget>({
  type: 'RangeFont',
  properties: {
    Color: styled('fontColor', '#000000', color),
    Name: styled('fontName', ''),
    Size: styled('fontSize', 11),
    Bold: styled('bold', false),
    Italic: styled('italic', false),
    Strikethrough: styled('strikethrough', false),
    Underline: {
      get: (target) => get(target, ({ underline }) => (underline ? 'Single' : 'None')),
      set: (target, value) => set(target, { underline: value !== 'None' }),
    },
  },
});

const protectionMembers = members<StyleTarget>({
  type: 'FormatProtection',
  properties: { Locked: styled('locked', true), FormulaHidden: styled('formulaHidden', false) },
});

function size(axis: 'row' | 'column'): Property<StyleTarget> {
  return {
    get: ({ state, sheet, rects }) => {
      const [rect] = rects();
      if (!rect) return null;
      return axis === 'row' ? state.engine.rowHeight(sheet, rect.row) : state.engine.columnWidth(sheet, rect.column);
    },
    set: ({ state, sheet, rects }, value) => {
      state.checkUnprotected(sheet);
      const points = Number(value);
      if (!(points >= 0 && points <= (axis === 'row' ? 409.5 : 1800)))
        throw failure('InvalidArgument', `size ${String(value)}`);
      for (const rect of rects())
        if (axis === 'row')
          state.engine.setRowHeight(
            sheet,
            rect.row,
            rect.row + boundedForStyle({ state, sheet, rect }).rows - 1,
            points,
          );
        else
          state.engine.setColumnWidth(
            sheet,
            rect.column,
            rect.column + boundedForStyle({ state, sheet, rect }).columns - 1,
            points,
          );
    },
  };
}

const formatMembers = members<StyleTarget>({
  type: 'RangeFormat',
  properties: {
    HorizontalAlignment: styled('horizontal', 'General'),
    VerticalAlignment: styled('vertical', 'Bottom'),
    WrapText: styled('wrap', false),
    IndentLevel: styled('indent', 0),
    TextOrientation: styled('rotation', 0),
    ShrinkToFit: { get: () => false, set: () => undefined },
    ColumnWidth: size('column'),
    RowHeight: size('row'),
  },
  navigations: {
    Fill: (target) => new Described(fillMembers, target),
    Font: (target) => new Described(fontMembers, target),
    Protection: (target) => new Described(protectionMembers, target),
    Borders: (target) => new Described(bordersMembers, target),
  },
  methods: {
    AutofitColumns: ({ state, sheet, rects }) => {
      for (const rect of rects().map((each) => boundedForStyle({ state, sheet, rect: each })))
        state.engine.autofitColumns(sheet, rect.column, rect.column + rect.columns - 1);
    },
    AutofitRows: ({ state, sheet, rects }) => {
      for (const rect of rects().map((each) => boundedForStyle({ state, sheet, rect: each })))
        state.engine.autofitRows(sheet, rect.row, rect.row + rect.rows - 1);
    },
  },
});

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

interface BorderTarget extends StyleTarget {
  readonly edge: Edge;
}

const edges: readonly string[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

const bordersMembers = members<StyleTarget>({
  type: 'RangeBorderCollection',
  properties: { Count: { get: () => edges.length } },
  item: (target, key) => {
    if (!edges.includes(String(key))) throw failure('InvalidArgument', String(key));
    return new Described(borderMembers, { ...target, edge: String(key) as Edge });
  },
  items: (target) => edges.map((edge) => new Described(borderMembers, { ...target, edge: edge as Edge })),
});

/** The strips of cells along an edge, and the side of the cell that the line stands on. */
function strips(rect: Rect, edge: Edge): readonly (readonly [Rect, keyof CellStyle])[] {
  const { row, column, rows, columns } = rect;
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...rect, rows: 1 }, 'borderTop']];
    case 'EdgeBottom':
      return [[{ ...rect, row: row + rows - 1, rows: 1 }, 'borderBottom']];
    case 'EdgeLeft':
      return [[{ ...rect, columns: 1 }, 'borderLeft']];
    case 'EdgeRight':
      return [[{ ...rect, column: column + columns - 1, columns: 1 }, 'borderRight']];
    case 'InsideHorizontal':
      return rows > 1 ? [[{ ...rect, rows: rows - 1 }, 'borderBottom']] : [];
    case 'InsideVertical':
      return columns > 1 ? [[{ ...rect, columns: columns - 1 }, 'borderRight']] : [];
    default:
      return [];
  }
}

function borderOf(target: BorderTarget): BorderStyle | null {
  const [rect] = target.rects();
  const [strip] = rect ? strips(rect, target.edge) : [];
  if (!strip) return null;
  const [cells, side] = strip;
  return (
    (target.state.engine.style(target.sheet, cells.row, cells.column)[side] as BorderStyle | null | undefined) ?? null
  );
}

function setBorder(target: BorderTarget, change: (border: BorderStyle) => BorderStyle | null): void {
  const { state, sheet, edge } = target;
  state.checkUnprotected(sheet);
  const border = change(drafts.get(target) ?? borderOf(target) ?? { style: 'Thin', color: '#000000' });
  if (border) drafts.set(target, border);
  for (const rect of target.rects())
    for (const [cells, side] of strips(boundedForStyle({ state, sheet, rect }), edge))
      state.engine.setStyle(sheet, cells, { [side]: border });
}

/** Style, weight and colour come one by one; what was set before the engine settles must not be lost. */
const drafts = new WeakMap<BorderTarget, BorderStyle>();

const weights: Readonly<Record<string, BorderStyle['style']>> = {
  Hairline: 'Hair',
  Thin: 'Thin',
  Medium: 'Medium',
  Thick: 'Thick',
};
const lineStyles: Readonly<Record<string, BorderStyle['style']>> = {
  Dash: 'Dash',
  Dot: 'Dot',
  Double: 'Double',
  DashDot: 'Dash',
  DashDotDot: 'Dash',
  SlantDashDot: 'Dash',
};

const borderMembers = members<BorderTarget>({
  type: 'RangeBorder',
  identity: () => ({}),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Color: {
      get: (target) => borderOf(target)?.color ?? '#000000',
      set: (target, value) => setBorder(target, (border) => ({ ...border, color: hexColor(String(value)) })),
    },
    Style: {
      get: (target) => (borderOf(target) ? 'Continuous' : 'None'),
      set: (target, value) =>
        setBorder(target, (border) =>
          value === 'None' ? null : { ...border, style: lineStyles[String(value)] ?? border.style },
        ),
    },
    Weight: {
      get: (target) => borderOf(target)?.style ?? 'Thin',
      set: (target, value) =>
        setBorder(target, (border) => ({ ...border, style: weights[String(value)] ?? border.style })),
    },
  },
});
