/** Every address is https, on one host, in the pane's folder, and there is a file for it. */
import type { Element } from '@xmldom/xmldom';
import { resourcesOf } from './check-resources';
import { attribute, childrenOf, descendantsOf, find, placeOf, textOf, type ManifestRule } from './manifest-document';

export interface Address {
  readonly element: Element;
  readonly url: string;
}

/** The folder from which everything is served: that of the pane's page, with a slash at its end. */
export function servedFrom(root: Element): string {
  return attribute(find(root, 'DefaultSettings', 'SourceLocation'), 'DefaultValue').replace(/[^/]*$/, '');
}

export function addressesOf(root: Element): Address[] {
  const own = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => childrenOf(root, name));
  const page = childrenOf(find(root, 'DefaultSettings') ?? root, 'SourceLocation');
  const resources = resourcesOf(root).filter((entry) => entry.localName !== 'String');
  return [...own, ...page, ...resources]
    .flatMap((entry) => [entry, ...childrenOf(entry, 'Override')])
    .map((element) => ({ element, url: element.getAttribute('DefaultValue') ?? attribute(element, 'Value') }))
    .filter(({ url }) => url !== '');
}

export const checkAddresses: ManifestRule = (manifest) => {
  const folder = servedFrom(manifest.root);
  return addressesOf(manifest.root).flatMap(({ element, url }) => {
    const place = placeOf(manifest, element);
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
      return [`${place}: "${url}" is not an https address.`];
    if (!url.startsWith(folder)) return [`${place}: "${url}" is not served from ${folder} as the pane is.`];
    const path = url.slice(folder.length);
    if (path === '') return [`${place}: "${url}" names no file.`];
    return manifest.files.has(path) ? [] : [`${place}: there is no file ${path} for "${url}".`];
  });
};

export const checkAppDomains: ManifestRule = (manifest) =>
  descendantsOf(manifest.root, 'AppDomain')
    .filter((domain) => textOf(domain) && !/^https:\/\/[^/*?#\s]+$/.test(textOf(domain)))
    .map(
      (domain) =>
        `${placeOf(manifest, domain)}: "${textOf(domain)}" must be https://host, without path, slash or wildcard.`,
    );
