/** Id, version, permission, and what Excel must be able to do. */
import { attribute, childrenOf, find, placeOf, textOf, type ManifestRule } from './manifest-document';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Microsoft's validator refuses versions below 1.0; Excel on the web refused three parts (Office-Addin-Scripts#207). */
const version = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;
export const requirements: Readonly<Record<string, string>> = { SharedRuntime: '1.1', ExcelApi: '1.9' };

export const checkIdentity: ManifestRule = (manifest) => {
  const texts = [
    { name: 'Id', fits: (text: string) => guid.test(text), rule: 'must be a GUID' },
    {
      name: 'Version',
      fits: (text: string) => version.test(text),
      rule: 'must have four numbers of at most five digits, from 1.0.0.0 on',
    },
    {
      name: 'Permissions',
      fits: (text: string) => text === 'ReadWriteDocument',
      rule: 'must be ReadWriteDocument, no more and no less',
    },
  ];
  return texts.flatMap(({ name, fits, rule }) => {
    const element = find(manifest.root, name);
    const text = textOf(element);
    return !element || !text || fits(text) ? [] : [`${placeOf(manifest, element)}: ${rule}, not "${text}".`];
  });
};

export const checkHost: ManifestRule = (manifest) =>
  childrenOf(find(manifest.root, 'Hosts') ?? manifest.root, 'Host')
    .filter((host) => attribute(host, 'Name') !== 'Workbook')
    .map((host) => `${placeOf(manifest, host)}: the add-in is for Excel only: Name must be "Workbook".`);

/** Every further set hides the add-in from offices that could use it, CustomFunctionsRuntime where its functions are doubtful. */
export const checkRequirements: ManifestRule = (manifest) => {
  const sets = find(manifest.root, 'Requirements', 'Sets');
  if (!sets) return [];
  const present = childrenOf(sets, 'Set');
  const wrong = present
    .filter((set) => requirements[attribute(set, 'Name')] !== attribute(set, 'MinVersion'))
    .map((set) => {
      const wanted = requirements[attribute(set, 'Name')];
      const asked = `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`;
      return `${placeOf(manifest, set)}: ${wanted ? `must ask for ${wanted}, not for ${asked}` : `${asked} must not be required`}.`;
    });
  const again = present
    .filter((set, i) => present.findIndex((other) => attribute(other, 'Name') === attribute(set, 'Name')) < i)
    .map((set) => `${placeOf(manifest, set)}: this set is required already.`);
  const least = sets.getAttribute('DefaultMinVersion');
  const unclear =
    least === null || /^\d+\.\d+$/.test(least)
      ? []
      : [`${placeOf(manifest, sets)}: DefaultMinVersion must be a version as 1.1, not "${least}".`];
  const missing = Object.entries(requirements)
    .filter(([name]) => !present.some((set) => attribute(set, 'Name') === name))
    .map(([name, minimum]) => `${placeOf(manifest, sets)}: ${name} ${minimum} must be required.`);
  return [...wrong, ...again, ...unclear, ...missing];
};
