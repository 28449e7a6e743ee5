/** One version everywhere: Excel takes a manifest with the old number for one that it knows already. */

export interface Versioned {
  /** `1.2.3`, of package.json. */
  readonly version: string;
  /** The text of manifest.xml. */
  readonly manifest: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

/** A sentence for each place that says another version. */
export function versionProblems({ version, manifest, changelog }: Versioned): readonly string[] {
  const stated = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? '';
  const [, newest = ''] = /^## (\S+)/m.exec(changelog) ?? [];
  return [
    ...(stated === `${version}.0`
      ? []
      : [`manifest.xml says ${stated}, package.json ${version}: it must be ${version}.0.`]),
    ...(newest === version ? [] : [`CHANGELOG.md begins with ${newest}, package.json says ${version}.`]),
  ];
}
