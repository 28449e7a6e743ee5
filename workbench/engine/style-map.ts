/**
 * Cell looks in the engine's terms and in Univer's: each field of CellStyle with its place in Univer's style data. What
 * Univer does not know (locked, hidden formula) travels in the cell's custom data.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderStyle, CellStyle } from './engine';

/** One level of indent is nine pixels wide. */
const INDENT_PX = 9;

type Horizontal = NonNullable<CellStyle['horizontal']>;
type Vertical = NonNullable<CellStyle['vertical']>;

const HORIZONTAL: Readonly<Record<Exclude<Horizontal, 'CenterAcrossSelection' | 'Distributed'>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.BOTH,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<Exclude<Vertical, 'Justify' | 'Distributed'>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const BORDER: Readonly<Record<BorderStyle['style'], BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Hair: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  MediumDash: BorderStyleTypes.MEDIUM_DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  MediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  MediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const EDGES = { borderTop: 't', borderBottom: 'b', borderLeft: 'l', borderRight: 'r' } as const;

/** Fields that Univer's style has no place for: they travel in the cell's custom data under their own names. */
const EXTRAS = [
  'locked',
  'formulaHidden',
  'underline',
  'subscript',
  'superscript',
  'horizontal',
  'vertical',
  'shrink',
  'autoIndent',
  'readingOrder',
  'pattern',
  'patternColor',
  'named',
  'diagonalDown',
  'diagonalUp',
] as const satisfies readonly (keyof CellStyle)[];

export type CellExtras = Pick<CellStyle, (typeof EXTRAS)[number]>;

/** Values that Univer's style does hold, or that are what a cell has anyway, need no place of their own. */
const PLAIN_EXTRAS: Readonly<Partial<Record<keyof CellExtras, readonly unknown[]>>> = {
  locked: [true],
  formulaHidden: [false],
  underline: ['None', 'Single'],
  horizontal: Object.keys(HORIZONTAL),
  vertical: Object.keys(VERTICAL),
  readingOrder: ['Context'],
  subscript: [false],
  superscript: [false],
  shrink: [false],
  autoIndent: [false],
  pattern: ['None', 'Solid'],
  named: ['Normal'],
};

/** A cell's custom data: its extras, and what else the engine keeps there. */
export type Custom = Record<string, unknown> | null;

export function withoutExtras(custom: Custom | undefined): Custom {
  const left = Object.entries(custom ?? {}).filter(([key]) => !(EXTRAS as readonly string[]).includes(key));
  return left.length > 0 ? Object.fromEntries(left) : null;
}

/** A cell's custom data after a change of look: null when nothing is left of it, undefined when nothing changes. */
export function changedExtras(before: Custom | undefined, style: CellStyle): Custom | undefined {
  const touched = EXTRAS.filter((key) => style[key] !== undefined);
  if (touched.length === 0) return undefined;
  const custom = new Map(Object.entries(before ?? {}));
  for (const key of touched) {
    const value = style[key];
    if (value === null || PLAIN_EXTRAS[key]?.includes(value)) custom.delete(key);
    else custom.set(key, value);
  }
  return custom.size > 0 ? Object.fromEntries(custom) : null;
}

export type StylePatch = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** The change to a Univer style; null removes. Fields that are absent are left alone. */
export function toUniverStyle(style: CellStyle): StylePatch {
  const patch: StylePatch = {};
  if (style.fill !== undefined) patch.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.fontColor !== undefined) patch.cl = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.fontName !== undefined) patch.ff = style.fontName;
  if (style.fontSize !== undefined) patch.fs = style.fontSize;
  if (style.bold !== undefined) patch.bl = style.bold ? BooleanNumber.TRUE : null;
  if (style.italic !== undefined) patch.it = style.italic ? BooleanNumber.TRUE : null;
  if (style.underline !== undefined) patch.ul = style.underline === 'None' ? null : { s: BooleanNumber.TRUE };
  if (style.strikethrough !== undefined) patch.st = style.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (style.horizontal !== undefined) patch.ht = horizontalOf(style.horizontal);
  if (style.vertical !== undefined) patch.vt = verticalOf(style.vertical);
  if (style.wrap !== undefined) patch.tb = style.wrap ? WrapStrategy.WRAP : null;
  if (style.indent !== undefined) patch.pd = style.indent > 0 ? { l: style.indent * INDENT_PX } : null;
  if (style.rotation !== undefined) patch.tr = style.rotation === 0 ? null : { a: style.rotation };
  if (style.numberFormat !== undefined)
    patch.n = style.numberFormat === 'General' ? null : { pattern: style.numberFormat };
  const borders = borderPatch(style);
  if (borders) patch.bd = borders;
  return patch;
}

