/** What ships and what is installed: pinned, from the registry, under licences that let an office use and pass it on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { licencePage, licenceTexts } from '../../tools/licences/licence-pages';
import { shippedPackages } from '../../tools/licences/shipped-packages';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

type Versions = Readonly<Record<string, string>>;

const own = JSON.parse(read('package.json')) as { dependencies: Versions; devDependencies: Versions };
const lock = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const shipped = shippedPackages(root);

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const permissive = ['MIT', 'Apache-2.0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'];

describe('what is installed', () => {
  test.each(Object.entries({ ...own.dependencies, ...own.devDependencies }))('%s is pinned to %s', (name, version) => {
    expect(version).toMatch(exact);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test('comes with a checksum each, and none from a repository or an unsafe address', () => {
    const doubtful = Object.entries(lock.packages).filter(
      ([path, { integrity, resolved = 'https:', link }]) =>
        path !== '' && (link === true || !integrity?.startsWith('sha512-') || !resolved.startsWith('https:')),
    );
    expect(doubtful).toEqual([]);
  });
});

describe('what ships', () => {
  test('holds the packages that the sources name, and theirs', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    expect(names.filter((name) => name in own.devDependencies)).toEqual([]);
  });

  test.each(shipped.map(({ name, licence }) => [name, licence]))(
    '%s is under a permissive licence (%s)',
    (_, licence) => {
      expect(permissive).toContain(licence);
    },
  );

  test('is listed in docs/licences.md as it is (npm run licences)', () => {
    expect(read('docs/licences.md')).toBe(licencePage(shipped));
  });

  test('brings the licence texts along, each once', () => {
    const texts = read('dist/licences.txt');
    expect(texts).toBe(licenceTexts(shipped));
    expect(texts.match(/^react 18\.\d/gm)).toHaveLength(1);
    expect(texts).toContain('Permission is hereby granted');
  });
});
