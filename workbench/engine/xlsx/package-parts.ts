/** Finishes the file that exceljs made: names, rules, dynamic arrays, custom XML parts, and what stands on the sheets. */
import type { SaveExtras } from '../engine';
import { commentParts } from './comment-parts';
import { drawingParts } from './drawing-parts';
import { filterXml } from './filter-xml';
import { linksXml } from './hyperlink-parts';
import { addNamedStyles, type StyledCell } from './named-styles';
import { HEAD, OfficePackage } from './office-package';
import type { FileName } from './page-setup';
import { breaksXml } from './page-breaks-xml';
import { addCustomProperties } from './property-parts';
import { protectionXml, workbookProtectionXml } from './protection-xml';
import type { RuleXml } from './rule-xml';
import { placed } from './sheet-order';
import { TableParts } from './table-parts';
import { element, escapeXml } from './xml';
import type { SheetExtras } from '../engine';

export interface SheetPart {
  readonly rules: RuleXml;
  /** Rows, from 1, whose height is kept in the file but not fixed: they go on growing with their content. */
  readonly fittedRows: ReadonlySet<number>;
  readonly extras: SheetExtras;
  readonly name: string;
  /** Where a sheet whose panes are frozen is scrolled to: the upper left cell that shows. */
  readonly scrolledTo: string | null;
  readonly namedStyles: readonly StyledCell[];
}

export interface Parts {
  /** In file order. */
  readonly sheets: readonly SheetPart[];
  readonly differentialStyles: string;
  readonly names: readonly FileName[];
  readonly extras: SaveExtras;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export async function finishPackage(file: ArrayBuffer | Uint8Array, parts: Parts): Promise<Uint8Array> {
  const parcel = await OfficePackage.open(file);
  const tables = new TableParts();
  let arrays = false;
  for (const [index, sheet] of parts.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const links = await linksXml(parcel, path, sheet.extras.links ?? []);
    const tableList = await tables.add(parcel, path, sheet.extras.tables ?? []);
    const drawing = await drawingParts(parcel, path, index + 1, sheet.extras);
    await parcel.change(path, (xml) => {
      arrays ||= xml.includes('<f t="array"');
      const body = withFittedRows(markDynamic(scrolled(xml, sheet.scrolledTo)), sheet.fittedRows);
      return withElements(body, sheet, links, drawing, tableList);
    });
    await commentParts(parcel, path, index + 1, sheet.extras.comments ?? []);
  }
  await parcel.change('xl/styles.xml', (xml) =>
    xml.replace(/<dxfs[^>]*?(\/>|>.*?<\/dxfs>)/s, () => parts.differentialStyles),
  );
  await addNamedStyles(
    parcel,
    parts.sheets.map(({ namedStyles }) => namedStyles),
    parts.extras.styles ?? [],
  );
  await parcel.change('xl/workbook.xml', (xml) => withNames(workbookProtectionXml(xml, parts.extras), parts.names));
  if (arrays) await addArrayMetadata(parcel);
  for (const [index, xml] of parts.extras.customXml.entries()) await addCustomXml(parcel, index + 1, xml);
  await addCustomProperties(parcel, parts.extras.customProperties ?? {});
  return parcel.bytes();
}

function withElements(xml: string, sheet: SheetPart, links: string, drawing: string, tableList: string): string {
  const { rules, extras } = sheet;
  let whole = filterXml(protectionXml(xml, extras), extras);
  whole = placed(whole, 'conditionalFormatting', rules.formats);
  whole = placed(whole, 'dataValidations', rules.validations);
  whole = placed(whole, 'hyperlinks', links);
  whole = placed(whole, 'rowBreaks', breaksXml('rowBreaks', extras.rowBreaks ?? []));
  whole = placed(whole, 'colBreaks', breaksXml('colBreaks', extras.columnBreaks ?? []));
  whole = placed(whole, 'drawing', drawing);
  whole = placed(whole, 'tableParts', tableList);
  return placed(whole, 'extLst', rules.extensions === '' ? '' : element('extLst', {}, rules.extensions));
}

/** exceljs writes where the panes are scrolled to, not where the frozen ones begin. */
function scrolled(xml: string, topLeft: string | null): string {
  return topLeft === null ? xml : xml.replace('<sheetView ', `<sheetView topLeftCell="${topLeft}" `);
}

/** exceljs marks every height as set by hand. */
function withFittedRows(xml: string, fitted: ReadonlySet<number>): string {
  if (fitted.size === 0) return xml;
  return xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (whole, row: string, number: string) =>
    fitted.has(Number(number)) ? row : whole,
  );
}

/** With this mark Excel shows a dynamic array; without it the braces of an old array formula. */
function markDynamic(xml: string): string {
  return xml.replace(/<c ([^>]*)><f t="array"/g, '<c $1 cm="1"><f t="array"');
}

async function addArrayMetadata(parcel: OfficePackage): Promise<void> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const dynamic = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
  const behaviour = [
    'copy',
    'pasteAll',
    'pasteValues',
    'merge',
    'splitFirst',
    'rowColShift',
    'clearFormats',
    'clearComments',
    'assign',
    'coerce',
    'cellMeta',
  ];
  const flags = Object.fromEntries(behaviour.map((flag) => [flag, 1]));
  const type = element('metadataType', { name: 'XLDAPR', minSupportedVersion: 120000, ...flags });
  const properties = element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 });
  const ext = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, properties);
  const content =
    element('metadataTypes', { count: 1 }, type) +
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, element('bk', {}, element('extLst', {}, ext))) +
    element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 })));
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
  const xml = HEAD + element('metadata', { xmlns: main, 'xmlns:xda': dynamic }, content);
  await parcel.add('xl/metadata.xml', xml, contentType);
  await parcel.relate('xl/workbook.xml', `${OFFICE}/sheetMetadata`, 'metadata.xml');
}

async function addCustomXml(parcel: OfficePackage, number: number, xml: string): Promise<void> {
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const namespace = /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1];
  const schema = namespace ? element('ds:schemaRef', { 'ds:uri': namespace }) : '';
  const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  const attributes = { 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML };
  const store = element('ds:datastoreItem', attributes, element('ds:schemaRefs', {}, schema));
  await parcel.add(item, xml.startsWith('<?xml') ? xml : HEAD + xml);
  const contentType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  await parcel.add(properties, HEAD + store, contentType);
  await parcel.relate(item, `${OFFICE}/customXmlProps`, `itemProps${number}.xml`);
  await parcel.relate('xl/workbook.xml', `${OFFICE}/customXml`, `../${item}`);
}

/** exceljs knows names of cell ranges only; constants, formulas, hidden names and comments are written here. */
function withNames(xml: string, names: readonly FileName[]): string {
  const entries = names.map(({ name, formula, localSheet, hidden, comment }) =>
    element(
      'definedName',
      { name, comment: comment || undefined, localSheetId: localSheet, hidden: hidden ? true : undefined },
      escapeXml(formula),
    ),
  );
  if (entries.length === 0) return xml;
  const block = element('definedNames', {}, entries.join(''));
  return xml
    .replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/s, '')
    .replace('</sheets>', () => `</sheets>${block}`);
}
