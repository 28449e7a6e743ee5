/**
 * Finishes the file that exceljs made: names, rules, dynamic arrays, custom XML parts. All dates are fixed, so that the same
 * workbook gives the same bytes.
 */
import JSZip from 'jszip';
import type { FileName } from './page-setup';
import type { RuleXml } from './rule-xml';
import { element, escapeXml } from './xml';

/** The only date in the files. */
export const FILE_DATE = new Date(Date.UTC(2020, 0, 1));

export interface SheetPart {
  readonly rules: RuleXml;
  /** Rows, from 1, whose height is kept in the file but not fixed: they go on growing with their content. */
  readonly fittedRows: ReadonlySet<number>;
}

export interface Parts {
  /** In file order. */
  readonly sheets: readonly SheetPart[];
  readonly differentialStyles: string;
  readonly names: readonly FileName[];
  readonly customXml: readonly string[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export async function finishPackage(file: ArrayBuffer | Uint8Array, parts: Parts): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  let arrays = false;
  for (const [index, { rules, fittedRows }] of parts.sheets.entries()) {
    await change(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      arrays ||= xml.includes('<f t="array"');
      return withRules(withFittedRows(markDynamic(xml), fittedRows), rules);
    });
  }
  await change(zip, 'xl/styles.xml', (xml) =>
    xml.replace(/<dxfs[^>]*?(\/>|>.*?<\/dxfs>)/s, () => parts.differentialStyles),
  );
  await change(zip, 'xl/workbook.xml', (xml) => withNames(xml, parts.names));
  if (arrays) await addArrayMetadata(zip);
  for (const [index, xml] of parts.customXml.entries()) await addCustomXml(zip, index + 1, xml);
  return rezip(zip);
}

async function change(zip: JSZip, path: string, edit: (xml: string) => string): Promise<void> {
  const entry = zip.file(path);
  if (!entry) throw new Error(`The file lacks ${path}.`);
  zip.file(path, edit(await entry.async('string')));
}

/** Rules stand between the merged cells and the print settings; extensions at the very end. */
function withRules(xml: string, { body, extensions }: RuleXml): string {
  const at = xml.search(/<(hyperlinks|printOptions|pageMargins)\b/);
  const placed =
    at < 0 ? xml.replace('</worksheet>', () => `${body}</worksheet>`) : xml.slice(0, at) + body + xml.slice(at);
  if (extensions === '') return placed;
  return placed.replace('</worksheet>', () => `${element('extLst', {}, extensions)}</worksheet>`);
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

async function addArrayMetadata(zip: JSZip): Promise<void> {
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
  zip.file('xl/metadata.xml', HEAD + element('metadata', { xmlns: main, 'xmlns:xda': dynamic }, content));
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
  await addOverride(zip, '/xl/metadata.xml', contentType);
  await addRelationship(zip, 'rIdMetadata', `${OFFICE}/sheetMetadata`, 'metadata.xml');
}

async function addCustomXml(zip: JSZip, number: number, xml: string): Promise<void> {
  const item = `item${number}.xml`;
  const properties = `itemProps${number}.xml`;
  const namespace = /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1];
  const schema = namespace ? element('ds:schemaRef', { 'ds:uri': namespace }) : '';
  const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  zip.file(`customXml/${item}`, xml.startsWith('<?xml') ? xml : HEAD + xml);
  zip.file(
    `customXml/${properties}`,
    HEAD +
      element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML }, element('ds:schemaRefs', {}, schema)),
  );
  const relationship = element('Relationship', { Id: 'rId1', Type: `${OFFICE}/customXmlProps`, Target: properties });
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  zip.file(`customXml/_rels/${item}.rels`, HEAD + element('Relationships', { xmlns }, relationship));
  await addOverride(
    zip,
    `/customXml/${properties}`,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  await addRelationship(zip, `rIdCustomXml${number}`, `${OFFICE}/customXml`, `../customXml/${item}`);
}

function addOverride(zip: JSZip, part: string, contentType: string): Promise<void> {
  const entry = element('Override', { PartName: part, ContentType: contentType });
  return change(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${entry}</Types>`));
}

function addRelationship(zip: JSZip, id: string, type: string, target: string): Promise<void> {
  const entry = element('Relationship', { Id: id, Type: type, Target: target });
  return change(zip, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', () => `${entry}</Relationships>`),
  );
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

async function rezip(zip: JSZip): Promise<Uint8Array> {
  const fresh = new JSZip();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir) fresh.file(path, await entry.async('uint8array'), { date: FILE_DATE, createFolders: false });
  }
  return fresh.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
