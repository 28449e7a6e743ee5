/** The ribbon controls of a manifest, flat and in order, each with its tab and group. */
import type { Element } from '@xmldom/xmldom';
import type { RibbonAction, RibbonControl } from './addin-manifest';
import type { ManifestResources } from './resources';
import { childOf, childrenOf, descendantsOf, textOf, typeOf } from './xml';

type Place = Pick<RibbonControl, 'tab' | 'group'>;

export function ribbonControls(root: Element, resources: ManifestResources): RibbonControl[] {
  const commands = descendantsOf(root, 'ExtensionPoint').filter((point) => typeOf(point) === 'PrimaryCommandSurface');
  return commands.flatMap((point) =>
    [...childrenOf(point, 'OfficeTab'), ...childrenOf(point, 'CustomTab')].flatMap((tab) =>
      controlsOfTab(tab, resources),
    ),
  );
}

function controlsOfTab(tab: Element, resources: ManifestResources): RibbonControl[] {
  const tabPlace = { id: tab.getAttribute('id') ?? '', label: resources.follow(childOf(tab, 'Label')) };
  return childrenOf(tab, 'Group').flatMap((group) => {
    const place = {
      tab: tabPlace,
      group: { id: group.getAttribute('id') ?? '', label: resources.follow(childOf(group, 'Label')) },
    };
    return childrenOf(group, 'Control').flatMap((control) => controlAndItems(control, place, resources));
  });
}

function controlAndItems(control: Element, place: Place, resources: ManifestResources): RibbonControl[] {
  const isMenu = typeOf(control) === 'Menu';
  const id = control.getAttribute('id') ?? '';
  const items = childrenOf(childOf(control, 'Items'), 'Item');
  return [
    { ...described(control, place, resources), kind: isMenu ? 'menu' : 'button', menu: null },
    ...items.map((item): RibbonControl => ({ ...described(item, place, resources), kind: 'menuItem', menu: id })),
  ];
}

function described(element: Element, place: Place, resources: ManifestResources): Omit<RibbonControl, 'kind' | 'menu'> {
  const tip = childOf(element, 'Supertip');
  const icons = childrenOf(childOf(element, 'Icon'), 'Image');
  return {
    id: element.getAttribute('id') ?? '',
    label: resources.follow(childOf(element, 'Label')),
    tooltipTitle: resources.follow(childOf(tip, 'Title')),
    tooltip: resources.follow(childOf(tip, 'Description')),
    icons: Object.fromEntries(icons.map((image) => [Number(image.getAttribute('size')), resources.follow(image)])),
    ...place,
    action: actionOf(childOf(element, 'Action'), resources),
  };
}

function actionOf(action: Element | undefined, resources: ManifestResources): RibbonAction | null {
  if (!action) return null;
  if (typeOf(action) === 'ExecuteFunction') return { type: 'function', name: textOf(childOf(action, 'FunctionName')) };
  return {
    type: 'pane',
    url: resources.follow(childOf(action, 'SourceLocation')),
    taskpaneId: textOf(childOf(action, 'TaskpaneId')) || null,
  };
}
