/** The lengths that Excel allows, in characters (UTF-16 units). */
import type { Element } from '@xmldom/xmldom';
import { childrenOf, descendantsOf, find, placeOf, textOf, type ManifestRule } from './manifest-document';

interface Measured {
  readonly element: Element;
  readonly what: string;
  readonly text: string | null;
  readonly limit: number;
}

export const checkLengths: ManifestRule = (manifest) => {
  const { root } = manifest;
  const valuesOf = (element: Element | undefined, limit: number): Measured[] =>
    (element ? [element, ...childrenOf(element, 'Override')] : []).flatMap((part) =>
      ['DefaultValue', 'Value'].map((what) => ({ element: part, what, text: part.getAttribute(what), limit })),
    );
  const attributesOf = (name: string, what: string, limit: number): Measured[] =>
    descendantsOf(root, name).map((element) => ({ element, what, text: element.getAttribute(what), limit }));
  const textsOf = (name: string, limit: number): Measured[] =>
    descendantsOf(root, name).map((element) => ({ element, what: 'text', text: textOf(element), limit }));
  const resources = (group: string, limit: number): Measured[] =>
    descendantsOf(root, group).flatMap((parent) => childrenOf(parent).flatMap((entry) => valuesOf(entry, limit)));

  const measured: Measured[] = [
    ...textsOf('ProviderName', 125),
    ...valuesOf(find(root, 'DisplayName'), 125),
    ...valuesOf(find(root, 'Description'), 250),
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => valuesOf(find(root, name), 2048)),
    ...['CustomTab', 'Group', 'Control'].flatMap((name) => attributesOf(name, 'id', 125)),
    ...textsOf('TaskpaneId', 125),
    ...textsOf('FunctionName', 64),
    ...['Image', 'Url', 'String'].flatMap((name) => attributesOf(name, 'id', 32)),
    ...descendantsOf(root).map((element) => ({
      element,
      what: 'resid',
      text: element.getAttribute('resid'),
      limit: 32,
    })),
    ...resources('Images', 2048),
    ...resources('Urls', 2048),
    ...resources('ShortStrings', 125),
    ...resources('LongStrings', 250),
  ];
  return measured
    .filter(({ text, limit }) => (text ?? '').length > limit)
    .map(
      ({ element, what, text, limit }) =>
        `${placeOf(manifest, element)}: ${what} has ${text?.length} characters; at most ${limit} are allowed.`,
    );
};
