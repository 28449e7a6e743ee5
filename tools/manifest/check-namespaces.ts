/** XML namespaces: one wrong address, or a resource without its `bt:` prefix, and Excel does not load the add-in at all. */
import type { Element } from '@xmldom/xmldom';
import { descendantsOf, placeOf, type ManifestRule } from './manifest-document';

const app = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const resourceElements = ['Images', 'Image', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String', 'Override'];

export const checkNamespaces: ManifestRule = (manifest) => {
  const inner = new Set(
    descendantsOf(manifest.root, 'VersionOverrides').flatMap((part) => [part, ...descendantsOf(part)]),
  );
  const expected = (element: Element) => {
    if (!inner.has(element)) return app;
    // A plain <Override> among the resources stops the add-in from loading (office-js#2464).
    return resourceElements.includes(element.localName ?? '') ? basicTypes : overrides;
  };
  return [manifest.root, ...descendantsOf(manifest.root)]
    .filter((element) => element.namespaceURI !== expected(element))
    .map((element) => `${placeOf(manifest, element)}: must be in the XML namespace ${expected(element)}.`);
};
