/** Every icon has the sizes that Excel needs, each drawn in the size it is named for. */
import type { Element } from '@xmldom/xmldom';
import { servedFrom } from './check-addresses';
import { resourcesOf } from './check-resources';
import { iconSizes, requiredIconSizes } from './icon-sizes';
import {
  attribute,
  childrenOf,
  descendantsOf,
  find,
  placeOf,
  type ManifestDocument,
  type ManifestRule,
} from './manifest-document';
import { pngSize } from './png-size';

export const checkIconSizes: ManifestRule = (manifest) =>
  descendantsOf(manifest.root, 'Icon').flatMap((icon) => {
    const sizes = childrenOf(icon, 'Image').map((image) => Number(attribute(image, 'size')));
    return [
      ...requiredIconSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `${placeOf(manifest, icon)}: the size ${size} is missing.`),
      ...sizes
        .filter((size) => !iconSizes.includes(size))
        .map((size) => `${placeOf(manifest, icon)}: Excel knows no icon of size ${size}.`),
      ...sizes
        .filter((size, i) => sizes.indexOf(size) < i)
        .map((size) => `${placeOf(manifest, icon)}: the size ${size} stands twice.`),
    ];
  });

export const checkIconFiles: ManifestRule = (manifest) => {
  const { root } = manifest;
  const resources = resourcesOf(root);
  const drawn = descendantsOf(root, 'Icon').flatMap((icon) => childrenOf(icon, 'Image'));
  const ofButtons = drawn.flatMap((image) => {
    const resource = resources.find((entry) => attribute(entry, 'id') === attribute(image, 'resid'));
    return resource ? fileComplaints(manifest, resource, Number(attribute(image, 'size'))) : [];
  });
  const own = Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 }).flatMap(([name, size]) => {
    const element = find(root, name);
    return element ? fileComplaints(manifest, element, size) : [];
  });
  return [...new Set([...own, ...ofButtons])];
};

function fileComplaints(manifest: ManifestDocument, element: Element, size: number): string[] {
  return [element, ...childrenOf(element, 'Override')].flatMap((part) => {
    const url = part.getAttribute('DefaultValue') ?? attribute(part, 'Value');
    const path = url.slice(servedFrom(manifest.root).length);
    const bytes = manifest.files.read(path);
    // A missing file is the addresses' complaint.
    if (!bytes) return [];
    const found = pngSize(bytes);
    if (!found) return [`${placeOf(manifest, part)}: ${path} is not a PNG picture.`];
    return found.width === size && found.height === size
      ? []
      : [
          `${placeOf(manifest, part)}: ${path} is ${found.width} × ${found.height} pixels, but is used as ${size} × ${size}.`,
        ];
  });
}
