/** Every element known, where it belongs, as often and in the order that Excel demands, with what it must carry. */
import type { Element } from '@xmldom/xmldom';
import { childTable, contentOf } from './element-table';
import {
  attribute,
  childrenOf,
  descendantsOf,
  placeOf,
  textOf,
  typeOf,
  type ManifestDocument,
  type ManifestRule,
} from './manifest-document';

export const checkElements: ManifestRule = (manifest) =>
  [manifest.root, ...descendantsOf(manifest.root)].flatMap((element) => [
    ...childComplaints(manifest, element),
    ...contentComplaints(manifest, element),
  ]);

interface Expected {
  readonly name: string;
  readonly required: boolean;
  readonly repeats: boolean;
}

function expectedChildren(element: Element): Expected[] | null {
  const name = element.localName ?? '';
  const type = typeOf(element);
  const row = childTable[type ? `${name}[${type}]` : name];
  if (row !== undefined)
    return row.split(' ').map((entry) => ({
      name: entry.replace(/[?+*]$/, ''),
      required: !/[?*]$/.test(entry),
      repeats: /[+*]$/.test(entry),
    }));
  const needsType = !type && Object.keys(childTable).some((key) => key.startsWith(`${name}[`));
  // The outer <Host Name="…"> is the one element that stands without the type its namesake has.
  return type || (needsType && !element.getAttribute('Name')) ? null : [];
}

function childComplaints(manifest: ManifestDocument, element: Element): string[] {
  const place = placeOf(manifest, element);
  const expected = expectedChildren(element);
  if (!expected) return [`${place}: xsi:type "${typeOf(element)}" is not one that this manifest may use here.`];
  const names = childrenOf(element).map((child) => child.localName ?? '');
  const order = (name: string) => expected.findIndex((entry) => entry.name === name);
  const unknown = names
    .filter((name) => order(name) < 0)
    .map((name) => `${place}: <${name}> is unknown inside this element.`);
  const known = names.filter((name) => order(name) >= 0);
  const misplaced = known.flatMap((name, i) => {
    const before = known[i - 1];
    return before && order(before) > order(name) ? [`${place}: <${name}> must stand before <${before}>.`] : [];
  });
  const counts = expected.flatMap(({ name, required, repeats }) => {
    const count = known.filter((other) => other === name).length;
    if (count === 0 && required) return [`${place}: <${name}> is missing.`];
    return count > 1 && !repeats ? [`${place}: <${name}> may stand only once.`] : [];
  });
  return [...unknown, ...misplaced, ...counts];
}

function contentComplaints(manifest: ManifestDocument, element: Element): string[] {
  return contentOf(element)
    .filter((item) => !(item === 'text' ? textOf(element) : attribute(element, item).trim()))
    .map((item) => `${placeOf(manifest, element)}: ${item === 'text' ? 'its text' : `attribute ${item}`} is missing.`);
}
