/** RangeFill, RangeFont and FormatProtection: parts of a look, be it that of cells or that of a named style. */
import type { CellStyle } from '../engine/engine';
import { hexColor, hexColorOrNone } from './colors';
import { members, type Property } from './described';
import { numberWithin, oneOf } from './enums';
import type { WireValue } from './host-object';

/** Something that has a look. */
export interface Look {
  /** What is read from the look; null where cells differ. */
  readonly get: (read: (style: CellStyle) => WireValue) => WireValue;
  readonly set: (change: CellStyle) => void;
}

export const defaultFontName = 'Calibri';
export const defaultFontSize = 11;

export function styled<Key extends keyof CellStyle>(
  key: Key,
  fallback: WireValue,
  read: (value: WireValue) => WireValue,
): Property<Look> {
  return {
    get: (look) => look.get((style) => style[key] ?? fallback),
    set: (look, value) => look.set({ [key]: read(value) }),
  };
}

/** One of Excel's words. */
export function word<Key extends keyof CellStyle>(
  key: Key,
  fallback: string,
  words: readonly string[],
): Property<Look> {
  return styled(key, fallback, (value) => oneOf(words, value));
}

const patterns = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
];

export const fillMembers = members<Look>({
  type: 'RangeFill',
  properties: {
    Color: styled('fill', '#FFFFFF', hexColorOrNone),
    Pattern: {
      get: (look) => look.get(({ fill, pattern }) => pattern ?? (fill ? 'Solid' : 'None')),
      set: (look, value) => {
        const pattern = oneOf(patterns, value);
        look.set(pattern === 'None' ? { pattern, fill: null, patternColor: null } : { pattern });
      },
    },
    PatternColor: styled('patternColor', '#000000', hexColorOrNone),
    TintAndShade: { get: () => 0 },
    PatternTintAndShade: { get: () => 0 },
  },
  methods: { Clear: (look) => look.set({ fill: null, pattern: 'None', patternColor: null }) },
});

/** Raised and lowered exclude each other. */
function raised(key: 'subscript' | 'superscript'): Property<Look> {
  const other = key === 'subscript' ? 'superscript' : 'subscript';
  return {
    get: (look) => look.get((style) => style[key] ?? false),
    set: (look, value) => look.set({ [key]: Boolean(value), ...(value ? { [other]: false } : {}) }),
  };
}

export const fontMembers = members<Look>({
  type: 'RangeFont',
  properties: {
    Color: styled('fontColor', '#000000', hexColor),
    Name: styled('fontName', defaultFontName, String),
    Size: styled('fontSize', defaultFontSize, (value) => numberWithin(value, 1, 409)),
    Bold: styled('bold', false, Boolean),
    Italic: styled('italic', false, Boolean),
    Strikethrough: styled('strikethrough', false, Boolean),
    Underline: word('underline', 'None', ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    Subscript: raised('subscript'),
    Superscript: raised('superscript'),
    TintAndShade: { get: () => 0 },
  },
});

export const protectionMembers = members<Look>({
  type: 'FormatProtection',
  properties: {
    Locked: styled('locked', true, Boolean),
    FormulaHidden: styled('formulaHidden', false, Boolean),
  },
});

/** Degrees from -90 to 90, or 180 for letters one below the other. */
const orientation = (value: WireValue) => (value === 180 ? 180 : numberWithin(value, -90, 90));

/** What ranges and named styles both say of alignment. */
export const alignment = {
  HorizontalAlignment: word('horizontal', 'General', [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  VerticalAlignment: word('vertical', 'Bottom', ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  WrapText: styled('wrap', false, Boolean),
  TextOrientation: styled('rotation', 0, orientation),
  ReadingOrder: word('readingOrder', 'Context', ['Context', 'LeftToRight', 'RightToLeft']),
  ShrinkToFit: styled('shrink', false, Boolean),
  AutoIndent: styled('autoIndent', false, Boolean),
} as const;

/** Indents belong to the left, the right or a distributed text: Excel turns a General cell to the left. */
export function indented(style: CellStyle, level: WireValue): CellStyle {
  const indent = numberWithin(level, 0, 250);
  const takesIndent = ['Left', 'Right', 'Distributed'].includes(style.horizontal ?? 'General');
  return indent > 0 && !takesIndent ? { indent, horizontal: 'Left' } : { indent };
}
