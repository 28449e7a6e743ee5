/** A cell's look for exceljs. */
import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import type { BorderStyle, CellStyle } from '../engine';
import { argb } from './xml';

/** Lines by their names in a file. */
export const FILE_LINES: Readonly<Record<Exclude<BorderStyle['style'], 'None'>, Border['style']>> = {
  Hair: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
  Dash: 'dashed',
  MediumDash: 'mediumDashed',
  DashDot: 'dashDot',
  MediumDashDot: 'mediumDashDot',
  DashDotDot: 'dashDotDot',
  MediumDashDotDot: 'mediumDashDotDot',
  SlantDashDot: 'slantDashDot',
  Dot: 'dotted',
  Double: 'double',
};
const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const UNDERLINES = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;
const READING = { LeftToRight: 'ltr', RightToLeft: 'rtl' } as const;
/** Excel's names of the patterns and those of the file. */
const PATTERNS = {
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
} as const;
/** Letters one below the other. */
const STACKED = 180;
/** A file's font needs name and size as soon as one property is set. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

export function lookOf(style: CellStyle): Partial<Style> {
  const look: Partial<Style> = {};
  if (style.numberFormat !== undefined) look.numFmt = style.numberFormat;
  const fill = fillOf(style);
  if (fill) look.fill = fill;
  const font = fontOf(style);
  if (font) look.font = { ...DEFAULT_FONT, ...font };
  const alignment = alignmentOf(style);
  if (Object.keys(alignment).length > 0) look.alignment = alignment;
  const border = bordersOf(style);
  if (Object.keys(border).length > 0) look.border = border;
  if (style.locked !== undefined || style.formulaHidden !== undefined) {
    look.protection = { locked: style.locked ?? true, hidden: style.formulaHidden ?? false };
  }
  return look;
}

function fillOf({ fill, pattern, patternColor }: CellStyle): Fill | null {
  const kind = PATTERNS[pattern as keyof typeof PATTERNS] as (typeof PATTERNS)[keyof typeof PATTERNS] | undefined;
  if (kind === undefined) {
    return fill ? { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } : null;
  }
  // Behind a pattern the ground is the background colour, the lines are the foreground.
  const lines = { fgColor: { argb: argb(patternColor ?? '#000000') } };
  return { type: 'pattern', pattern: kind, ...lines, ...(fill ? { bgColor: { argb: argb(fill) } } : {}) };
}

function fontOf(style: CellStyle): Partial<Font> | null {
  const font: Partial<Font> = {};
  if (style.fontName) font.name = style.fontName;
  if (style.fontSize) font.size = style.fontSize;
  if (style.fontColor) font.color = { argb: argb(style.fontColor) };
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline && style.underline !== 'None') font.underline = UNDERLINES[style.underline];
  if (style.subscript) font.vertAlign = 'subscript';
  if (style.superscript) font.vertAlign = 'superscript';
  if (style.strikethrough) font.strike = true;
  return Object.keys(font).length > 0 ? font : null;
}

function alignmentOf(style: CellStyle): NonNullable<Style['alignment']> {
  const alignment: Record<string, unknown> = {};
  if (style.horizontal && style.horizontal !== 'General') alignment['horizontal'] = HORIZONTAL[style.horizontal];
  if (style.vertical) alignment['vertical'] = VERTICAL[style.vertical];
  if (style.wrap) alignment['wrapText'] = true;
  if (style.shrink) alignment['shrinkToFit'] = true;
  if (style.readingOrder && style.readingOrder !== 'Context') alignment['readingOrder'] = READING[style.readingOrder];
  if (style.indent) alignment['indent'] = style.indent;
  if (style.rotation) alignment['textRotation'] = style.rotation === STACKED ? 'vertical' : style.rotation;
  return alignment;
}

function bordersOf(style: CellStyle): Partial<Borders> {
  const borders: Partial<Borders> = {};
  const put = (edge: 'top' | 'bottom' | 'left' | 'right', border: BorderStyle | null | undefined) => {
    if (border && border.style !== 'None')
      borders[edge] = { style: FILE_LINES[border.style], color: { argb: argb(border.color) } };
  };
  put('top', style.borderTop);
  put('bottom', style.borderBottom);
  put('left', style.borderLeft);
  put('right', style.borderRight);
  const { diagonalDown: down, diagonalUp: up } = style;
  const diagonal = down ?? up;
  if (diagonal && diagonal.style !== 'None') {
    const line = { style: FILE_LINES[diagonal.style], color: { argb: argb(diagonal.color) } };
    borders.diagonal = { ...line, down: Boolean(down), up: Boolean(up) };
  }
  return borders;
}
