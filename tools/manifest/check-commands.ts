/** The ribbon's actions are those that the code associates; a button without its action does nothing, silently. */
import { actionIds } from '../../src/ribbon/actions';
import { attribute, descendantsOf, placeOf, textOf, typeOf, type ManifestRule } from './manifest-document';

export const checkCommands: ManifestRule = (manifest) => {
  const { root, path } = manifest;
  const names = descendantsOf(root, 'FunctionName');
  const called = names.map(textOf);
  const foreign = names
    .filter((name) => textOf(name) && !actionIds.some((id) => id === textOf(name)))
    .map((name) => `${placeOf(manifest, name)}: no action "${textOf(name)}" is associated (src/ribbon/actions.ts).`);
  const lost = actionIds
    .filter((id) => !called.includes(id))
    .map((id) => `${path}: no button runs the action "${id}" (src/ribbon/actions.ts).`);
  const panes = descendantsOf(root, 'Action').filter((action) => typeOf(action) === 'ShowTaskpane');
  return [...foreign, ...lost, ...(panes.length > 0 ? [] : [`${path}: no button opens the pane.`])];
};

export const checkControlIds: ManifestRule = (manifest) => {
  const elements = ['CustomTab', 'Group', 'Control'].flatMap((name) => descendantsOf(manifest.root, name));
  return elements
    .filter((element, i) => elements.findIndex((other) => attribute(other, 'id') === attribute(element, 'id')) < i)
    .map((element) => `${placeOf(manifest, element)}: this id is used by another control.`);
};
