/**
 * Univer, Fluent UI and the headless workbench as one file each, which a test file loads in a fraction of the time that their
 * thousands of modules take. They are kept under node_modules/.cache and made anew when the packages or the workbench have
 * changed; jest's configuration puts them in their place. Univer and the workbench a worker loads once, for all its test files:
 * most of what a first template takes goes to code that has not run yet.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { changedAt, newest } from '../tools/file-times';
import { lighterUniver } from '../tools/univer/lighter';

const folder = join('node_modules', '.cache', 'tidemark-libraries');
const univer = 'univer.cjs';
const fluent = 'fluent.cjs';
const workbench = 'shared-workbench.cjs';
const sources = ['package-lock.json', 'tools/univer', 'tests/bundle-libraries.ts'];

/** Dictionaries for hyphens in thirty languages: five megabytes that only a drawn document asks for. */
const withoutHyphens: Plugin = {
  name: 'without-hyphens',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

export async function bundleLibraries(): Promise<void> {
  if (changedAt(join(folder, univer)) <= newest(sources)) await bundlePackages();
  if (changedAt(join(folder, workbench)) <= newest([...sources, 'workbench'])) await bundleWorkbench();
}

async function bundlePackages(): Promise<void> {
  const packages = univerPackages();
  // Beside its place first: whoever loads it meanwhile gets the whole of the one before.
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(join(fresh, '@univerjs'), { recursive: true });
  const parts = packages.map((name, at) => `export * as part${at} from '${name}';`).join('\n');
  await Promise.all([
    bundle(parts, join(fresh, univer), { plugins: [withoutHyphens, lighterUniver] }),
    // React is the test's own, of which there must be one.
    bundle("export * from '@fluentui/react-components';", join(fresh, fluent), { external: ['react', 'react-dom'] }),
  ]);
  for (const [at, name] of packages.entries())
    writeFileSync(join(fresh, `${name}.cjs`), `module.exports = shared(__dirname + '/../${univer}').part${at};\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

async function bundleWorkbench(): Promise<void> {
  const fresh = join(folder, `${process.pid}-${workbench}`);
  await bundle("export * from './workbench/headless/workbench';", fresh, {
    plugins: [withBundledUniver],
    packages: 'external',
    minify: false,
    sourcemap: 'inline',
  });
  writeFileSync(join(folder, 'workbench.cjs'), `module.exports = shared(__dirname + '/${workbench}');\n`);
  renameSync(fresh, join(folder, workbench));
}

function univerPackages(): readonly string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
  return Object.keys(devDependencies).filter((name) => /^@univerjs\/(?!preset)/.test(name));
}

/** The workbench's Univer is the one that the tests have. */
const withBundledUniver: Plugin = {
  name: 'with-bundled-univer',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@univerjs\// }, ({ path }) => ({ path, namespace: 'univer' }));
    onResolve({ filter: new RegExp(`/${univer}$`) }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'univer' }, ({ path }) => {
      const at = univerPackages().indexOf(path);
      return at < 0 ? null : { contents: `module.exports = require('./${univer}').part${at};` };
    });
  },
};

async function bundle(contents: string, outfile: string, options: BuildOptions): Promise<void> {
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
}
