/** Microsoft's own reader sees the same add-in as we do. It reads only the outer part, and only from a file. */
import { OfficeAddinManifest } from 'office-addin-manifest';
import { attribute, childrenOf, find, textOf, type ManifestDocument } from './manifest-document';

export async function checkReading(manifest: ManifestDocument): Promise<string[]> {
  const { root, path } = manifest;
  const read = await OfficeAddinManifest.readManifestFile(path).catch((error: unknown) => error as Error);
  if (read instanceof Error) return [`${path}: office-addin-manifest cannot read it: ${read.message.split('\n')[0]}.`];
  const value = (...names: readonly string[]) => attribute(find(root, ...names), 'DefaultValue');
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['Id', read.id, textOf(find(root, 'Id'))],
    ['Version', read.version, textOf(find(root, 'Version'))],
    ['ProviderName', read.providerName, textOf(find(root, 'ProviderName'))],
    ['DefaultLocale', read.defaultLocale, textOf(find(root, 'DefaultLocale'))],
    ['DisplayName', read.displayName, value('DisplayName')],
    ['Description', read.description, value('Description')],
    ['Permissions', read.permissions, textOf(find(root, 'Permissions'))],
    ['SourceLocation', read.defaultSettings?.sourceLocation, value('DefaultSettings', 'SourceLocation')],
    [
      'Hosts',
      read.hosts?.join(' '),
      childrenOf(find(root, 'Hosts') ?? root, 'Host')
        .map((host) => attribute(host, 'Name'))
        .join(' '),
    ],
  ];
  return pairs
    .filter(([, theirs, ours]) => (theirs ?? '') !== ours)
    .map(
      ([name, theirs, ours]) =>
        `${path}: <${name}> reads ${JSON.stringify(theirs ?? '')} by office-addin-manifest, but "${ours}" by us.`,
    );
}
