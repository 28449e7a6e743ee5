/** A sheet's drawing: charts, shapes and pictures at their places. */
import type { DrawingBox, SheetChart, SheetExtras, SheetShape } from '../engine';
import { chartXml } from './chart-xml';
import { HEAD, type OfficePackage } from './office-package';
import { shapeXml } from './shape-xml';
import { element } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Open XML's unit of length. */
const EMU_PER_POINT = 12_700;

/** Adds the parts and gives the sheet's reference to them; '' for a sheet without drawings. */
export async function drawingParts(
  parcel: OfficePackage,
  sheetPath: string,
  number: number,
  { charts = [], shapes = [] }: SheetExtras,
): Promise<string> {
  const path = `xl/drawings/drawing${number}.xml`;
  const anchors: string[] = [];
  for (const chart of charts) {
    const anchor = await chartAnchor(parcel, path, chart, anchors.length + 2);
    if (anchor !== null) anchors.push(anchor);
  }
  for (const shape of shapes) anchors.push(await shapeAnchor(parcel, path, shape, anchors.length + 2));
  if (anchors.length === 0) return '';
  const xml = element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, anchors.join(''));
  await parcel.add(path, HEAD + xml, DRAWING_TYPE);
  const id = await parcel.relate(sheetPath, `${OFFICE}/drawing`, `../drawings/drawing${number}.xml`);
  return element('drawing', { 'r:id': id });
}

/** null for a kind of chart that is not written. */
async function chartAnchor(
  parcel: OfficePackage,
  drawing: string,
  chart: SheetChart,
  id: number,
): Promise<string | null> {
  const xml = chartXml(chart);
  if (xml === null) return null;
  let number = 1;
  while (parcel.has(`xl/charts/chart${number}.xml`)) number += 1;
  await parcel.add(`xl/charts/chart${number}.xml`, HEAD + xml, CHART_TYPE);
  const relation = await parcel.relate(drawing, `${OFFICE}/chart`, `../charts/chart${number}.xml`);
  const reference = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE, 'r:id': relation });
  const frame =
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name: chart.name }) + element('xdr:cNvGraphicFramePr', {}),
    ) +
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 })) +
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, reference));
  return anchored(chart.box, element('xdr:graphicFrame', { macro: '' }, frame));
}

async function shapeAnchor(parcel: OfficePackage, drawing: string, shape: SheetShape, id: number): Promise<string> {
  if (shape.image === null) return anchored(shape.box, shapeXml(shape, id, null));
  const bytes = Uint8Array.from(Buffer.from(shape.image, 'base64'));
  const [extension, type] = shape.image.startsWith('iVBOR') ? ['png', 'image/png'] : ['jpeg', 'image/jpeg'];
  let number = 1;
  while (parcel.has(`xl/media/image${number}.${extension}`)) number += 1;
  await parcel.addDefault(extension, type);
  await parcel.add(`xl/media/image${number}.${extension}`, bytes);
  const relation = await parcel.relate(drawing, `${OFFICE}/image`, `../media/image${number}.${extension}`);
  return anchored(shape.box, shapeXml(shape, id, relation));
}

function anchored({ left, top, width, height }: DrawingBox, content: string): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  const place =
    element('xdr:pos', { x: emu(left), y: emu(top) }) + element('xdr:ext', { cx: emu(width), cy: emu(height) });
  return element('xdr:absoluteAnchor', {}, place + content + element('xdr:clientData', {}));
}
