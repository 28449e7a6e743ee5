/** The looks that conditional formats give, as a file keeps them: only the differences from the cell's own look. */
import type { CellStyle } from '../engine';
import { FILE_LINES } from './cell-look';
import { argb, element } from './xml';

/** Differential styles of all sheets: rules refer to them by number. */
export class DifferentialStyles {
  private readonly entries: string[] = [];

  add(style: CellStyle): number {
    const xml = differentialStyle(style);
    const known = this.entries.indexOf(xml);
    return known >= 0 ? known : this.entries.push(xml) - 1;
  }

  xml(): string {
    return element('dxfs', { count: this.entries.length }, this.entries.join(''));
  }
}

function differentialStyle(style: CellStyle): string {
  const flags = [
    style.bold === undefined ? '' : element('b', { val: style.bold }),
    style.italic === undefined ? '' : element('i', { val: style.italic }),
    style.strikethrough ? element('strike', {}) : '',
    style.underline && style.underline !== 'None' ? element('u', underlineOf(style.underline)) : '',
    style.fontColor ? element('color', { rgb: argb(style.fontColor) }) : '',
  ].join('');
  const font = flags === '' ? '' : element('font', {}, flags);
  // In a differential style the ground of a solid fill is the background colour.
  const pattern = style.fill
    ? element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(style.fill) }))
    : '';
  const fill = pattern === '' ? '' : element('fill', {}, pattern);
  const format = style.numberFormat ? element('numFmt', { numFmtId: 200, formatCode: style.numberFormat }) : '';
  return element('dxf', {}, font + format + fill + borderXml(style));
}

/** A single line is what the element says without more. */
function underlineOf(underline: NonNullable<CellStyle['underline']>) {
  return underline === 'Double' ? { val: 'double' } : {};
}

function borderXml(style: CellStyle): string {
  const edge = (name: string, border: CellStyle['borderTop']) =>
    border && border.style !== 'None'
      ? element(name, { style: FILE_LINES[border.style] }, element('color', { rgb: argb(border.color) }))
      : '';
  const edges = [
    edge('left', style.borderLeft),
    edge('right', style.borderRight),
    edge('top', style.borderTop),
    edge('bottom', style.borderBottom),
  ].join('');
  return edges === '' ? '' : element('border', {}, edges);
}
