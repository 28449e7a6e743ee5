/** Every resource that is named exists, is of the right kind and stands once; every one that exists is used. */
import type { Element } from '@xmldom/xmldom';
import { attribute, childrenOf, descendantsOf, find, placeOf, type ManifestRule } from './manifest-document';

/** Which list of resources an element draws from. */
const listOf: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Namespace: 'ShortStrings',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

export function resourcesOf(root: Element): Element[] {
  const resources = find(root, 'VersionOverrides', 'Resources');
  return resources ? childrenOf(resources).flatMap((list) => childrenOf(list)) : [];
}

export const checkResources: ManifestRule = (manifest) => {
  const resources = resourcesOf(manifest.root);
  const references = descendantsOf(manifest.root).filter((element) => element.hasAttribute('resid'));
  const named = new Set(references.map((element) => attribute(element, 'resid')));

  const doubled = resources
    .filter((entry, i) => resources.findIndex((other) => attribute(other, 'id') === attribute(entry, 'id')) < i)
    .map((entry) => `${placeOf(manifest, entry)}: this id stands twice among the resources.`);
  const unused = resources
    .filter((entry) => !named.has(attribute(entry, 'id')))
    .map((entry) => `${placeOf(manifest, entry)}: nothing uses this resource.`);
  const wrong = references.flatMap((element) => {
    const id = attribute(element, 'resid');
    const entry = resources.find((candidate) => attribute(candidate, 'id') === id);
    if (!entry) return id ? [`${placeOf(manifest, element)}: there is no resource "${id}".`] : [];
    const list = listOf[element.localName ?? ''];
    return entry.parentElement?.localName === list
      ? []
      : [
          `${placeOf(manifest, element)}: "${id}" must stand under <${list}>, not under <${entry.parentElement?.localName}>.`,
        ];
  });
  return [...doubled, ...unused, ...wrong];
};
