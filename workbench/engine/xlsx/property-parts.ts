/** Custom properties of the document. */
import { HEAD, type OfficePackage } from './office-package';
import { element, escapeXml } from './xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** The one format id that custom properties have. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export async function addCustomProperties(
  parcel: OfficePackage,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  const entries = Object.entries(properties).map(([name, value], index) =>
    element('property', { fmtid: FORMAT, pid: index + 2, name }, valueXml(value)),
  );
  if (entries.length === 0) return;
  const xml = element('Properties', { xmlns: PROPERTIES, 'xmlns:vt': TYPES }, entries.join(''));
  await parcel.add('docProps/custom.xml', HEAD + xml, CONTENT);
  await parcel.relate('', RELATION, 'docProps/custom.xml');
}

function valueXml(value: unknown): string {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'number') return element(Number.isInteger(value) ? 'vt:i4' : 'vt:r8', {}, String(value));
  return element('vt:lpwstr', {}, escapeXml(String(value)));
}
