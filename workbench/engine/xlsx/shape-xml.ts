/** A shape, a line or a picture of a drawing. */
import type { SheetShape } from '../engine';
import { element, escapeXml } from './xml';

const EMU_PER_POINT = 12_700;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `picture` is the relationship of the picture's bytes. */
export function shapeXml(shape: SheetShape, id: number, picture: string | null): string {
  const named = element('xdr:cNvPr', { id, name: shape.name, descr: shape.description || undefined });
  if (picture !== null) {
    const blip = element('a:blip', { 'xmlns:r': OFFICE, 'r:embed': picture });
    return element(
      'xdr:pic',
      {},
      element('xdr:nvPicPr', {}, named + element('xdr:cNvPicPr', {})) +
        element('xdr:blipFill', {}, blip + element('a:stretch', {}, element('a:fillRect', {}))) +
        element('xdr:spPr', {}, frame(shape) + outline('rect')),
    );
  }
  if (shape.kind === 'line') {
    return element(
      'xdr:cxnSp',
      { macro: '' },
      element('xdr:nvCxnSpPr', {}, named + element('xdr:cNvCxnSpPr', {})) +
        element('xdr:spPr', {}, frame(shape) + outline('line') + lineXml(shape)),
    );
  }
  const look = frame(shape) + outline(shape.outline) + fillXml(shape.fill) + lineXml(shape);
  return element(
    'xdr:sp',
    { macro: '', textlink: '' },
    element('xdr:nvSpPr', {}, named + element('xdr:cNvSpPr', {})) + element('xdr:spPr', {}, look) + textXml(shape),
  );
}

function frame({ box, rotation }: SheetShape): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  // Angles are in 60,000ths of a degree.
  const rot = rotation === 0 ? undefined : Math.round(rotation * 60_000);
  return element(
    'a:xfrm',
    { rot },
    element('a:off', { x: emu(box.left), y: emu(box.top) }) +
      element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  );
}

function outline(prst: string): string {
  return element('a:prstGeom', { prst }, element('a:avLst', {}));
}

function colorXml(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '') }));
}

function fillXml(fill: string | null): string {
  return fill === null ? element('a:noFill', {}) : colorXml(fill);
}

function lineXml({ line, lineWeight }: SheetShape): string {
  return element(
    'a:ln',
    { w: Math.round(lineWeight * EMU_PER_POINT) },
    line === null ? element('a:noFill', {}) : colorXml(line),
  );
}

function textXml({ text, textColor }: SheetShape): string {
  const body = element('a:bodyPr', { vertOverflow: 'clip', wrap: 'square' });
  const look = element('a:rPr', { lang: 'zh-CN' }, textColor === null ? undefined : colorXml(textColor));
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element('a:p', {}, line === '' ? '' : element('a:r', {}, look + element('a:t', {}, escapeXml(line)))),
    )
    .join('');
  return element('xdr:txBody', {}, body + element('a:lstStyle', {}) + paragraphs);
}
