/** Both languages everywhere: the default in the value, the other in an Override, and nothing else. */
import type { Element } from '@xmldom/xmldom';
import { languages } from '../../src/words/language';
import {
  attribute,
  childrenOf,
  find,
  placeOf,
  textOf,
  type ManifestDocument,
  type ManifestRule,
} from './manifest-document';

export const checkLanguages: ManifestRule = (manifest) => {
  const element = find(manifest.root, 'DefaultLocale');
  const defaultLocale = textOf(element);
  if (!element || !defaultLocale) return [];
  if (!languages.some((language) => language === defaultLocale))
    return [`${placeOf(manifest, element)}: must be one of ${languages.join(', ')}, not "${defaultLocale}".`];
  return [
    ...translated(manifest.root).flatMap((text) => missingOverrides(manifest, text, defaultLocale)),
    ...withOverrides(manifest.root).flatMap((text) => wrongOverrides(manifest, text, defaultLocale)),
  ];
};

/** Functions keep one name in all languages: translated names break formulas that code writes (office-js#891). */
export const checkNamespaceIsUntranslated: ManifestRule = (manifest) =>
  stringsOf(manifest.root)
    .filter((text) => isNamespace(manifest.root, text) && childrenOf(text, 'Override').length > 0)
    .map((text) => `${placeOf(manifest, text)}: the functions' namespace must be the same in all languages.`);

function missingOverrides(manifest: ManifestDocument, text: Element, defaultLocale: string): string[] {
  return languages
    .filter((language) => language !== defaultLocale)
    .filter((language) => !childrenOf(text, 'Override').some((entry) => attribute(entry, 'Locale') === language))
    .map((language) => `${placeOf(manifest, text)}: the Override for ${language} is missing.`);
}

function wrongOverrides(manifest: ManifestDocument, text: Element, defaultLocale: string): string[] {
  const overrides = childrenOf(text, 'Override');
  return overrides.flatMap((entry, i) => {
    const locale = attribute(entry, 'Locale');
    const place = placeOf(manifest, entry);
    if (locale === defaultLocale) return [`${place}: the default language needs no Override.`];
    if (!languages.some((language) => language === locale))
      return [`${place}: the language "${locale}" is not one of ours.`];
    const first = overrides.findIndex((other) => attribute(other, 'Locale') === locale);
    return first < i ? [`${place}: a second Override for the same language.`] : [];
  });
}

function translated(root: Element): Element[] {
  const own = ['DisplayName', 'Description'].flatMap((name) => childrenOf(root, name));
  const metadata = find(root, 'VersionOverrides', 'Resources', 'Urls');
  const metadataId = attribute(functionsPart(root, 'Metadata', 'SourceLocation'), 'resid');
  const urls = metadata ? childrenOf(metadata, 'Url').filter((url) => attribute(url, 'id') === metadataId) : [];
  return [...own, ...urls, ...stringsOf(root).filter((text) => !isNamespace(root, text))];
}

function withOverrides(root: Element): Element[] {
  const resources = find(root, 'VersionOverrides', 'Resources');
  return [...childrenOf(root), ...(resources ? childrenOf(resources).flatMap((list) => childrenOf(list)) : [])];
}

function stringsOf(root: Element): Element[] {
  const resources = find(root, 'VersionOverrides', 'Resources');
  return resources ? childrenOf(resources).flatMap((list) => childrenOf(list, 'String')) : [];
}

function isNamespace(root: Element, text: Element): boolean {
  return attribute(text, 'id') === attribute(functionsPart(root, 'Namespace'), 'resid');
}

export function functionsPart(root: Element, ...path: readonly string[]): Element | undefined {
  return find(root, 'VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint', ...path);
}