/** What Univer cannot align is drawn as its nearest relative. */
function horizontalOf(horizontal: Horizontal): HorizontalAlign | null {
  if (horizontal === 'CenterAcrossSelection') return HorizontalAlign.CENTER;
  if (horizontal === 'Distributed') return HorizontalAlign.JUSTIFIED;
  return horizontal === 'General' ? null : HORIZONTAL[horizontal];
}

function verticalOf(vertical: Vertical): VerticalAlign {
  return vertical === 'Justify' || vertical === 'Distributed' ? VerticalAlign.MIDDLE : VERTICAL[vertical];
}

function borderPatch(style: CellStyle): Record<string, IBorderStyleData | null> | null {
  const borders: Record<string, IBorderStyleData | null> = {};
  for (const [field, edge] of Object.entries(EDGES)) {
    const border = style[field as keyof typeof EDGES];
    if (border === undefined) continue;
    borders[edge] =
      border === null || border.style === 'None' ? null : { s: BORDER[border.style], cl: { rgb: border.color } };
  }
  return Object.keys(borders).length > 0 ? borders : null;
}

/** A style after a change, as Univer's own mutation would leave it; null when nothing is left of it. */
export function patchedStyle(style: Nullable<IStyleData>, { bd, ...patch }: StylePatch): IStyleData | null {
  const patched = withoutNothing({ ...style, ...patch });
  if (bd !== undefined) {
    const lines = withoutNothing({ ...style?.bd, ...bd });
    if (Object.keys(lines).length > 0) Object.assign(patched, { bd: lines });
    else delete patched['bd'];
  }
  return Object.keys(patched).length > 0 ? patched : null;
}

function withoutNothing(record: object): Record<string, unknown> {
  return Object.fromEntries(
    (Object.entries(record) as [string, unknown][]).filter(([, value]) => value !== null && value !== undefined),
  );
}

export function fromUniverStyle(style: Nullable<IStyleData>, extras: CellExtras): CellStyle {
  const result: Record<string, unknown> = {};
  const put = (key: keyof CellStyle, value: unknown) => {
    if (value !== undefined && value !== null) result[key] = value;
  };
  for (const key of EXTRAS) put(key, extras[key]);
  if (!style) return result;
  put('fill', style.bg?.rgb);
  put('fontColor', style.cl?.rgb);
  put('fontName', style.ff);
  put('fontSize', style.fs);
  if (style.bl) put('bold', true);
  if (style.it) put('italic', true);
  if (style.ul?.s && !extras.underline) put('underline', 'Single');
  if (style.st?.s) put('strikethrough', true);
  if (!extras.horizontal) put('horizontal', keyOf(HORIZONTAL, style.ht === 0 ? undefined : style.ht));
  if (!extras.vertical) put('vertical', keyOf(VERTICAL, style.vt));
  if (style.tb === WrapStrategy.WRAP) put('wrap', true);
  if (style.pd?.l) put('indent', Math.round(style.pd.l / INDENT_PX));
  if (style.tr?.a) put('rotation', style.tr.a);
  put('numberFormat', style.n?.pattern);
  for (const [field, edge] of Object.entries(EDGES)) {
    const border = style.bd?.[edge];
    if (border)
      put(field as keyof CellStyle, { style: keyOf(BORDER, border.s) ?? 'Thin', color: border.cl?.rgb ?? '#000000' });
  }
  return result;
}

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: Nullable<number>): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
