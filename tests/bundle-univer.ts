/**
 * Univer as one file, which a test file loads in a fraction of the time that its two thousand modules take. It is kept under
 * node_modules/.cache and made anew when the packages have changed; jest's configuration puts it in their place.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { changedAt, newest } from '../tools/file-times';
import { lighterUniver } from '../tools/univer/lighter';

const folder = join('node_modules', '.cache', 'tidemark-univer');
const whole = 'whole.cjs';
const sources = ['package-lock.json', 'tools/univer', 'tests/bundle-univer.ts'];

/** Dictionaries for hyphens in thirty languages: five megabytes that only a drawn document asks for. */
const withoutHyphens: Plugin = {
  name: 'without-hyphens',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

export async function bundleUniver(): Promise<void> {
  if (changedAt(join(folder, whole)) > newest(sources)) return;
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
  const packages = Object.keys(devDependencies).filter((name) => /^@univerjs\/(?!preset)/.test(name));
  // Beside its place first: whoever loads it meanwhile gets the whole of the one before.
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(join(fresh, '@univerjs'), { recursive: true });
  await build({
    stdin: {
      contents: packages.map((name, at) => `export * as part${at} from '${name}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    outfile: join(fresh, whole),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutHyphens, lighterUniver],
  });
  for (const [at, name] of packages.entries())
    writeFileSync(join(fresh, `${name}.cjs`), `module.exports = shared(__dirname + '/../${whole}').part${at};\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
