/** The packages whose code may be in what we ship: the product's dependencies and theirs, from the lock file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** The text that its licence asks to be passed on; null where the package brings none. */
  readonly text: string | null;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
}

interface PackageFile {
  readonly license?: unknown;
}

const licenceFile = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/** By name; `root` has package-lock.json and node_modules. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  // Types leave nothing in a script.
  const holdsCode = (path: string) => path !== '' && !path.includes('@types/') && existsSync(join(root, path));
  return Object.entries(packages)
    .filter(([path, { dev }]) => !dev && holdsCode(path))
    .map(([path, { version = '' }]) => {
      const folder = join(root, path);
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
      const file = readdirSync(folder).find((name) => licenceFile.test(name));
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        licence: typeof license === 'string' ? license : 'not stated',
        text: file === undefined ? null : readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim(),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
