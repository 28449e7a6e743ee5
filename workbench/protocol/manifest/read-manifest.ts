/** Reads an add-in's XML manifest as Excel would show it in one display language. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { AddinManifest, FunctionsPart } from './addin-manifest';
import { ManifestResources } from './resources';
import { ribbonControls } from './ribbon';
import { childOf, descendantsOf, typeOf } from './xml';

export function readManifest(xml: string, locale: string): AddinManifest {
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
  if (root?.localName !== 'OfficeApp') throw new Error('manifest: the root element is not <OfficeApp>.');
  const resources = new ManifestResources(root, locale);
  const name = childOf(root, 'DisplayName');
  const pane = childOf(root, 'DefaultSettings', 'SourceLocation');
  return {
    displayName: name ? resources.inLocale(name) : '',
    paneUrl: pane ? resources.inLocale(pane) : null,
    functions: functionsOf(root, resources),
    controls: ribbonControls(root, resources),
  };
}

function functionsOf(root: Element, resources: ManifestResources): FunctionsPart | null {
  const point = descendantsOf(root, 'ExtensionPoint').find((candidate) => typeOf(candidate) === 'CustomFunctions');
  if (!point) return null;
  return {
    namespace: resources.follow(childOf(point, 'Namespace')),
    scriptUrl: resources.follow(childOf(point, 'Script', 'SourceLocation')) || null,
    metadataUrl: resources.follow(childOf(point, 'Metadata', 'SourceLocation')),
  };
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(`manifest: ${message}`);
}
