/** Nothing stands in an element that Excel's schema does not know there: an attribute misspelt, a text between tags. */
import type { Element } from '@xmldom/xmldom';
import { childTable, contentOf } from './element-table';
import { childrenOf, descendantsOf, placeOf, type ManifestDocument, type ManifestRule } from './manifest-document';

const optional: Readonly<Record<string, string>> = { Sets: 'DefaultMinVersion', Host: 'Name' };

export const checkAttributes: ManifestRule = (manifest) =>
  [manifest.root, ...descendantsOf(manifest.root)].flatMap((element) => [
    ...strayAttributes(manifest, element),
    ...strayTexts(manifest, element),
  ]);

function strayAttributes(manifest: ManifestDocument, element: Element): string[] {
  const name = element.localName ?? '';
  const hasType = Object.keys(childTable).some((key) => key.startsWith(`${name}[`));
  const known = [...contentOf(element), ...(optional[name] ?? '').split(' '), ...(hasType ? ['xsi:type'] : [])];
  return [...element.attributes]
    .map((attribute) => attribute.name)
    .filter((attribute) => attribute !== 'xmlns' && !attribute.startsWith('xmlns:') && !known.includes(attribute))
    .map((attribute) => `${placeOf(manifest, element)}: the attribute ${attribute} is unknown here.`);
}

function strayTexts(manifest: ManifestDocument, element: Element): string[] {
  if (contentOf(element).includes('text') && childrenOf(element).length === 0) return [];
  return [...element.childNodes]
    .filter((node) => (node.nodeType === 3 || node.nodeType === 4) && (node.nodeValue ?? '').trim() !== '')
    .map((node) => `${placeOf(manifest, element)}: no text may stand here: "${(node.nodeValue ?? '').trim()}".`);
}
