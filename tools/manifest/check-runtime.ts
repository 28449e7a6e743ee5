/** One shared runtime: pane, commands and functions run on one page, or they would not share the workbook's state. */
import type { Element } from '@xmldom/xmldom';
import { functionsPart } from './check-languages';
import { resourcesOf } from './check-resources';
import { attribute, childrenOf, descendantsOf, find, placeOf, typeOf, type ManifestRule } from './manifest-document';

export const checkRuntime: ManifestRule = (manifest) => {
  const { root } = manifest;
  const runtime = find(root, 'VersionOverrides', 'Hosts', 'Host', 'Runtimes', 'Runtime');
  if (!runtime) return [];
  const page = attribute(runtime, 'resid');
  const sharers = [
    functionsPart(root, 'Page', 'SourceLocation'),
    ...descendantsOf(root, 'FunctionFile'),
    ...panes(root),
  ];
  const apart = sharers
    .filter((element): element is Element => element !== undefined && attribute(element, 'resid') !== page)
    .map((element) => `${placeOf(manifest, element)}: must use the runtime's page "${page}".`);
  const pane = find(root, 'DefaultSettings', 'SourceLocation');
  const url = attribute(
    resourcesOf(root).find((entry) => attribute(entry, 'id') === page),
    'DefaultValue',
  );
  const otherPage =
    pane && url && attribute(pane, 'DefaultValue') !== url
      ? [`${placeOf(manifest, pane)}: must be the runtime's page ${url}, not "${attribute(pane, 'DefaultValue')}".`]
      : [];
  const short =
    attribute(runtime, 'lifetime') === 'long'
      ? []
      : [`${placeOf(manifest, runtime)}: lifetime must be "long" for a shared runtime.`];
  return [...short, ...apart, ...otherPage];
};

function panes(root: Element): Element[] {
  return descendantsOf(root, 'Action')
    .filter((action) => typeOf(action) === 'ShowTaskpane')
    .flatMap((action) => childrenOf(action, 'SourceLocation'));
}
