/** The functions' namespace and files are those that the build makes. */
import type { Element } from '@xmldom/xmldom';
import product from '../product.json';
import { servedFrom } from './check-addresses';
import { functionsPart } from './check-languages';
import { resourcesOf } from './check-resources';
import {
  attribute,
  childrenOf,
  find,
  placeOf,
  textOf,
  type ManifestDocument,
  type ManifestRule,
} from './manifest-document';

export const checkFunctions: ManifestRule = (manifest) => {
  const { root } = manifest;
  const metadata = resourceOf(root, functionsPart(root, 'Metadata', 'SourceLocation'));
  const files: Readonly<Record<string, string>> = product.functionsMetadata;
  const defaultLocale = textOf(find(root, 'DefaultLocale'));
  return [
    ...namespaceComplaints(manifest, resourceOf(root, functionsPart(root, 'Namespace'))),
    ...fileComplaints(
      manifest,
      resourceOf(root, functionsPart(root, 'Script', 'SourceLocation')),
      product.functionsScript,
    ),
    ...fileComplaints(manifest, metadata, files[defaultLocale]),
    ...(metadata ? childrenOf(metadata, 'Override') : []).flatMap((entry) =>
      fileComplaints(manifest, entry, files[attribute(entry, 'Locale')]),
    ),
  ];
};

function resourceOf(root: Element, reference: Element | undefined): Element | undefined {
  const id = attribute(reference, 'resid');
  return resourcesOf(root).find((entry) => attribute(entry, 'id') === id);
}

function namespaceComplaints(manifest: ManifestDocument, element: Element | undefined): string[] {
  const namespace = attribute(element, 'DefaultValue');
  const isDevelopment = textOf(find(manifest.root, 'Id')) === product.development.id;
  const { functionNamespace } = isDevelopment ? product.development : product;
  return element && namespace !== functionNamespace
    ? [`${placeOf(manifest, element)}: the formulas use the namespace ${functionNamespace}, not "${namespace}".`]
    : [];
}

function fileComplaints(manifest: ManifestDocument, element: Element | undefined, file: string | undefined): string[] {
  if (!element || !file) return [];
  const url = element.getAttribute('DefaultValue') ?? attribute(element, 'Value');
  const path = url.slice(servedFrom(manifest.root).length);
  return path === file ? [] : [`${placeOf(manifest, element)}: the build makes ${file} for this, not "${path}".`];
}
