/** A cell's look for exceljs. */
import type { Border, Borders, Font, Style } from 'exceljs';
import type { BorderStyle, CellStyle } from '../engine';
import { argb } from './xml';

const BORDERS: Readonly<Record<Exclude<BorderStyle['style'], 'None'>, Border['style']>> = {
  Hair: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
/** A file's font needs name and size as soon as one property is set. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

export function lookOf(style: CellStyle): Partial<Style> {
  const look: Partial<Style> = {};
  if (style.numberFormat !== undefined) look.numFmt = style.numberFormat;
  if (style.fill) look.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) } };
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

function fontOf(style: CellStyle): Partial<Font> | null {
  const font: Partial<Font> = {};
  if (style.fontName) font.name = style.fontName;
  if (style.fontSize) font.size = style.fontSize;
  if (style.fontColor) font.color = { argb: argb(style.fontColor) };
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = true;
  if (style.strikethrough) font.strike = true;
  return Object.keys(font).length > 0 ? font : null;
}

function alignmentOf(style: CellStyle): NonNullable<Style['alignment']> {
  const alignment: Record<string, unknown> = {};
  if (style.horizontal && style.horizontal !== 'General') alignment['horizontal'] = HORIZONTAL[style.horizontal];
  if (style.vertical) alignment['vertical'] = VERTICAL[style.vertical];
  if (style.wrap) alignment['wrapText'] = true;
  if (style.indent) alignment['indent'] = style.indent;
  if (style.rotation) alignment['textRotation'] = style.rotation;
  return alignment as unknown as NonNullable<Style['alignment']>;
}

function bordersOf(style: CellStyle): Partial<Borders> {
  const borders: Partial<Borders> = {};
  const put = (edge: 'top' | 'bottom' | 'left' | 'right', border: BorderStyle | null | undefined) => {
    if (border && border.style !== 'None')
      borders[edge] = { style: BORDERS[border.style] ?? 'thin', color: { argb: argb(border.color) } };
  };
  put('top', style.borderTop);
  put('bottom', style.borderBottom);
  put('left', style.borderLeft);
  put('right', style.borderRight);
  return borders;
}
